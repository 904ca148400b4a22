package io.rendan.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;

/**
 * Who may talk to this server.
 *
 * @param allowedHosts further names it answers to while it listens on loopback, without port
 * @param allowedOrigins further origins whose pages may change something, such as {@code
 *     https://board.example.org}
 */
@ConfigurationProperties("rendan.web")
record WebProperties(
        @DefaultValue List<String> allowedHosts, @DefaultValue List<String> allowedOrigins) {}

package io.rendan.web.origin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.List;
import java.util.Locale;

/**
 * Who may talk to this server.
 *
 * @param allowedHosts further names it answers to while it listens on loopback, without port
 * @param allowedOrigins further origins whose pages may read and change something, such as {@code
 *     https://board.example.org}; {@value #ANY} lets pages of any origin read
 * @param allowCredentials whether pages of these origins may send what a browser keeps for this
 *     server: cookies, the login at a proxy
 */
@ConfigurationProperties("rendan.web")
record WebProperties(
        @DefaultValue List<String> allowedHosts,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("false") boolean allowCredentials) {

    static final String ANY = "*";

    private static final String ORIGIN = "https?://(\\[[0-9a-f:.]+\\]|[a-z0-9._-]+)(:\\d{1,5})?";

    WebProperties {
        allowedHosts = List.copyOf(allowedHosts);
        allowedOrigins = allowedOrigins.stream().map(one -> one.toLowerCase(Locale.ROOT)).toList();
        for (String origin : allowedOrigins) {
            if (!origin.equals(ANY) && !origin.matches(ORIGIN)) {
                throw new OriginConfigurationException(
                        "rendan.web.allowed-origins is '%s', expected origins such as"
                                        .formatted(origin)
                                + " https://board.example.org, without a path, or *");
            }
        }
        if (allowCredentials && allowedOrigins.contains(ANY)) {
            throw new OriginConfigurationException(
                    "rendan.web.allow-credentials is true and rendan.web.allowed-origins is *:"
                            + " name the origins whose pages may use somebody's login");
        }
    }

    /** Whether pages of an origin may read. */
    boolean mayRead(String origin) {
        return allowedOrigins.contains(ANY) || mayChange(origin);
    }

    /** Whether pages of an origin may change something: those that are named. */
    boolean mayChange(String origin) {
        return !origin.equals(ANY) && allowedOrigins.contains(origin.toLowerCase(Locale.ROOT));
    }
}

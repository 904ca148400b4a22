package io.rendan.access.web;

import io.rendan.access.AccessMode;
import io.rendan.access.Identity;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The chain that each request passes: who is it, and may they? */
@Configuration(proxyBeanMethods = false)
class DoorSetup {

    @Bean
    AccessMode accessMode(Environment environment) {
        return AccessMode.of(environment);
    }

    @Bean
    SecurityFilterChain door(
            HttpSecurity http, AccessMode mode, Doorkeeper doorkeeper, DoorProblems problems) {
        http.authorizeHttpRequests(
                        all ->
                                all.dispatcherTypeMatchers(
                                                DispatcherType.ERROR,
                                                DispatcherType.ASYNC,
                                                DispatcherType.FORWARD)
                                        .permitAll()
                                        .anyRequest()
                                        .access(doorkeeper))
                .exceptionHandling(
                        all ->
                                // said so that Spring's page of the login stays
                                all.defaultAuthenticationEntryPointFor(problems, any -> true)
                                        .accessDeniedHandler(problems))
                // the room web says both to every answer, those that never come here too
                .headers(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable);
        if (mode == AccessMode.OPEN) {
            letEverybodyIn(http);
        } else {
            askForLogin(http, problems);
        }
        return http.build();
    }

    private static void letEverybodyIn(HttpSecurity http) {
        Identity anybody = Identity.anybody();
        http.anonymous(
                        all ->
                                all.principal(anybody)
                                        .authorities(
                                                anybody.role()
                                                        .authorities()
                                                        .toArray(String[]::new)))
                .sessionManagement(
                        all -> all.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(all -> all.requestCache(new NullRequestCache()))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private static void askForLogin(HttpSecurity http, DoorProblems problems) {
        http.httpBasic(all -> all.authenticationEntryPoint(problems))
                .formLogin(all -> all.permitAll())
                .logout(all -> all.permitAll())
                .requestCache(all -> all.requestCache(pagesThatWait()))
                .csrf(
                        all ->
                                all.spa()
                                        // a browser says by Origin who makes it send these
                                        .ignoringRequestMatchers(
                                                request ->
                                                        request.getHeader(HttpHeaders.AUTHORIZATION)
                                                                != null));
    }

    /** Pages that somebody has asked for before they logged in. */
    @SuppressWarnings("NullAway") // null is how Spring leaves out a parameter that no page knows
    private static RequestCache pagesThatWait() {
        var pages = new HttpSessionRequestCache();
        pages.setRequestMatcher(DoorProblems::wantsPage);
        pages.setMatchingRequestParameterName(null);
        return pages;
    }
}

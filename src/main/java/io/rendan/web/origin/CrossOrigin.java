package io.rendan.web.origin;

import io.rendan.web.Problem;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Lets pages of configured origins read what this server answers (CORS); without any, no page of
 * another origin can. Behind {@link OriginGuard}, which says who may change something.
 *
 * <p>A request from elsewhere is answered without the headers that would let its page read the
 * answer, as if there were no CORS; a browser that asks beforehand is told why not.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class CrossOrigin extends OncePerRequestFilter {

    private static final List<String> READING = List.of("GET", "HEAD");
    private static final List<String> CHANGING =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    private static final List<String> READABLE =
            List.of(
                    HttpHeaders.ETAG,
                    HttpHeaders.LINK,
                    HttpHeaders.LOCATION,
                    HttpHeaders.RETRY_AFTER,
                    HttpHeaders.CONTENT_DISPOSITION,
                    "Rendan-Run-Id",
                    "Rendan-As-Of",
                    "Rendan-Stale");
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final WebProperties properties;
    private final HandlerExceptionResolver resolver;
    private final DefaultCorsProcessor cors = new DefaultCorsProcessor();

    CrossOrigin(
            WebProperties properties,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.properties = properties;
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean asksBeforehand = CorsUtils.isPreFlightRequest(request);
        if (!properties.allowedOrigins().isEmpty()) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
        if (origin == null || !CorsUtils.isCorsRequest(request)) {
            chain.doFilter(request, response);
        } else if (asksBeforehand && refusal(origin, request).isPresent()) {
            ProblemException refused = refusal(origin, request).get();
            resolver.resolveException(request, response, null, refused);
        } else if (!properties.mayRead(origin)) {
            chain.doFilter(request, response);
        } else if (cors.processRequest(configuration(origin), request, response)
                && !asksBeforehand) {
            chain.doFilter(request, response);
        }
    }

    private List<String> methods(String origin) {
        return properties.mayChange(origin) ? CHANGING : READING;
    }

    private CorsConfiguration configuration(String origin) {
        var allowed = new CorsConfiguration();
        boolean named = properties.mayChange(origin);
        allowed.setAllowedOrigins(List.of(named ? origin : WebProperties.ANY));
        allowed.setAllowedMethods(methods(origin));
        allowed.setAllowedHeaders(List.of("*"));
        allowed.setExposedHeaders(READABLE);
        allowed.setAllowCredentials(named && properties.allowCredentials());
        allowed.setMaxAge(REMEMBERED);
        return allowed;
    }

    /** Why a browser may not send what it asks about beforehand; empty if it may. */
    private Optional<ProblemException> refusal(String origin, HttpServletRequest request) {
        if (!properties.mayRead(origin)) {
            return Optional.of(
                    refused(HttpHeaders.ORIGIN, origin, "an origin of rendan.web.allowed-origins"));
        }
        String method = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        List<String> allowed = methods(origin);
        return allowed.contains(method)
                ? Optional.empty()
                : Optional.of(
                        refused(
                                HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD,
                                String.valueOf(method),
                                "one of " + String.join(", ", allowed)));
    }

    private static ProblemException refused(String header, String value, String expected) {
        RequestFault fault = RequestFault.of(header, value, expected);
        return new ProblemException(
                new Problem(
                        HttpStatus.FORBIDDEN,
                        "forbidden-origin",
                        fault.sentence(),
                        List.of(fault)));
    }
}

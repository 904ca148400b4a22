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
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps web pages of others away from a server that trusts whoever reaches it.
 *
 * <p>On loopback, a page could reach it under a name of its own that resolves to 127.0.0.1 (DNS
 * rebinding), so the {@code Host} must be a loopback name or a configured one. On any address, a
 * page of another origin must not make a browser change something, which browsers tell by {@code
 * Origin} and {@code Sec-Fetch-Site}; programs send neither and pass.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
@EnableConfigurationProperties(WebProperties.class)
class OriginGuard extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final WebProperties properties;
    private final HandlerExceptionResolver resolver;

    OriginGuard(
            WebProperties properties,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.properties = properties;
        this.resolver = resolver;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Problem> problem = problem(request);
        if (problem.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            resolver.resolveException(request, response, null, new ProblemException(problem.get()));
        }
    }

    private Optional<Problem> problem(HttpServletRequest request) throws IOException {
        if (isOnLoopback(request) && !isKnownHost(request.getServerName())) {
            return Optional.of(
                    refused("Host", request.getServerName(), "localhost or a configured host"));
        }
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (READS.contains(request.getMethod())
                || (origin != null && properties.mayChange(origin))) {
            return Optional.empty();
        }
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OWN.contains(site)) {
            return Optional.of(refused("Sec-Fetch-Site", site, "a request of this server's pages"));
        }
        return origin == null || isOwn(origin, request)
                ? Optional.empty()
                : Optional.of(refused("Origin", origin, "this server's or a configured origin"));
    }

    private static boolean isOnLoopback(HttpServletRequest request) throws IOException {
        return InetAddress.getByName(request.getLocalAddr()).isLoopbackAddress();
    }

    private boolean isKnownHost(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.matches("127(\\.\\d{1,3}){3}")
                || name.equals("[::1]")
                || name.equals("::1")
                || name.equals("[0:0:0:0:0:0:0:1]")
                || properties.allowedHosts().contains(name);
    }

    private static boolean isOwn(String origin, HttpServletRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }

    private static Problem refused(String header, String value, String expected) {
        RequestFault fault = RequestFault.of(header, value, expected);
        return new Problem(
                HttpStatus.FORBIDDEN, "forbidden-origin", fault.sentence(), List.of(fault));
    }
}

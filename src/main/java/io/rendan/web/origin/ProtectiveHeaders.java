package io.rendan.web.origin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Map;

/**
 * Tells browsers, with every answer, what a page of this server may do: load what comes from here
 * and nothing else, run no script that stands within a page, stand in no frame, and tell others
 * nothing of where it was.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ProtectiveHeaders extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String OURS =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** The page of the API is not ours; it writes styles, though no scripts, into itself. */
    private static final String OF_SWAGGER = OURS + "; style-src 'self' 'unsafe-inline'";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "same-origin", // with none at all, forms of our own pages have no Origin
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Permissions-Policy",
                    "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private static final String YEAR = "max-age=31536000";

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        boolean swagger = request.getRequestURI().startsWith("/swagger-ui/");
        response.setHeader(POLICY, swagger ? OF_SWAGGER : OURS);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", YEAR);
        }
        chain.doFilter(request, response);
    }
}

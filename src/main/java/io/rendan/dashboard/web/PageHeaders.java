package io.rendan.dashboard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.util.List;

/**
 * Tells browsers to run and load nothing but what this server serves: a page that somebody's data
 * found a way into could still do nothing.
 */
@Component
class PageHeaders implements HandlerInterceptor {

    private static final String POLICY =
            String.join(
                    "; ",
                    List.of(
                            "default-src 'none'",
                            "script-src 'self'",
                            "style-src 'self'",
                            "img-src 'self'",
                            "connect-src 'self'",
                            "worker-src 'self'",
                            "form-action 'self'",
                            "base-uri 'none'",
                            "frame-ancestors 'self'"));

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackage().equals(PageHeaders.class.getPackage())) {
            addTo(response);
        }
        return true;
    }

    static void addTo(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

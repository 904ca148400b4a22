package io.rendan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Answers {@code If-None-Match} of {@link Versioned} handlers without running them. */
@Component
class EntityTags implements HandlerInterceptor {

    private final ObjectProvider<AnswerVersion> version;

    EntityTags(ObjectProvider<AnswerVersion> version) {
        this.version = version;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isRead(request)) {
            return true;
        }
        if (method.hasMethodAnnotation(GetList.class)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        AnswerVersion current = version.getIfAvailable();
        if (current == null || !isVersioned(method)) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return !new ServletWebRequest(request, response)
                .checkNotModified(tag(current.now(), request));
    }

    static boolean isVersioned(HandlerMethod method) {
        return method.hasMethodAnnotation(Versioned.class)
                || method.getBeanType().isAnnotationPresent(Versioned.class);
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                || HttpMethod.HEAD.matches(request.getMethod());
    }

    /** Bound to address and Accept too: JSON and CSV are two representations. */
    private static String tag(String version, HttpServletRequest request) {
        String whole =
                String.join(
                        "\n",
                        version,
                        request.getRequestURI(),
                        String.valueOf(request.getQueryString()),
                        String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(whole.getBytes(StandardCharsets.UTF_8));
            return "\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

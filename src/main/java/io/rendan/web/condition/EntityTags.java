package io.rendan.web.condition;

import io.rendan.web.AnswerVersion;
import io.rendan.web.GetList;
import io.rendan.web.Versioned;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers {@code If-None-Match} of {@link Versioned} handlers without running them. */
@Component
public class EntityTags implements HandlerInterceptor {

    private final ObjectProvider<AnswerVersion> version;

    EntityTags(ObjectProvider<AnswerVersion> version) {
        this.version = version;
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !EntityTag.isRead(request)) {
            return true;
        }
        if (method.hasMethodAnnotation(GetList.class)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        }
        @Nullable AnswerVersion current = version.getIfAvailable();
        if (current == null || by(method).filter(Versioned.By.STATE::equals).isEmpty()) {
            return true;
        }
        EntityTag tag = tag(current.now(), request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.setHeader(HttpHeaders.ETAG, tag.header());
        if (!tag.isKnown(request)) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return false;
    }

    /** Whether a handler's answers have tags. */
    public static boolean isVersioned(HandlerMethod method) {
        return by(method).isPresent();
    }

    static Optional<Versioned.By> by(HandlerMethod method) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(
                                method.getMethod(), Versioned.class))
                .or(
                        () ->
                                Optional.ofNullable(
                                        AnnotatedElementUtils.findMergedAnnotation(
                                                method.getBeanType(), Versioned.class)))
                .map(Versioned::value);
    }

    /** Bound to address and Accept too: JSON and CSV are two representations. */
    private static EntityTag tag(String version, HttpServletRequest request) {
        String whole =
                String.join(
                        "\n",
                        version,
                        request.getRequestURI(),
                        String.valueOf(request.getQueryString()),
                        String.valueOf(request.getHeader(HttpHeaders.ACCEPT)));
        return EntityTag.of(whole.getBytes(StandardCharsets.UTF_8));
    }
}

package io.rendan.web.condition;

import io.rendan.web.Versioned;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;

/**
 * Tags answers by what they say, where nothing else tells whether they have changed, and answers
 * {@code If-None-Match: *} once it is known that there is an answer.
 */
@Order(ContentTags.LAST)
@RestControllerAdvice("io.rendan")
class ContentTags implements ResponseBodyAdvice<Object> {

    /** Behind whoever adds to the answer. */
    static final int LAST = 1_000;

    private final JsonMapper json;

    ContentTags(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter method,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null
                || !(request instanceof ServletServerHttpRequest asked)
                || !(response instanceof ServletServerHttpResponse answer)) {
            return body;
        }
        HttpServletRequest servlet = asked.getServletRequest();
        boolean good = answer.getServletResponse().getStatus() == HttpStatus.OK.value();
        if (!good || !EntityTag.isRead(servlet)) {
            return body;
        }
        boolean known = EntityTag.isAnyKnown(servlet);
        if (isTaggedByContent(method)) {
            EntityTag tag = tag(body, type, response);
            response.getHeaders().setCacheControl("no-cache");
            response.getHeaders().set(HttpHeaders.ETAG, tag.header());
            known |= tag.isKnown(servlet);
        }
        if (!known) {
            return body;
        }
        response.setStatusCode(HttpStatus.NOT_MODIFIED);
        return null;
    }

    private EntityTag tag(Object body, MediaType type, ServerHttpResponse response) {
        String rest = type + "\n" + response.getHeaders().getFirst(HttpHeaders.LINK) + "\n";
        return EntityTag.of(
                (rest + json.writeValueAsString(body)).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isTaggedByContent(MethodParameter method) {
        @Nullable Versioned versioned =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getAnnotatedElement(), Versioned.class);
        if (versioned == null) {
            versioned =
                    AnnotatedElementUtils.findMergedAnnotation(
                            method.getContainingClass(), Versioned.class);
        }
        return versioned != null && versioned.value() == Versioned.By.CONTENT;
    }
}

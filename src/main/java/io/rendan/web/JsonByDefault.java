package io.rendan.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.lang.reflect.Method;
import java.util.List;

/**
 * Handlers that do not say what they answer answer JSON, so that another {@code Accept} is refused
 * before they have done anything; and a body has a type, not a range of them.
 */
class JsonByDefault extends RequestMappingHandlerMapping {

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handler) {
        RequestMappingInfo mapping = super.getMappingForMethod(method, handler);
        boolean silent =
                mapping != null
                        && mapping.getProducesCondition().isEmpty()
                        && handler.isAnnotationPresent(RestController.class)
                        && method.getReturnType() != void.class
                        && !ProblemErrorController.class.isAssignableFrom(handler);
        return mapping == null || !silent
                ? mapping
                : mapping.mutate().produces(MediaType.APPLICATION_JSON_VALUE).build();
    }

    @Override
    protected @Nullable HandlerMethod getHandlerInternal(HttpServletRequest request)
            throws Exception {
        String type = request.getContentType();
        if (type != null && isRange(type)) {
            throw new HttpMediaTypeNotSupportedException(
                    MediaType.parseMediaType(type), List.of(MediaType.APPLICATION_JSON));
        }
        return super.getHandlerInternal(request);
    }

    private static boolean isRange(String type) {
        try {
            return !MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException wrong) {
            return false; // said by those who read it
        }
    }
}

package io.rendan.web;

import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;

import java.util.List;

/** Reads {@code Accept} as Spring does, and takes {@code q=0} for a refusal (RFC 9110, 12.4.2). */
class AcceptHeader implements ContentNegotiationStrategy {

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request)
            throws HttpMediaTypeNotAcceptableException {
        List<MediaType> accepted =
                header.resolveMediaTypes(request).stream()
                        .filter(type -> type.getQualityValue() > 0)
                        .toList();
        if (accepted.isEmpty()) {
            throw new HttpMediaTypeNotAcceptableException(List.of());
        }
        return accepted;
    }
}

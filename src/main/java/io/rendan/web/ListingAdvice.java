package io.rendan.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives lists their {@code Link} to the next page, and CSV its run: it has no other place. */
@RestControllerAdvice
class ListingAdvice implements ResponseBodyAdvice<Object> {

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
        if (body instanceof Listing<?> listing) {
            listing.next()
                    .ifPresent(cursor -> response.getHeaders().add("Link", link(request, cursor)));
            if (CsvConverter.CSV.isCompatibleWith(type)) {
                listing.stamp().ifPresent(stamp -> addStamp(response.getHeaders(), stamp));
            }
        }
        return body;
    }

    private static void addStamp(HttpHeaders headers, RunStamp stamp) {
        stamp.runId().ifPresent(id -> headers.set("Rendan-Run-Id", id));
        stamp.asOf().ifPresent(date -> headers.set("Rendan-As-Of", date.toString()));
        headers.set("Rendan-Stale", Boolean.toString(stamp.stale()));
    }

    /** A relative reference: right behind any proxy. */
    private static String link(ServerHttpRequest request, String cursor) {
        String target =
                UriComponentsBuilder.newInstance()
                        .path(request.getURI().getRawPath())
                        .query(request.getURI().getRawQuery())
                        .replaceQueryParam("cursor", cursor)
                        .build(true)
                        .toUriString();
        return "<" + target + ">; rel=\"next\"";
    }
}

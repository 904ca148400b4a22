package io.rendan.web;

import io.swagger.v3.oas.annotations.Parameter;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/** The query of a list that can only be paged. */
public record PageQuery(
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor) {

    /** The page asked for. */
    public Paging paging(HttpServletRequest request) {
        return Paging.of(request, limit, cursor);
    }
}

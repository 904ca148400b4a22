package io.rendan.explore.web;

import io.rendan.web.Limit;
import io.rendan.web.Paging;
import io.swagger.v3.oas.annotations.Parameter;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Which questions are wanted.
 *
 * @param query words that each must stand in id, title, question or category
 * @param category of the questions
 */
record QueryFilter(
        @Parameter(description = "Words that each stand in id, title, question or category")
                @Nullable String query,
        @Parameter(description = "Only questions of this category", example = "silos")
                @Nullable String category,
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor) {

    String text() {
        return query == null ? "" : query;
    }

    Optional<String> ofCategory() {
        return category == null || category.isBlank() ? Optional.empty() : Optional.of(category);
    }

    Paging paging(HttpServletRequest request) {
        return Paging.of(request, limit, cursor);
    }
}

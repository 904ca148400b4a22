package io.rendan.finding.web;

import io.rendan.web.Limit;
import io.rendan.web.Paging;
import io.swagger.v3.oas.annotations.Parameter;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The query of a list of one run's results.
 *
 * @param runId of a run that succeeded; null for the current one
 */
record RunQuery(
        @Parameter(description = "A run that succeeded; without it, the current one")
                @Nullable String runId,
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor) {

    /** The run asked for, if any. */
    Optional<String> run() {
        return FindingTerms.given(runId);
    }

    /** The page asked for. */
    Paging paging(HttpServletRequest request) {
        return Paging.of(request, limit, cursor);
    }
}

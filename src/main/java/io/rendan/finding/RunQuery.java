package io.rendan.finding;

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
public record RunQuery(
        @Parameter(description = "A run that succeeded; without it, the current one")
                @Nullable String runId,
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor) {

    /** The run asked for, if any. */
    public Optional<String> run() {
        return runId == null || runId.isEmpty() ? Optional.empty() : Optional.of(runId);
    }

    /** The page asked for. */
    public Paging paging(HttpServletRequest request) {
        return Paging.of(request, limit, cursor);
    }
}

package io.rendan.finding.web;

import io.rendan.finding.FindingStatus;
import io.rendan.web.Limit;
import io.rendan.web.Paging;
import io.swagger.v3.oas.annotations.Parameter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.DecimalMin;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;

/** The query of a list of findings of one kind. */
record FindingQuery(
        @Parameter(description = "Id of any subject: party, platform, community or contract")
                @Nullable String party,
        @Parameter(description = "Id of the platform or party that should act")
                @Nullable String owner,
        @DecimalMin(value = "0", message = "a number of at least 0")
                @Parameter(
                        description = "Least value at stake; unknown values do not pass",
                        example = "100000")
                @Nullable Double minValue,
        @Parameter(description = "One or several statuses; without it, all")
                @Nullable Set<FindingStatus> status,
        @Parameter(description = "A run that succeeded; without it, the current one")
                @Nullable String runId,
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor)
        implements FindingTerms {

    Optional<String> run() {
        return FindingTerms.given(runId);
    }

    Paging paging(HttpServletRequest request) {
        return Paging.of(request, limit, cursor);
    }
}

package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.FindingStatus;
import io.rendan.finding.RecommendationFilter;
import io.rendan.web.Limit;
import io.swagger.v3.oas.annotations.Parameter;

import jakarta.validation.constraints.DecimalMin;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The query of {@code GET /api/recommendations}. */
record RecommendationQuery(
        @Parameter(description = "One or several kinds; without it, all")
                @Nullable Set<FindingKind> kind,
        @Parameter(description = "Id of the platform or party that should act")
                @Nullable String owner,
        @Parameter(
                        description =
                                "One or several statuses; without it, OPEN and ACCEPTED: what"
                                        + " waits for somebody")
                @Nullable Set<FindingStatus> status,
        @DecimalMin(value = "0", message = "a number of at least 0")
                @Parameter(
                        description = "Least value at stake; unknown values do not pass",
                        example = "100000")
                @Nullable Double minValue,
        @Parameter(description = "Id of any subject: party, platform, community or contract")
                @Nullable String party,
        @Parameter(
                        description = "First seen then or later: a date (its start, UTC) or a time",
                        example = "2026-03-31")
                @Nullable Instant since,
        @Limit @Nullable Integer limit,
        @Parameter(description = "The `next` of an answer to the same query")
                @Nullable String cursor)
        implements FindingTerms {

    RecommendationFilter filter() {
        return new RecommendationFilter(
                FindingTerms.filled(kind), Optional.ofNullable(since), terms());
    }
}

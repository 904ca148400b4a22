package io.rendan.party.web;

import io.rendan.party.PartyEntry;
import io.rendan.party.PartySearch;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Limit;
import io.rendan.web.Paging;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RestController;

@Versioned
@RestController
@Tag(name = "Zero distance", description = "Where user money arrives, and where it does not")
class DistanceController {

    private final PartySearch search;

    DistanceController(PartySearch search) {
        this.search = search;
    }

    record DistanceQuery(
            @Parameter(
                            description =
                                    "True for those that no user money reaches alone, the largest"
                                            + " income first")
                    @Nullable Boolean orphan,
            @SortOrder @Nullable String order,
            @Limit @Nullable Integer limit,
            @Parameter(description = "The `next` of an answer to the same query")
                    @Nullable String cursor) {}

    @GetList("/api/zero-distance")
    @Operation(
            summary = "Parties by how far user money travels to them",
            description =
                    "By upstreamness, the most distant first; those that no user money reaches come"
                            + " last. With orphan=true, only these, by income. Figures are the newest"
                            + " run's. Empty while no run has succeeded.")
    AnalysisPage<PartyEntry> parties(
            @Valid @ParameterObject DistanceQuery query, HttpServletRequest request) {
        Paging paging = Paging.of(request, query.limit(), query.cursor());
        boolean ascending = "asc".equalsIgnoreCase(query.order());
        return Boolean.TRUE.equals(query.orphan())
                ? search.flagged("orphan", "income", ascending, paging)
                : search.flagged("", "upstreamness", ascending, paging);
    }
}

package io.rendan.finding.web;

import io.rendan.finding.FindingAnswer;
import io.rendan.finding.Recommendations;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Paging;
import io.rendan.web.Refuses;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.Optional;

@RestController
@Tag(name = "Recommendations", description = "What to do next, and what was decided")
class RecommendationController {

    private final Recommendations recommendations;

    RecommendationController(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Versioned
    @GetList("/api/recommendations")
    @Operation(
            summary = "What to do next, across kinds, by value at stake",
            description =
                    "Ties by score, then id; unknown values last. Values at stake overlap between"
                            + " findings: never add them up. Empty while no run has succeeded.")
    AnalysisPage<TrackedFinding> list(
            @Valid @ParameterObject RecommendationQuery query,
            @WithEvidence @RequestParam(defaultValue = "false") boolean evidence,
            HttpServletRequest request) {
        AnalysisPage<TrackedFinding> page =
                recommendations.list(
                        query.filter(), Paging.of(request, query.limit(), query.cursor()));
        return evidence ? page : page.map(TrackedFinding::withoutEvidence);
    }

    @Versioned
    @GetMapping(path = "/api/recommendations/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A finding of any kind, with its evidence",
            description =
                    "As the newest run that had it found it; one that is gone since is RESOLVED.")
    FindingAnswer find(
            @Parameter(description = "The finding's id", example = "silo-3fa9c1d2e0b47a55")
                    @PathVariable
                    String id) {
        return recommendations.find(id);
    }

    @PostMapping("/api/recommendations/{id}/decision")
    @Operation(
            summary = "Decide on a finding",
            description =
                    "Answers the finding as it now stands. A dismissal, and an action that is"
                            + " done, count until the value at stake has doubled. A finding that"
                            + " is RESOLVED cannot be decided on (409).")
    @Refuses(status = 409, when = "The finding is resolved")
    TrackedFinding decide(
            @Parameter(description = "The finding's id", example = "silo-3fa9c1d2e0b47a55")
                    @PathVariable
                    String id,
            @Valid @RequestBody DecisionRequest request,
            HttpServletRequest http) {
        Optional<String> by =
                Optional.ofNullable(http.getUserPrincipal())
                        .map(Principal::getName)
                        .or(request::named);
        return recommendations.decide(id, request.kind(), request.noteOrEmpty(), by);
    }
}

package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.TrackedFinding;
import io.rendan.opportunity.OpportunityAnalysis;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

@RestController
@Tag(name = "Opportunities", description = "Collaborations worth an incentive")
class OpportunityController {

    private final FindingArchive archive;

    OpportunityController(FindingArchive archive) {
        this.archive = archive;
    }

    @Versioned
    @GetList("/api/opportunities")
    @Operation(
            summary = "Collaborations worth an incentive",
            description =
                    "Findings of kind OPPORTUNITY by score, the most probable first: pairs (figures.form PAIR) and drafts of new communities (COMMUNITY). Empty while no run has succeeded.")
    AnalysisPage<TrackedFinding> findings(
            @Valid @ParameterObject OpportunityQuery query, HttpServletRequest request) {
        return archive.opportunities(query.filter(), query.run(), query.paging(request));
    }

    @Versioned
    @GetMapping(path = "/api/opportunities/backtest", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "How well the ecosystem's own past would have been foretold",
            description =
                    "Area under the ROC curve and hits among the first 10, 50 and 100, beside common"
                            + " neighbours, Adamic–Adar, resource allocation and preferential"
                            + " attachment on the same split; the reliability of the probabilities;"
                            + " and what owners decided on what was proposed. Without enough dated"
                            + " history, the reason why there is none.")
    BacktestAnswer backtest(
            @Parameter(description = "A run that succeeded; without it, the current one")
                    @RequestParam(required = false)
                    @Nullable String runId) {
        return BacktestAnswer.of(
                archive.figures(OpportunityAnalysis.NAME, Optional.ofNullable(runId)),
                archive.decisions(FindingKind.OPPORTUNITY));
    }
}

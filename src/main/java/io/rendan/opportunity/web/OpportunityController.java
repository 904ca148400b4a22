package io.rendan.opportunity.web;

import io.rendan.finding.FindingArchive;
import io.rendan.finding.FindingKind;
import io.rendan.finding.TrackedFinding;
import io.rendan.opportunity.FundingPlan;
import io.rendan.opportunity.FundingPlans;
import io.rendan.opportunity.OpportunityAnalysis;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;

import java.util.Optional;

@RestController
@Tag(name = "Opportunities", description = "Collaborations worth an incentive")
class OpportunityController {

    private final FindingArchive archive;
    private final FundingPlans plans;

    OpportunityController(FindingArchive archive, FundingPlans plans) {
        this.archive = archive;
        this.plans = plans;
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

    @PostMapping(path = "/api/opportunities/portfolio", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Which opportunities to fund with a budget",
            description =
                    "Chosen among those that are open or accepted so that they bring the most"
                            + " together, what two of them hang on counted once. upperBound is what"
                            + " no choice within the budget exceeds.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    PortfolioRequest.class))))
    FundingPlan portfolio(@RequestBody JsonNode body) {
        PortfolioRequest request = PortfolioRequest.of(body);
        return plans.choose(request.budget(), request.maxPerParty());
    }
}

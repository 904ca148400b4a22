package io.rendan.finding.web;

import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.FindingKind;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.finding.AnalysisFigures;
import io.rendan.finding.FindingArchive;
import io.rendan.market.MarketAnalysis;
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

/** What analyses say beside their findings: of the ecosystem as a whole, and of capabilities. */
@Versioned
@RestController
class FigureController {

    private static final String RUN = "A run that succeeded; without it, the current one";

    private final FindingArchive archive;

    FigureController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/api/bottlenecks/figures")
    @Tag(name = "Bottlenecks")
    @Operation(
            summary = "How much single units can take with them",
            description =
                    "Of all units that supply others: the worst one, how many can each hit more than"
                            + " 1 % of user revenue, how concentrated supply is, and how exact the"
                            + " figures are.")
    AnalysisFigures figures(
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return archive.figures(BottleneckAnalysis.NAME, Optional.ofNullable(runId));
    }

    @GetMapping("/api/market")
    @Tag(name = "Contract issues")
    @Operation(
            summary = "What became of each rule, and inside prices against outside",
            description =
                    "rules (judged or why not, violations, amount), faultyRules (file and reason),"
                            + " contractIntegrity, satisfaction with its trend in points a year,"
                            + " and prices: of each capability with three outside contracts or"
                            + " more their quartiles, and what matching them or buying outside"
                            + " would save. Empty while no run has succeeded.")
    AnalysisFigures market(
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return archive.figures(MarketAnalysis.NAME, Optional.ofNullable(runId));
    }

    @GetMapping(path = "/api/opportunities/backtest", produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Opportunities")
    @Operation(
            summary = "How well the ecosystem's own past would have been predicted",
            description =
                    "Area under the ROC curve and hits among the first 10, 50 and 100, beside common"
                            + " neighbours, Adamic–Adar, resource allocation and preferential"
                            + " attachment on the same split; the reliability of the probabilities;"
                            + " and what owners decided on what was proposed. Without enough dated"
                            + " history, the reason why there is none.")
    BacktestAnswer backtest(
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return BacktestAnswer.of(
                archive.figures(OpportunityAnalysis.NAME, Optional.ofNullable(runId)),
                archive.decisions(FindingKind.OPPORTUNITY));
    }

    @GetList("/api/capabilities")
    @Tag(name = "Bottlenecks")
    @Operation(
            summary = "How each capability is supplied",
            description =
                    "Suppliers, concentration (Herfindahl–Hirschman index), load and the queues of"
                            + " those who serve it; the most concentrated first. Empty while no run"
                            + " has succeeded.")
    AnalysisPage<CapabilityAssessment> capabilities(
            @Valid @ParameterObject RunQuery query, HttpServletRequest request) {
        return archive.capabilities(query.run(), query.paging(request));
    }
}

package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.AnalysisFigures;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.RunQuery;
import io.rendan.finding.TrackedFinding;
import io.rendan.market.MarketAnalysis;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

@Versioned
@RestController
@Tag(name = "Contract issues", description = "Contracts that break a rule of the internal market")
class MarketController {

    private final FindingArchive archive;

    MarketController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetList("/api/contract-issues")
    @Operation(
            summary = "Contracts that break a rule of the internal market",
            description =
                    "Findings of kind CONTRACT_ISSUE by score, worst first. Empty while no run has succeeded.")
    AnalysisPage<TrackedFinding> findings(
            @Valid @ParameterObject RunQuery query, HttpServletRequest request) {
        return archive.findings(FindingKind.CONTRACT_ISSUE, query.run(), query.paging(request));
    }

    @GetMapping("/api/market")
    @Operation(
            summary = "What became of each rule, and inside prices against outside",
            description =
                    "rules (judged or why not, violations, amount), faultyRules (file and reason),"
                            + " contractIntegrity, satisfaction with its trend in points a year,"
                            + " and prices: of each capability with three outside contracts or"
                            + " more their quartiles, and what matching them or buying outside"
                            + " would save. Empty while no run has succeeded.")
    AnalysisFigures market(
            @Parameter(description = "A run that succeeded; without it, the current one")
                    @RequestParam(required = false)
                    @Nullable String runId) {
        return archive.figures(MarketAnalysis.NAME, Optional.ofNullable(runId));
    }
}

package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.finding.AnalysisFigures;
import io.rendan.finding.Appearance;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.RunQuery;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Limit;
import io.rendan.web.Paging;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

@Versioned
@RestController
@Tag(name = "Bottlenecks", description = "Units that others wait for, or cannot do without")
class BottleneckController {

    private final FindingArchive archive;

    BottleneckController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetList("/api/bottlenecks")
    @Operation(
            summary = "Units that others wait for, or cannot do without",
            description =
                    "Findings of kind BOTTLENECK by score, worst first. Empty while no run has succeeded.")
    AnalysisPage<TrackedFinding> findings(
            @Valid @ParameterObject RunQuery query, HttpServletRequest request) {
        return archive.findings(FindingKind.BOTTLENECK, query.run(), query.paging(request));
    }

    @GetList("/api/bottlenecks/{id}/runs")
    @Operation(
            summary = "A bottleneck from run to run",
            description =
                    "Its figures in every run that succeeded, historical runs included, the latest"
                            + " snapshot first; `found` is false where a run did not report it.")
    AnalysisPage<Appearance> runs(
            @PathVariable String id,
            @RequestParam(required = false) @Limit @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        return archive.appearances(FindingKind.BOTTLENECK, id, Paging.of(request, limit, cursor));
    }

    @GetMapping("/api/bottlenecks/figures")
    @Operation(
            summary = "How much single units can take with them",
            description =
                    "Of all units that supply others: the worst one, how many can each hit more than"
                            + " 1 % of user revenue, how concentrated supply is, and how exact the"
                            + " figures are.")
    AnalysisFigures figures(@RequestParam(required = false) @Nullable String runId) {
        return archive.figures(BottleneckAnalysis.NAME, Optional.ofNullable(runId));
    }
}

package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Versioned
@RestController
@Tag(name = "Silos", description = "Groups that keep to themselves more than chance explains")
class SiloController {

    private final FindingArchive archive;

    SiloController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetList("/api/silos")
    @Operation(
            summary = "Groups closed to the rest",
            description =
                    "Findings of kind SILO by score, worst first: groups whose border is crossed far less than chance and size explain. Empty while no run has succeeded.")
    AnalysisPage<TrackedFinding> findings(
            @Valid @ParameterObject RunQuery query, HttpServletRequest request) {
        return archive.findings(FindingKind.SILO, query.run(), query.paging(request));
    }

    @GetList("/api/silos/{id}/runs")
    @Operation(
            summary = "A silo from run to run",
            description =
                    "Its figures in every run that succeeded, historical runs included, the latest"
                            + " snapshot first; `found` is false where a run did not report it.")
    AnalysisPage<Appearance> runs(
            @PathVariable String id,
            @RequestParam(required = false) @Limit @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor,
            HttpServletRequest request) {
        return archive.appearances(FindingKind.SILO, id, Paging.of(request, limit, cursor));
    }
}

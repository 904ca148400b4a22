package io.rendan.silo.web;

import io.rendan.finding.FindingArchive;
import io.rendan.finding.FindingKind;
import io.rendan.finding.RunQuery;
import io.rendan.finding.TrackedFinding;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
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
}

package io.rendan.bottleneck.web;

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
}

package io.rendan.finding.web;

import io.rendan.coverage.CoverageEntry;
import io.rendan.coverage.CoverageUnlock;
import io.rendan.finding.FindingArchive;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.RestController;

/** What could be computed from the data at hand, and what would help. */
@Versioned
@RestController
@Tag(
        name = "Coverage",
        description = "What the data at hand let Rendan compute, and on which basis")
class CoverageController {

    private final FindingArchive archive;

    CoverageController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetList("/api/coverage")
    @Operation(
            summary = "What could be computed, on which basis",
            description =
                    "Every indicator, kind of finding and figure of parties: COMPUTED, ON_BASIS (from"
                            + " data that stand in for others) or MISSING with its reason, and the"
                            + " columns that would unlock it. What is missing comes first. Empty"
                            + " while no run has succeeded.")
    AnalysisPage<CoverageEntry> coverage(
            @Valid @ParameterObject RunQuery query, HttpServletRequest request) {
        return archive.coverage(query.run(), query.paging(request));
    }

    @GetList("/api/coverage/unlocks")
    @Operation(
            summary = "Which columns would unlock most",
            description =
                    "Files and columns that are not there, or empty, the most useful first, each with"
                            + " what is missing for want of it and what stands on something else."
                            + " Empty while no run has succeeded.")
    AnalysisPage<CoverageUnlock> unlocks(
            @Valid @ParameterObject RunQuery query, HttpServletRequest request) {
        return archive.coverageUnlocks(query.run(), query.paging(request));
    }
}

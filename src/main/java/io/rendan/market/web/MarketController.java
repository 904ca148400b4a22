package io.rendan.market.web;

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
}

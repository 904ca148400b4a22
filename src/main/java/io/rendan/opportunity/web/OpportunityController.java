package io.rendan.opportunity.web;

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
@Tag(name = "Opportunities", description = "Collaborations worth an incentive")
class OpportunityController {

    private final FindingArchive archive;

    OpportunityController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetList("/api/opportunities")
    @Operation(
            summary = "Collaborations worth an incentive",
            description =
                    "Findings of kind OPPORTUNITY by score, the most probable first. Empty while no run has succeeded.")
    AnalysisPage<TrackedFinding> findings(
            @Valid @ParameterObject RunQuery query, HttpServletRequest request) {
        return archive.findings(FindingKind.OPPORTUNITY, query.run(), query.paging(request));
    }
}

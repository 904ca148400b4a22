package io.rendan.finding.web;

import io.rendan.analysis.CapabilityAssessment;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.RunQuery;
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
@Tag(name = "Bottlenecks")
class CapabilityController {

    private final FindingArchive archive;

    CapabilityController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetList("/api/capabilities")
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

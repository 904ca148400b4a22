package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.FindingAnswer;
import io.rendan.finding.FindingArchive;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerMapping;

/** A finding by the id that changes, alerts and portfolios name it by. */
@Versioned
@RestController
class FindingByIdController {

    private static final String NEWEST =
            "As the run found it; without a run, as the newest run that had it did, and one that is"
                    + " gone since is RESOLVED.";
    private static final String RUN = "A run that succeeded; without it, the newest that had it";

    private final FindingArchive archive;

    FindingByIdController(FindingArchive archive) {
        this.archive = archive;
    }

    @GetMapping(
            path = {
                "/api/silos/{id}",
                "/api/bottlenecks/{id}",
                "/api/opportunities/{id}",
                "/api/contract-issues/{id}"
            },
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "A finding of this kind by its id, with its evidence",
            description = NEWEST)
    FindingAnswer finding(
            @PathVariable String id,
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId,
            HttpServletRequest request) {
        return archive.finding(kind(request), id, FindingTerms.given(runId));
    }

    private static FindingKind kind(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String path = String.valueOf(pattern);
        return switch (path.split("/", -1)[2]) {
            case "silos" -> FindingKind.SILO;
            case "bottlenecks" -> FindingKind.BOTTLENECK;
            case "opportunities" -> FindingKind.OPPORTUNITY;
            case "contract-issues" -> FindingKind.CONTRACT_ISSUE;
            default -> throw new IllegalStateException(path + " is mapped, but of no kind");
        };
    }
}

package io.rendan.finding.web;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.FindingAnswer;
import io.rendan.finding.FindingArchive;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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

    @GetMapping(path = "/api/silos/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Silos")
    @Operation(summary = "A silo by its id, with its evidence", description = NEWEST)
    FindingAnswer silo(
            @PathVariable String id,
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return archive.finding(FindingKind.SILO, id, FindingTerms.given(runId));
    }

    @GetMapping(path = "/api/bottlenecks/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Bottlenecks")
    @Operation(summary = "A bottleneck by its id, with its evidence", description = NEWEST)
    FindingAnswer bottleneck(
            @PathVariable String id,
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return archive.finding(FindingKind.BOTTLENECK, id, FindingTerms.given(runId));
    }

    @GetMapping(path = "/api/opportunities/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Opportunities")
    @Operation(summary = "An opportunity by its id, with its evidence", description = NEWEST)
    FindingAnswer opportunity(
            @PathVariable String id,
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return archive.finding(FindingKind.OPPORTUNITY, id, FindingTerms.given(runId));
    }

    @GetMapping(path = "/api/contract-issues/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Contract issues")
    @Operation(summary = "A contract issue by its id, with its evidence", description = NEWEST)
    FindingAnswer contractIssue(
            @PathVariable String id,
            @Parameter(description = RUN) @RequestParam(required = false) @Nullable String runId) {
        return archive.finding(FindingKind.CONTRACT_ISSUE, id, FindingTerms.given(runId));
    }
}

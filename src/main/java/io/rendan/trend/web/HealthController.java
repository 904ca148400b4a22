package io.rendan.trend.web;

import io.rendan.trend.HealthAnswer;
import io.rendan.trend.HealthArchive;
import io.rendan.trend.HealthPoint;
import io.rendan.web.AnalysisPage;
import io.rendan.web.GetList;
import io.rendan.web.PageQuery;
import io.rendan.web.ProblemException;
import io.rendan.web.RequestFault;
import io.rendan.web.Versioned;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;
import java.util.Optional;

@Versioned
@RestController
@Tag(name = "Network health", description = "Ten indicators, two axes of maturity, and their trend")
class HealthController {

    private final HealthArchive archive;

    HealthController(HealthArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/api/network-health")
    @Operation(
            summary = "The network in ten numbers",
            description =
                    "Each indicator is scored 0–100 linearly from floor to target and says how to"
                            + " compute it again by hand: `steps` over the dataset's files, with the"
                            + " sums that came out in `inputs`. One that cannot be known is null and"
                            + " says why in `reason`. With `asOf`, the health at another date within"
                            + " the data: as a run measured it or, where none has, measured now.")
    HealthAnswer health(
            @Parameter(description = "A date within the data", example = "2025-12-31")
                    @RequestParam(required = false)
                    @Nullable LocalDate asOf,
            @Parameter(description = "A run that succeeded; without it, the current one")
                    @RequestParam(required = false)
                    @Nullable String runId) {
        Optional<String> run =
                runId == null || runId.isEmpty() ? Optional.empty() : Optional.of(runId);
        if (asOf == null) {
            return archive.ofRun(run);
        }
        if (run.isPresent()) {
            throw ProblemException.invalid(
                    RequestFault.of("asOf", asOf, "nothing beside runId, whose run has a date"));
        }
        return archive.atDate(asOf);
    }

    @GetList("/api/network-health/history")
    @Operation(
            summary = "The ten numbers over runs",
            description =
                    "Every run that succeeded, historical ones included, the latest asOf first.")
    AnalysisPage<HealthPoint> history(
            @Valid @ParameterObject PageQuery query, HttpServletRequest request) {
        return archive.history(query.paging(request));
    }
}

package io.rendan.ingest.web;

import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportStatus;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An import as JSON. */
record ImportAnswer(
        String id,
        @Schema(description = "Name of the folder or zip") String dataset,
        ImportStatus status,
        @Schema(allowableValues = {"replace", "merge"}) String mode,
        @Schema(description = "What it is doing, for people", example = "writing") String phase,
        @Schema(minimum = "0", maximum = "1") double progress,
        @Schema(
                        description =
                                "Rows loaded, by file name without ending; empty until checked",
                        example = "{\"micro_enterprises\": 4700, \"contracts\": 12000}")
                Map<String, Long> rows,
        @Schema(description = "Rows of interactions left out: fewer than five people behind them")
                long suppressed,
        @Schema(description = "What is odd; the first 1,000") List<FaultAnswer> warnings,
        long warningCount,
        @Schema(description = "Why it was refused; the first 1,000") List<FaultAnswer> errors,
        long errorCount,
        @Schema(description = "Why it failed, in a sentence; null unless it did")
                Optional<String> problem,
        @Schema(description = "The analysis run its success has started; null until then")
                Optional<String> runId,
        Instant queuedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {

    static ImportAnswer of(DatasetImport state) {
        return new ImportAnswer(
                state.id(),
                state.dataset(),
                state.status(),
                state.mode().name().toLowerCase(Locale.ROOT),
                state.phase(),
                state.progress(),
                state.rows(),
                state.suppressed(),
                FaultAnswer.of(state.warnings()),
                state.warningCount(),
                FaultAnswer.of(state.errors()),
                state.errorCount(),
                state.problem(),
                state.runId(),
                state.queuedAt(),
                state.startedAt(),
                state.finishedAt());
    }
}

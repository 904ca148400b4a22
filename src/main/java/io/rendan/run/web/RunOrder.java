package io.rendan.run.web;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.run.RunRequest;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Optional;

/** The body that asks for a run; everything in it is optional. */
record RunOrder(
        @Schema(description = "Date to look back from; the dataset's own if absent")
                @Nullable LocalDate asOf,
        @Schema(description = "Seed of all randomness", example = "20200101") @Nullable Long seed) {

    RunRequest request() {
        return new RunRequest(
                Optional.ofNullable(asOf), seed == null ? AnalysisSettings.DEFAULT_SEED : seed);
    }
}

package io.rendan.ingest.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.ingest.DatasetImport;
import io.rendan.ingest.ImportOutcome;
import io.rendan.ingest.ImportStage;
import io.rendan.ingest.ImportTimes;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Locale;

/** An import as JSON. */
record ImportAnswer(
        String id,
        @Schema(description = "Name of the folder or zip") String dataset,
        @Schema(allowableValues = {"replace", "merge"}) String mode,
        @JsonUnwrapped ImportStage stage,
        @JsonUnwrapped CheckAnswer check,
        @JsonUnwrapped ImportOutcome outcome,
        @JsonUnwrapped ImportTimes times) {

    static ImportAnswer of(DatasetImport state) {
        return new ImportAnswer(
                state.id(),
                state.dataset(),
                state.mode().name().toLowerCase(Locale.ROOT),
                state.stage(),
                CheckAnswer.of(state.check()),
                state.outcome(),
                state.times());
    }
}

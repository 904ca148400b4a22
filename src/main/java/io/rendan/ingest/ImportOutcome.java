package io.rendan.ingest;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Optional;

/**
 * What became of an import.
 *
 * @param problem why it failed, in a sentence; empty unless it did
 * @param runId the analysis run that its success has started; empty until then
 */
public record ImportOutcome(
        @Schema(description = "Why it failed, in a sentence; null unless it did")
                Optional<String> problem,
        @Schema(description = "The analysis run its success has started; null until then")
                Optional<String> runId) {

    static final ImportOutcome OPEN = new ImportOutcome(Optional.empty(), Optional.empty());

    static ImportOutcome failed(String why) {
        return new ImportOutcome(Optional.of(why), Optional.empty());
    }

    static ImportOutcome analysedBy(String run) {
        return new ImportOutcome(Optional.empty(), Optional.of(run));
    }
}

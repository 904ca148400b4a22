package io.rendan.web;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every answer about an analysis says of where it is from; part of the answer's own JSON by
 * {@code @JsonUnwrapped}.
 *
 * @param runId the run; empty where there is none
 * @param asOf date of the run's snapshot; empty where there is no run
 * @param stale whether the data have changed, or are changing, since
 */
public record RunStamp(
        @Schema(description = "The run; null while there is none yet") Optional<String> runId,
        @Schema(
                        description = "Date of the run's snapshot; null while there is no run",
                        example = "2026-03-31")
                Optional<LocalDate> asOf,
        @Schema(description = "Whether the data have changed, or are changing, since the run")
                boolean stale) {

    /** While no run has succeeded. */
    public static RunStamp none() {
        return new RunStamp(Optional.empty(), Optional.empty(), false);
    }
}

package io.rendan.web;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What every answer about an analysis says of where it is from; part of the answer's own JSON by
 * {@code @JsonUnwrapped}.
 *
 * @param runId the run; empty where there is none
 * @param asOf date of the run's snapshot; empty where there is no run
 * @param stale whether the data have changed, or are changing, since, or the answer is an earlier
 *     run's
 * @param failedAnalyses analyses that failed in the run, as far as they matter to the answer
 */
public record RunStamp(
        @Schema(description = "The run; null while there is none yet") Optional<String> runId,
        @Schema(
                        description = "Date of the run's snapshot; null while there is no run",
                        example = "2026-03-31")
                Optional<LocalDate> asOf,
        @Schema(description = "Whether the data have changed, or are changing, since the run")
                boolean stale,
        @Schema(
                        description =
                                "Analyses that failed in the run, as far as they matter here; what"
                                        + " stands in for them is from an earlier run")
                List<FailedAnalysis> failedAnalyses) {

    public RunStamp {
        failedAnalyses = List.copyOf(failedAnalyses);
    }

    /** Of a run in which every analysis succeeded, as far as is known. */
    public RunStamp(Optional<String> runId, Optional<LocalDate> asOf, boolean stale) {
        this(runId, asOf, stale, List.of());
    }

    /** While no run has succeeded. */
    public static RunStamp none() {
        return new RunStamp(Optional.empty(), Optional.empty(), false);
    }

    /** An analysis that failed although its run went on. */
    @Schema(description = "An analysis that failed although its run went on")
    public record FailedAnalysis(
            @Schema(description = "Its name", example = "silo") String analysis,
            @Schema(description = "Why it failed, in a sentence") String reason,
            @Schema(description = "Kinds of findings that it would have found") List<String> kinds,
            @Schema(
                            description =
                                    "The run whose answer stands in for it, as far as answers about it"
                                            + " have any items; null where none does")
                    Optional<String> servedFromRun,
            @Schema(description = "Date of that run's snapshot") Optional<LocalDate> servedAsOf) {

        public FailedAnalysis {
            kinds = List.copyOf(kinds);
        }
    }
}

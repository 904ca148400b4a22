package io.rendan.alert;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Something that a rule has noticed in a run: what is posted, and the data of its event. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(description = "Something that a rule has noticed in a run")
public record Alert(
        @Schema(description = "The same however often it is sent", example = "alert-3fa9c1d2e0b4")
                String id,
        @Schema(
                        description = "Counts up over all alerts and events; the event's id",
                        example = "12")
                long sequence,
        @Schema(description = "Name of the rule", example = "user-money") String rule,
        Kind kind,
        @Schema(example = "Income backed by users is 0.64, below 0.7") String title,
        @Schema(description = "The run that it was noticed in") String runId,
        @Schema(description = "Date of the run's snapshot") LocalDate asOf,
        Instant at,
        @Schema(description = "Of kind INDICATOR") Optional<Crossing> indicator,
        @Schema(description = "Of kind NEW_FINDING") Optional<Found> finding) {

    /** What was noticed. */
    @Schema(name = "AlertKind")
    public enum Kind {
        INDICATOR,
        NEW_FINDING
    }

    /** An indicator that crossed a threshold. */
    public record Crossing(
            String id,
            String title,
            double value,
            String unit,
            double threshold,
            @Schema(allowableValues = {"BELOW", "ABOVE"}) String side) {}

    /** A finding that is new, or open again. */
    public record Found(
            String id,
            FindingKind kind,
            String title,
            double score,
            Money valueAtStake,
            String action,
            String owner) {}
}

package io.rendan.alert;

import com.fasterxml.jackson.annotation.JsonIgnore;

import io.rendan.finding.Decision;
import io.rendan.ingest.ImportStatus;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What listeners hear of beside alerts: the data of an event. */
public sealed interface Occurrence {

    /** Its place among all alerts and events. */
    long sequence();

    /** When it happened. */
    Instant at();

    /** Name of the event, as server-sent events have it. */
    @JsonIgnore
    String name();

    /** A run has become the one that lists show. */
    @Schema(name = "RunEvent", description = "A run has become the one that lists show")
    record OfRun(
            @Schema(description = "Counts up over all alerts and events; the event's id")
                    long sequence,
            @Schema(description = "When the run was published") Instant at,
            String runId,
            @Schema(description = "Date of the run's snapshot") LocalDate asOf,
            @Schema(description = "Name of the dataset", example = "starter") String dataset)
            implements Occurrence {

        @Override
        public String name() {
            return "run-published";
        }
    }

    /** An import has succeeded or failed. */
    @Schema(name = "ImportEvent", description = "An import has succeeded or failed")
    record OfImport(
            @Schema(description = "Counts up over all alerts and events; the event's id")
                    long sequence,
            @Schema(description = "When the import ended") Instant at,
            String importId,
            @Schema(description = "Name of the folder or zip", example = "starter") String dataset,
            ImportStatus status,
            @Schema(description = "Why it failed, in a sentence; null unless it did")
                    Optional<String> problem,
            @Schema(description = "The run that its success has started; null unless it succeeded")
                    Optional<String> runId)
            implements Occurrence {

        @Override
        public String name() {
            return "import-ended";
        }
    }

    /** Somebody has decided about a finding. */
    @Schema(name = "DecisionEvent", description = "Somebody has decided about a finding")
    record OfDecision(
            @Schema(description = "Counts up over all alerts and events; the event's id")
                    long sequence,
            @Schema(description = "When it was decided") Instant at,
            @Schema(example = "silo-3fa9c1d2e0b47a55") String findingId,
            Decision.Kind decision,
            @Schema(description = "Why, in their words; empty where they said nothing") String note,
            @Schema(description = "Who; null where nobody has to say who they are")
                    Optional<String> by)
            implements Occurrence {

        @Override
        public String name() {
            return "decision-taken";
        }
    }
}

package io.rendan.run;

import io.rendan.cypher.Row;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;

/** A run as a point of a trend. */
public record RunPoint(
        String runId,
        @Schema(description = "Date of the run's snapshot", example = "2026-03-31") LocalDate asOf,
        Instant finishedAt,
        @Schema(description = "Whether the run looked back on another date than the data's own")
                boolean historical) {

    /** Reads a row of runId, asOf, finishedAt and historical. */
    public static RunPoint of(Row row) {
        return new RunPoint(
                row.text("runId"),
                row.date("asOf"),
                row.instant("finishedAt"),
                row.truth("historical"));
    }
}

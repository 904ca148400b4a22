package io.rendan.run;

import io.swagger.v3.oas.annotations.media.Schema;

import org.neo4j.driver.types.MapAccessor;

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
    public static RunPoint of(MapAccessor row) {
        return new RunPoint(
                row.get("runId").asString(),
                row.get("asOf").asLocalDate(),
                row.get("finishedAt").asZonedDateTime().toInstant(),
                row.get("historical").asBoolean());
    }
}

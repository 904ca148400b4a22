package io.rendan.run;

import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Its place among runs, the latest snapshot first; unique. */
    public List<String> key() {
        return List.of(asOf.toString(), finishedAt.toString(), runId);
    }

    /**
     * Parameters afterAsOf, afterFinishedAt and afterId of a statement that goes on behind a run,
     * so that runs that are added meanwhile neither push any out nor show one twice.
     *
     * @param key of the last run of the page before; empty for the first page
     */
    public static Map<String, @Nullable Object> after(Optional<List<String>> key) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("afterAsOf", key.map(k -> LocalDate.parse(k.get(0))).orElse(null));
        parameters.put(
                "afterFinishedAt",
                key.map(k -> GraphTime.of(Instant.parse(k.get(1)))).orElse(null));
        parameters.put("afterId", key.map(k -> k.get(2)).orElse(null));
        return parameters;
    }
}

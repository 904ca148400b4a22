package io.rendan.finding;

import io.swagger.v3.oas.annotations.media.Schema;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an analysis says of the ecosystem as a whole.
 *
 * @param runId the run it is from; empty while there is none
 * @param asOf date of the run's snapshot
 * @param stale whether the data have changed, or are changing, since
 * @param figures by name; empty while there is no run
 */
public record AnalysisFigures(
        @Schema(description = "The run; null while there is none yet") Optional<String> runId,
        @Schema(description = "Date of the run's snapshot") Optional<LocalDate> asOf,
        @Schema(description = "Whether the data have changed, or are changing, since the run")
                boolean stale,
        Map<String, Object> figures) {

    public AnalysisFigures {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}

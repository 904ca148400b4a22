package io.rendan.finding;

import io.rendan.analysis.Money;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A finding as one run saw it: a point of its trend across runs.
 *
 * @param found whether the run reported it; if not, there are no figures
 * @param figures those that are numbers or yes and no, by name
 */
@Schema(description = "A finding as one run saw it")
public record Appearance(
        String runId,
        @Schema(description = "Date of the run's snapshot") LocalDate asOf,
        Instant finishedAt,
        @Schema(description = "Whether the run looked back on another date than the data's own")
                boolean historical,
        @Schema(description = "Whether the run reported it") boolean found,
        @Schema(description = "0–1; null where it was not reported") Optional<Double> score,
        Optional<Money> valueAtStake,
        Map<String, @Nullable Object> figures) {

    public Appearance {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}

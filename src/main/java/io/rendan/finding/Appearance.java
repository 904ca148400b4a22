package io.rendan.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.analysis.Money;
import io.rendan.run.RunPoint;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

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
        @JsonUnwrapped RunPoint run,
        @Schema(description = "Whether the run reported it") boolean found,
        @Schema(description = "0–1; null where it was not reported") Optional<Double> score,
        Optional<Money> valueAtStake,
        Map<String, @Nullable Object> figures) {

    public Appearance {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}

package io.rendan.finding;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.run.RunPoint;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A group as one run judged it: a point of its trend across runs.
 *
 * @param found whether the run knew the group; if not, there is no verdict and there are no figures
 * @param figures those that are numbers or yes and no, by name
 */
@Schema(description = "A group as one run judged it")
public record GroupAppearance(
        @JsonUnwrapped RunPoint run,
        @Schema(description = "Whether the run knew the group") boolean found,
        @Schema(
                        description = "Null where not found",
                        allowableValues = {"SILO", "COHESIVE", "OPEN", "TOO_SMALL"})
                Optional<String> verdict,
        @Schema(example = "{\"openness\": 0.62, \"qValue\": 0.0003}")
                Map<String, @Nullable Object> figures) {

    public GroupAppearance {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }
}

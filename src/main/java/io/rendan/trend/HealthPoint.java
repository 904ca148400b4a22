package io.rendan.trend;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.rendan.run.RunPoint;
import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The network's health as one run measured it: the numbers alone. */
@Schema(description = "The network's health as one run measured it")
public record HealthPoint(
        @JsonUnwrapped RunPoint run,
        @Schema(description = "Name of the dataset", example = "haier-scale") String dataset,
        @Schema(description = "0–100; null where no indicator is known") Optional<Double> score,
        double knownShare,
        @Schema(
                        description = "Values by id; unknown ones are absent",
                        example = "{\"zeroDistance\": 2.4, \"satisfaction\": 7.9}")
                Map<String, Object> indicators,
        @Schema(description = "Scores by id", example = "{\"autonomy\": 61.5, \"value\": 70.2}")
                Map<String, Object> axes) {

    public HealthPoint {
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        axes = Collections.unmodifiableMap(new LinkedHashMap<>(axes));
    }

    /** An indicator's value, if it was known. */
    Optional<Double> indicator(String id) {
        return indicators.get(id) instanceof Number number
                ? Optional.of(number.doubleValue())
                : Optional.empty();
    }
}

package io.rendan.health;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One number about the whole network, with what it means and how to compute it again. */
@Schema(
        description = "One number about the whole network",
        requiredProperties = {
            "id",
            "title",
            "value",
            "unit",
            "floor",
            "target",
            "score",
            "definition",
            "inputs",
            "steps"
        })
public record Indicator(
        @Schema(example = "satisfaction") String id,
        @Schema(example = "Satisfaction") String title,
        @Schema(description = "Null where it cannot be known", example = "7.92")
                Optional<Double> value,
        @Schema(example = "0–10") String unit,
        @Schema(description = "Here it scores 0", example = "5") double floor,
        @Schema(description = "Here it scores 100; below the floor where less is better")
                double target,
        @Schema(description = "0–100, linear from floor to target", example = "83.4")
                Optional<Double> score,
        @Schema(description = "What it means") String definition,
        @Schema(
                        description = "What it was computed from, by the names in the steps",
                        example = "{\"paid\": 480000000, \"paidTimesSatisfaction\": 3801600000}")
                Map<String, Object> inputs,
        @Schema(description = "How to compute it again by hand") List<String> steps,
        @Schema(description = "Why the value is null") Optional<String> reason) {

    private static final double FULL = 100;

    public Indicator {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        steps = List.copyOf(steps);
    }

    static Indicator of(
            String id,
            String title,
            String unit,
            double floor,
            double target,
            String definition,
            Measurement measured) {
        return new Indicator(
                id,
                title,
                measured.value(),
                unit,
                floor,
                target,
                measured.value().map(value -> scoreOf(value, floor, target)),
                definition,
                measured.inputs(),
                measured.steps(),
                measured.reason());
    }

    /** 0 at the floor and beyond, 100 at the target and beyond, linear in between. */
    static double scoreOf(double value, double floor, double target) {
        return FULL * Math.clamp((value - floor) / (target - floor), 0.0, 1.0);
    }

    /** Whether a larger value is a better one. */
    public boolean rises() {
        return target > floor;
    }
}

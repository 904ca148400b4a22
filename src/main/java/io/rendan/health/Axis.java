package io.rendan.health;

import io.swagger.v3.oas.annotations.media.Schema;

import java.util.List;
import java.util.Optional;

/** One of the two directions in which an organisation of micro-enterprises matures. */
@Schema(
        description = "A direction of maturity",
        requiredProperties = {"id", "title", "score", "definition", "parts"})
public record Axis(
        @Schema(example = "autonomy") String id,
        @Schema(example = "Autonomy of units") String title,
        @Schema(
                        description = "0–100, mean of the parts that are known; null where none is",
                        example = "61.5")
                Optional<Double> score,
        @Schema(description = "What it means") String definition,
        List<Indicator> parts) {

    public Axis {
        parts = List.copyOf(parts);
    }

    static Axis of(String id, String title, String definition, List<Indicator> parts) {
        return new Axis(id, title, HealthReport.meanScore(parts), definition, parts);
    }
}

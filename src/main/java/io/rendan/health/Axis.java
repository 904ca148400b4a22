package io.rendan.health;

import java.util.List;
import java.util.Optional;

/**
 * One of the two directions in which an organisation of micro-enterprises matures.
 *
 * @param score 0–100, mean of the parts that are known; empty where none is
 * @param definition what it means
 */
public record Axis(
        String id, String title, Optional<Double> score, String definition, List<Indicator> parts) {

    public Axis {
        parts = List.copyOf(parts);
    }

    static Axis of(String id, String title, String definition, List<Indicator> parts) {
        return new Axis(id, title, HealthReport.meanScore(parts), definition, parts);
    }
}

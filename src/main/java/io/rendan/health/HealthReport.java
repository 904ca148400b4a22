package io.rendan.health;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How healthy a network was at a date.
 *
 * @param score mean of the known indicators' scores, 0–100; empty where none is known
 * @param knownShare share of the ten indicators that is known
 * @param indicators all ten, in the order of {@link Yardstick}
 * @param axes autonomy and value
 */
public record HealthReport(
        Optional<Double> score, double knownShare, List<Indicator> indicators, List<Axis> axes) {

    public HealthReport {
        indicators = List.copyOf(indicators);
        axes = List.copyOf(axes);
    }

    static HealthReport of(List<Indicator> indicators, List<Axis> axes) {
        long known = indicators.stream().filter(one -> one.value().isPresent()).count();
        return new HealthReport(
                meanScore(indicators), (double) known / indicators.size(), indicators, axes);
    }

    static Optional<Double> meanScore(List<Indicator> indicators) {
        OptionalDouble mean =
                indicators.stream()
                        .flatMap(indicator -> indicator.score().stream())
                        .mapToDouble(Double::doubleValue)
                        .average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    /** The numbers alone: score, knownShare, indicators and axes by id; unknown ones are absent. */
    public Map<String, Object> summary() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            indicator.value().ifPresent(value -> values.put(indicator.id(), value));
        }
        Map<String, Object> scores = new LinkedHashMap<>();
        for (Axis axis : axes) {
            axis.score().ifPresent(value -> scores.put(axis.id(), value));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        score.ifPresent(value -> summary.put("score", value));
        summary.put("knownShare", knownShare);
        summary.put("indicators", values);
        summary.put("axes", scores);
        return summary;
    }
}

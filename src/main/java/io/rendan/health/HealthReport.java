package io.rendan.health;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How healthy a network was at a date.
 *
 * @param score mean of the known indicators' scores, 0–100; empty where less than {@value
 *     #LEAST_KNOWN_SHARE} of them are known
 * @param knownShare share of the ten indicators that is known
 * @param indicators all ten, in the order of {@link Yardstick}
 * @param axes autonomy and value
 */
public record HealthReport(
        Optional<Double> score, double knownShare, List<Indicator> indicators, List<Axis> axes) {

    /** Share of the indicators that must be known for a score. */
    public static final double LEAST_KNOWN_SHARE = 0.3;

    public HealthReport {
        indicators = List.copyOf(indicators);
        axes = List.copyOf(axes);
        score = scoreOf(score, knownShare);
    }

    /** A score, unless it would rest on too few indicators. */
    public static Optional<Double> scoreOf(Optional<Double> score, double knownShare) {
        return score.filter(known -> knownShare >= LEAST_KNOWN_SHARE);
    }

    /** Why there is no score; empty where there is one. */
    public Optional<String> scoreReason() {
        return score.isPresent()
                ? Optional.empty()
                : Optional.of(
                        "%s of %s indicators are known, expected at least %s"
                                .formatted(
                                        Math.round(knownShare * indicators.size()),
                                        indicators.size(),
                                        Math.round(LEAST_KNOWN_SHARE * indicators.size())));
    }

    /** Where nothing could be measured: every indicator says why. */
    public static HealthReport unknown(String reason) {
        return of(
                Arrays.stream(Yardstick.values())
                        .map(yardstick -> yardstick.indicator(Measurement.unknown(reason)))
                        .toList(),
                List.of());
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

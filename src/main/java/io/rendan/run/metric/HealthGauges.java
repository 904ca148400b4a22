package io.rendan.run.metric;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.rendan.health.Yardstick;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Prometheus sees of the network's health: {@code rendan_health_indicator{indicator="…"}} in
 * the indicator's own unit, {@code rendan_health_axis{axis="…"}} and {@code rendan_health_score}
 * from 0 to 100; NaN where not known.
 */
public final class HealthGauges {

    private static final String[] AXES = {"autonomy", "value"};

    private final Map<String, Double> values = new ConcurrentHashMap<>();

    public HealthGauges(MeterRegistry registry) {
        for (Yardstick yardstick : Yardstick.values()) {
            Gauge.builder("rendan.health.indicator", () -> value(yardstick.id()))
                    .description("One of the ten indicators of network health, in its own unit")
                    .tags(Tags.of("indicator", yardstick.id()))
                    .register(registry);
        }
        for (String axis : AXES) {
            Gauge.builder("rendan.health.axis", () -> value("axis " + axis))
                    .description("Maturity along an axis, 0 to 100")
                    .tags(Tags.of("axis", axis))
                    .register(registry);
        }
        Gauge.builder("rendan.health.score", () -> value("score"))
                .description("Mean score of the known indicators, 0 to 100")
                .register(registry);
    }

    private double value(String name) {
        return values.getOrDefault(name, Double.NaN);
    }

    /** Shows what a run's summary says of health, and nothing of what it does not. */
    public void show(Map<String, Object> summary) {
        Map<?, ?> health = map(summary.get("health"));
        Map<?, ?> indicators = map(health.get("indicators"));
        Map<?, ?> axes = map(health.get("axes"));
        for (Yardstick yardstick : Yardstick.values()) {
            put(yardstick.id(), indicators.get(yardstick.id()));
        }
        for (String axis : AXES) {
            put("axis " + axis, axes.get(axis));
        }
        put("score", health.get("score"));
    }

    private void put(String name, @Nullable Object value) {
        values.put(name, value instanceof Number number ? number.doubleValue() : Double.NaN);
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}

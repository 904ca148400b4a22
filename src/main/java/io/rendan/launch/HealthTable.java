package io.rendan.launch;

import io.rendan.health.Yardstick;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The network's health on a console: one line with score and axes, then what is known of the ten
 * numbers; {@link CoverageTable} says why the others are not.
 */
final class HealthTable {

    private static final String UNKNOWN = "unknown";

    private HealthTable() {}

    /** From what a run's summary says of health. */
    static String of(Map<String, Object> summary) {
        Map<?, ?> health = map(summary.get("health"));
        Map<?, ?> axes = map(health.get("axes"));
        Map<?, ?> indicators = map(health.get("indicators"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("score", "value", "indicator", "floor", "target"));
        for (Yardstick yardstick : Yardstick.values()) {
            if (indicators.get(yardstick.id()) instanceof Number value) {
                rows.add(row(yardstick, value));
            }
        }
        return "Network health %s of 100; autonomy %s, user value %s\n"
                        .formatted(
                                whole(health.get("score")),
                                whole(axes.get("autonomy")),
                                whole(axes.get("value")))
                + Columns.of("rrlrr", rows);
    }

    private static List<String> row(Yardstick yardstick, Number value) {
        return List.of(
                whole(yardstick.scoreOf(value.doubleValue())),
                String.format(Locale.ROOT, "%.3f", value.doubleValue()),
                yardstick.title() + ", " + yardstick.unit(),
                plain(yardstick.floor()),
                plain(yardstick.target()));
    }

    private static String whole(@Nullable Object score) {
        return score instanceof Number number
                ? String.format(Locale.ROOT, "%.0f", number.doubleValue())
                : UNKNOWN;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : "" + number;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}

package io.rendan.alert;

import io.rendan.analysis.FindingKind;
import io.rendan.health.Yardstick;

import java.util.Set;

/** When a rule raises an alert. */
sealed interface Condition {

    /** In a few words; another condition has other words. */
    String words();

    /**
     * An indicator crosses a threshold.
     *
     * @param below whether it has to fall below it; else to rise above it
     */
    record Threshold(Yardstick indicator, boolean below, double limit) implements Condition {

        boolean isBeyond(double value) {
            return below ? value < limit : value > limit;
        }

        @Override
        public String words() {
            return "%s %s %s".formatted(indicator.id(), below ? "below" : "above", limit);
        }
    }

    /** A finding becomes open with more than this at stake a year. */
    record NewFinding(double amount, Set<FindingKind> kinds) implements Condition {

        public NewFinding {
            kinds = kinds.isEmpty() ? Set.of(FindingKind.values()) : Set.copyOf(kinds);
        }

        @Override
        public String words() {
            return "new finding above %s of %s"
                    .formatted(amount, kinds.stream().map(Enum::name).sorted().toList());
        }
    }
}

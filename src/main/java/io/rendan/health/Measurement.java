package io.rendan.health;

import io.rendan.analysis.Standing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number and how it came about.
 *
 * @param value empty where it cannot be known
 * @param reason why the value is empty
 * @param inputs what it was computed from, by the names that the steps use
 * @param steps how to compute it again by hand, one after the other
 * @param standing what it stands on, and what would sharpen it
 */
record Measurement(
        Optional<Double> value,
        Optional<String> reason,
        Map<String, Object> inputs,
        List<String> steps,
        Standing standing) {

    /** Nothing is known, and why. */
    static Measurement unknown(String reason) {
        return new Measurement(
                Optional.empty(), Optional.of(reason), Map.of(), List.of(), Standing.none());
    }

    /** A value from inputs along steps. */
    static Measurement of(double value, LinkedHashMap<String, Object> inputs, String... steps) {
        return new Measurement(
                Optional.of(value), Optional.empty(), inputs, List.of(steps), Standing.none());
    }

    /** {@code part / whole}, unknown where there is no whole. */
    static Measurement ratio(
            double part,
            double whole,
            String whyUnknown,
            LinkedHashMap<String, Object> inputs,
            String... steps) {
        return whole > 0 ? of(part / whole, inputs, steps) : unknown(whyUnknown);
    }

    /** The same, founded like this unless it says so itself. */
    Measurement orOn(Standing founded) {
        return standing.basis().isEmpty() ? on(founded) : this;
    }

    /** The same, founded like this. */
    Measurement on(Standing founded) {
        return new Measurement(value, reason, inputs, steps, founded);
    }
}

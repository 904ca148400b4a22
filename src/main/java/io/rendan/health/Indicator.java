package io.rendan.health;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Unlock;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One number about the whole network, with what it means and how to compute it again.
 *
 * @param value empty where it cannot be known
 * @param floor where it scores 0
 * @param target where it scores 100; below the floor where less is better
 * @param score 0–100, linear from floor to target
 * @param definition what it means
 * @param inputs what it was computed from, by the names in the steps
 * @param steps how to compute it again by hand
 * @param reason why the value is not known
 * @param basis what it stands on. Methods, section 14
 * @param unlocks what would make it known or sharper
 */
public record Indicator(
        String id,
        String title,
        Optional<Double> value,
        String unit,
        double floor,
        double target,
        Optional<Double> score,
        String definition,
        Map<String, Object> inputs,
        List<String> steps,
        Optional<String> reason,
        List<Basis> basis,
        List<Unlock> unlocks) {

    private static final double FULL = 100;

    public Indicator {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        steps = List.copyOf(steps);
        // what older versions have stored says nothing of either
        basis = basis == null ? List.of() : List.copyOf(basis);
        unlocks = unlocks == null ? List.of() : List.copyOf(unlocks);
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
                measured.reason(),
                measured.standing().basis(),
                measured.standing().unlocks());
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

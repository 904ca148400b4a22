package io.rendan.analysis;

import java.time.Duration;
import java.util.List;

/**
 * The rules of the market as they are written on the day of the run.
 *
 * @param standard rules that come with Rendan, by name
 * @param own rules of one's own, by name; one takes the place of a standard rule with its id
 * @param time that each may take
 */
public record RuleBook(List<RuleText> standard, List<RuleText> own, Duration time) {

    public RuleBook {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be positive, is " + time);
        }
        standard = List.copyOf(standard);
        own = List.copyOf(own);
    }

    /** No rules. */
    public static RuleBook empty() {
        return new RuleBook(List.of(), List.of(), Duration.ofSeconds(20));
    }
}

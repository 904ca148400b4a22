package io.rendan.generator.plan;

import java.time.LocalDate;

/**
 * What a synthetic ecosystem shall look like.
 *
 * @param units number of micro-enterprises, 30 to 50,000
 * @param seed same seed and parameters, same ecosystem to the last byte
 * @param name the dataset's name
 * @param history the time it covers
 * @param habits how its parties deal with each other
 * @param hiddenGroups closed groups across platforms, 0 to one for every 100 units
 */
public record GeneratorParameters(
        int units, long seed, String name, History history, MarketHabits habits, int hiddenGroups) {

    private static final int UNITS_A_HIDDEN_GROUP = 100;

    public GeneratorParameters {
        Expected.that(units >= 30 && units <= 50_000, "units", units, "30 to 50000");
        Expected.that(
                hiddenGroups >= 0 && hiddenGroups <= units / UNITS_A_HIDDEN_GROUP,
                "hidden groups",
                hiddenGroups,
                "0 to " + units / UNITS_A_HIDDEN_GROUP);
    }

    /** The defaults: 36 months up to the middle of 2026, shares as published or assumed. */
    public static GeneratorParameters of(int units, long seed) {
        return of(units, seed, LocalDate.of(2026, 6, 30), 36, 36, "ecosystem-" + units);
    }

    /** The defaults for the shares, with a history of one's own. */
    public static GeneratorParameters of(
            int units, long seed, LocalDate asOf, int months, int settledMonths, String name) {
        return new GeneratorParameters(
                units,
                seed,
                name,
                new History(asOf, months, settledMonths),
                MarketHabits.defaults(),
                0);
    }

    /** The same with so many closed groups hidden across platforms. */
    public GeneratorParameters withHiddenGroups(int groups) {
        return new GeneratorParameters(units, seed, name, history, habits, groups);
    }

    /** Day that the dataset describes. */
    public LocalDate asOf() {
        return history.asOf();
    }
}

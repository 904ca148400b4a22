package io.rendan.generator.plan;

import java.time.LocalDate;

/**
 * What a synthetic ecosystem shall look like.
 *
 * @param units number of micro-enterprises, 30 to 50,000
 * @param seed same seed and parameters, same ecosystem to the last byte
 * @param asOf day that the dataset describes
 * @param months months of contract history up to {@code asOf}, at least 12
 * @param settledMonths months of settlements, statements and interactions, 12 to {@code months}
 * @param name the dataset's name
 * @param outsidePurchase share of a user unit's purchases that goes to partners
 * @param nodeOutsideRevenue share of its revenue that a node with outside customers earns there
 * @param penaltyRate penalty as a share of the contract's price
 * @param sharingPool share of a community's value that its members share
 * @param churnPerYear share of the active contracts that end within a year
 * @param complementarity share of new contracts that close a path of three contracts, the rest
 *     being found by capability alone
 */
public record GeneratorParameters(
        int units,
        long seed,
        LocalDate asOf,
        int months,
        int settledMonths,
        String name,
        Range outsidePurchase,
        Range nodeOutsideRevenue,
        Range penaltyRate,
        double sharingPool,
        double churnPerYear,
        double complementarity) {

    public GeneratorParameters {
        check(units >= 30 && units <= 50_000, "units", units, "30 to 50000");
        check(months >= 12 && months <= 240, "months", months, "12 to 240");
        check(
                settledMonths >= 12 && settledMonths <= months,
                "settled months",
                settledMonths,
                "12 to " + months);
        check(sharingPool >= 0 && sharingPool <= 1, "sharing pool", sharingPool, "0 to 1");
        check(churnPerYear >= 0 && churnPerYear <= 0.5, "churn", churnPerYear, "0 to 0.5");
        check(
                complementarity >= 0 && complementarity <= 1,
                "complementarity",
                complementarity,
                "0 to 1");
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
                asOf,
                months,
                settledMonths,
                name,
                new Range(0.10, 0.20),
                new Range(0.05, 0.15),
                new Range(0.05, 0.10),
                0.06,
                0.16,
                0.85);
    }

    private static void check(boolean holds, String what, Object value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(what + " is " + value + ", expected " + expected);
        }
    }
}

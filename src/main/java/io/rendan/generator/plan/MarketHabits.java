package io.rendan.generator.plan;

/**
 * How the parties of a synthetic ecosystem deal with each other.
 *
 * @param outsidePurchase share of a user unit's purchases that goes to partners
 * @param nodeOutsideRevenue share of its revenue that a node with outside customers earns there
 * @param penaltyRate penalty as a share of the contract's price
 * @param sharingPool share of a community's value that its members share, 0 to 1
 * @param churnPerYear share of the active contracts that end within a year, 0 to 0.5
 * @param complementarity share of new contracts that close a path of three contracts, the rest
 *     being found by capability alone, 0 to 1
 */
public record MarketHabits(
        Range outsidePurchase,
        Range nodeOutsideRevenue,
        Range penaltyRate,
        double sharingPool,
        double churnPerYear,
        double complementarity) {

    public MarketHabits {
        Expected.that(sharingPool >= 0 && sharingPool <= 1, "sharing pool", sharingPool, "0 to 1");
        Expected.that(churnPerYear >= 0 && churnPerYear <= 0.5, "churn", churnPerYear, "0 to 0.5");
        Expected.that(
                complementarity >= 0 && complementarity <= 1,
                "complementarity",
                complementarity,
                "0 to 1");
    }

    /** Shares as published or assumed. */
    public static MarketHabits defaults() {
        return new MarketHabits(
                new Range(0.10, 0.20),
                new Range(0.05, 0.15),
                new Range(0.05, 0.10),
                0.06,
                0.16,
                0.85);
    }
}

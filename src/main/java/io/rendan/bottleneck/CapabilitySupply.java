package io.rendan.bottleneck;

/**
 * How few hands the supply of a capability lies in, by money paid in the window; user segments'
 * purchases do not count.
 *
 * @param capability index
 * @param paid for it, a year
 * @param buyers that paid for it
 * @param suppliers that were paid for it
 * @param herfindahl sum of squared shares of what was paid (Herfindahl–Hirschman index): 1 for one
 *     supplier, 1 / n for n equal ones, NaN where nobody was paid
 * @param largestSupplier index of the one that was paid most, the first by id among equals; -1
 *     where nobody was paid
 * @param largestShare its part of what was paid, NaN where nobody was paid
 */
public record CapabilitySupply(
        int capability,
        double paid,
        int buyers,
        int suppliers,
        double herfindahl,
        int largestSupplier,
        double largestShare) {

    static CapabilitySupply none(int capability) {
        return new CapabilitySupply(capability, 0, 0, 0, Double.NaN, -1, Double.NaN);
    }
}

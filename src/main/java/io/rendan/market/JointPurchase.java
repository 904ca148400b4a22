package io.rendan.market;

import java.util.List;

/**
 * What several units buy outside, each under contracts of its own. Methods, section 10.
 *
 * @param supplier index of the partner that all buy from, -1 where it is a capability
 * @param capability index of what all buy, -1 where it is a supplier
 * @param buyers who buys, the largest spend first
 * @param saving what they would pay less at the lowest quartile of their prices, a year; NaN where
 *     prices are not known
 * @param score how evenly the spend is spread, {@code 1 − Σ share²}, times its size over the
 *     largest joint purchase's
 */
record JointPurchase(
        int supplier, int capability, List<Purchase> buyers, double saving, double score) {

    JointPurchase {
        buyers = List.copyOf(buyers);
    }

    /**
     * What one unit buys.
     *
     * @param unit index
     * @param contracts how many
     * @param paid in the window
     */
    record Purchase(int unit, int contracts, double paid) {}

    boolean isOfSupplier() {
        return supplier >= 0;
    }

    double spend() {
        return buyers.stream().mapToDouble(Purchase::paid).sum();
    }

    int contracts() {
        return buyers.stream().mapToInt(Purchase::contracts).sum();
    }

    /** {@code 1 − Σ share²}: 0 where one buys all, near 1 where many buy alike. */
    double evenness() {
        double spend = spend();
        return 1
                - buyers.stream()
                        .mapToDouble(one -> one.paid() / spend)
                        .map(share -> share * share)
                        .sum();
    }

    JointPurchase scored(double largestSpend) {
        return new JointPurchase(
                supplier,
                capability,
                buyers,
                saving,
                Math.clamp(evenness() * spend() / largestSpend, 0.0, 1.0));
    }
}

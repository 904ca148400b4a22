package io.rendan.bottleneck.purchase;

import io.rendan.network.EcosystemNetwork;

import java.util.stream.IntStream;

/**
 * What each party spends on which capability from whom over the window; user segments' purchases
 * are sales, not in here. A contract without capability is a capability of its own per supplier.
 *
 * @param byBuyer lines of buyer p are {@code byBuyer[p] .. byBuyer[p + 1])}
 * @param buyers buyer of each line
 * @param capabilities capability of each line, -1 for one of its own
 * @param spend money a line
 * @param essential whether the buyer cannot work without it: as its need says, and where that is
 *     not known, a spend of at least a quarter of its turnover
 * @param byLine shares of line l are {@code byLine[l] .. byLine[l + 1])}
 * @param suppliers party of each share
 * @param shares part of the line's spend, adding to 1 a line
 */
public record Purchases(
        int[] byBuyer,
        int[] buyers,
        int[] capabilities,
        double[] spend,
        boolean[] essential,
        int[] byLine,
        int[] suppliers,
        double[] shares) {

    /** Spend from which an input counts as essential where nobody said, as a share of turnover. */
    public static final double ESSENTIAL_SHARE = 0.25;

    public int lines() {
        return buyers.length;
    }

    /** The shares of a line, by supplier. */
    public IntStream sharesOf(int line) {
        return IntStream.range(byLine[line], byLine[line + 1]);
    }

    /** What the buyer spent on the capability, or, where there is none, with the supplier. */
    public double spend(int buyer, int capability, int supplier) {
        for (int line = byBuyer[buyer]; line < byBuyer[buyer + 1]; line++) {
            if (capabilities[line] == capability
                    && (capability >= 0 || suppliers[byLine[line]] == supplier)) {
                return spend[line];
            }
        }
        return 0;
    }

    /** Whether the buyer cannot work without a capability on which it spends this much. */
    public static boolean isEssential(
            EcosystemNetwork network, int buyer, int capability, double spend) {
        int need = capability < 0 ? -1 : network.needs().find(buyer, capability);
        int stated = need < 0 ? -1 : network.needs().essential()[need];
        if (stated >= 0) {
            return stated == 1;
        }
        return spend > 0 && spend >= ESSENTIAL_SHARE * network.supply().turnover(buyer);
    }
}

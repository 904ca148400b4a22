package io.rendan.bottleneck;

import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How few hands supply lies in, by money paid in the window; user segments' purchases do not count.
 *
 * @param suppliers for each capability, how many were paid for it
 * @param herfindahl for each capability, the sum of squared shares of what was paid for it
 *     (Herfindahl–Hirschman index): 1 for one supplier, 1 / n for n equal ones, NaN where nobody
 *     was paid
 * @param largestSupplierShare for each party, the part of its spend that goes to its largest
 *     supplier, NaN where it buys nothing
 */
public record Concentration(int[] suppliers, double[] herfindahl, double[] largestSupplierShare) {

    static Concentration of(EcosystemNetwork network, Purchases purchases) {
        int capabilities = network.capabilities().size();
        int[] suppliers = new int[capabilities];
        double[] herfindahl = new double[capabilities];
        double[] scratch = new double[network.parties().size()];
        for (int[] lines : linesByCapability(purchases, capabilities)) {
            if (lines.length > 0) {
                double[] paid = paidBySupplier(purchases, lines, scratch);
                int capability = purchases.capabilities()[lines[0]];
                suppliers[capability] = paid.length;
                herfindahl[capability] = herfindahl(paid);
            }
        }
        for (int capability = 0; capability < capabilities; capability++) {
            if (suppliers[capability] == 0) {
                herfindahl[capability] = Double.NaN;
            }
        }
        return new Concentration(suppliers, herfindahl, largestShares(network));
    }

    /** Capabilities that exactly one supplier was paid for, ascending. */
    int[] withOneSupplier() {
        return IntStream.range(0, suppliers.length)
                .filter(capability -> suppliers[capability] == 1)
                .toArray();
    }

    private static int[][] linesByCapability(Purchases purchases, int capabilities) {
        int[] sizes = new int[capabilities];
        for (int capability : purchases.capabilities()) {
            if (capability >= 0) {
                sizes[capability]++;
            }
        }
        int[][] lines = new int[capabilities][];
        Arrays.setAll(lines, capability -> new int[sizes[capability]]);
        for (int line = 0; line < purchases.lines(); line++) {
            int capability = purchases.capabilities()[line];
            if (capability >= 0) {
                lines[capability][lines[capability].length - sizes[capability]--] = line;
            }
        }
        return lines;
    }

    /** What each supplier was paid on these lines; leaves {@code scratch} as it was, all 0. */
    private static double[] paidBySupplier(Purchases purchases, int[] lines, double[] scratch) {
        int[] suppliers =
                Arrays.stream(lines)
                        .flatMap(line -> sharesOf(purchases, line))
                        .map(share -> purchases.suppliers()[share])
                        .sorted()
                        .distinct()
                        .toArray();
        for (int line : lines) {
            for (int share = purchases.byLine()[line];
                    share < purchases.byLine()[line + 1];
                    share++) {
                scratch[purchases.suppliers()[share]] +=
                        purchases.spend()[line] * purchases.shares()[share];
            }
        }
        double[] paid =
                Arrays.stream(suppliers).mapToDouble(supplier -> scratch[supplier]).toArray();
        for (int supplier : suppliers) {
            scratch[supplier] = 0;
        }
        return paid;
    }

    private static IntStream sharesOf(Purchases purchases, int line) {
        return IntStream.range(purchases.byLine()[line], purchases.byLine()[line + 1]);
    }

    private static double herfindahl(double[] paid) {
        double total = Arrays.stream(paid).sum();
        return Arrays.stream(paid).map(amount -> amount / total * (amount / total)).sum();
    }

    private static double[] largestShares(EcosystemNetwork network) {
        var bySupplier = network.supply().payments().reversed();
        double[] largest = new double[network.parties().size()];
        for (int buyer = 0; buyer < largest.length; buyer++) {
            double most = 0;
            for (int arc = bySupplier.offsets()[buyer];
                    arc < bySupplier.offsets()[buyer + 1];
                    arc++) {
                most = Math.max(most, bySupplier.weights()[arc]);
            }
            largest[buyer] = most > 0 ? most / network.supply().outlay()[buyer] : Double.NaN;
        }
        return largest;
    }
}

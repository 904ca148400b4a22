package io.rendan.bottleneck;

import io.rendan.bottleneck.purchase.Purchases;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How few hands supply lies in, by money paid in the window; user segments' purchases do not count.
 *
 * @param capabilities one entry a capability, in their order
 * @param largestSupplier for each party, the one that it pays most, the first by id among equals;
 *     -1 where it buys nothing
 * @param largestSupplierShare for each party, the part of its spend that goes there, NaN where it
 *     buys nothing
 */
public record Concentration(
        List<CapabilitySupply> capabilities, int[] largestSupplier, double[] largestSupplierShare) {

    private static final double ROUNDING = 1e-9;

    public Concentration {
        capabilities = List.copyOf(capabilities);
    }

    static Concentration of(EcosystemNetwork network, Purchases purchases) {
        double[] scratch = new double[network.parties().size()];
        int[][] lines = linesByCapability(purchases, network.capabilities().size());
        List<CapabilitySupply> capabilities =
                IntStream.range(0, lines.length)
                        .mapToObj(
                                capability ->
                                        supply(purchases, capability, lines[capability], scratch))
                        .toList();
        int[] largest = new int[network.parties().size()];
        double[] shares = new double[largest.length];
        for (int buyer = 0; buyer < largest.length; buyer++) {
            rankSuppliers(network, buyer, largest, shares);
        }
        return new Concentration(capabilities, largest, shares);
    }

    /** Capabilities that exactly one supplier was paid for, ascending. */
    int[] withOneSupplier() {
        return capabilities.stream()
                .filter(supply -> supply.suppliers() == 1)
                .mapToInt(CapabilitySupply::capability)
                .toArray();
    }

    /** Parties that buy, and from one supplier only. */
    long buyersWithOneSupplier() {
        return Arrays.stream(largestSupplierShare).filter(share -> share >= 1 - ROUNDING).count();
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

    /** Leaves {@code scratch}, an entry a party, as it was: all 0. */
    private static CapabilitySupply supply(
            Purchases purchases, int capability, int[] lines, double[] scratch) {
        if (lines.length == 0) {
            return CapabilitySupply.none(capability);
        }
        int[] suppliers = suppliers(purchases, lines);
        pay(purchases, lines, scratch);
        double[] paid =
                Arrays.stream(suppliers).mapToDouble(supplier -> scratch[supplier]).toArray();
        for (int supplier : suppliers) {
            scratch[supplier] = 0;
        }
        double total = Arrays.stream(paid).sum();
        int largest = 0;
        for (int i = 1; i < paid.length; i++) {
            largest = paid[i] > paid[largest] ? i : largest;
        }
        return new CapabilitySupply(
                capability,
                total,
                lines.length,
                suppliers.length,
                Arrays.stream(paid).map(amount -> amount / total * (amount / total)).sum(),
                suppliers[largest],
                paid[largest] / total);
    }

    private static int[] suppliers(Purchases purchases, int[] lines) {
        return Arrays.stream(lines)
                .flatMap(purchases::sharesOf)
                .map(share -> purchases.suppliers()[share])
                .sorted()
                .distinct()
                .toArray();
    }

    private static void pay(Purchases purchases, int[] lines, double[] paid) {
        for (int line : lines) {
            double spend = purchases.spend()[line];
            purchases
                    .sharesOf(line)
                    .forEach(
                            share ->
                                    paid[purchases.suppliers()[share]] +=
                                            spend * purchases.shares()[share]);
        }
    }

    private static void rankSuppliers(
            EcosystemNetwork network, int buyer, int[] largest, double[] shares) {
        var bySupplier = network.supply().payments().reversed();
        double most = 0;
        largest[buyer] = -1;
        for (int i = 0; i < bySupplier.degree(buyer); i++) {
            if (bySupplier.neighbourWeight(buyer, i) > most) {
                most = bySupplier.neighbourWeight(buyer, i);
                largest[buyer] = bySupplier.neighbour(buyer, i);
            }
        }
        shares[buyer] =
                most > 0 ? Math.min(1, most / network.supply().outlay()[buyer]) : Double.NaN;
    }
}

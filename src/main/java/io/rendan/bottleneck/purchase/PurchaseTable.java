package io.rendan.bottleneck.purchase;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Sorts the window's payments into {@link Purchases}. */
public final class PurchaseTable {

    private final EcosystemNetwork network;
    private final Contracts contracts;
    private final int[] rows;
    private final int[] lineOf;
    private final int[] shareOf;
    private int lines;
    private int shares;

    private PurchaseTable(EcosystemNetwork network) {
        this.network = network;
        this.contracts = network.contracts();
        this.rows = sortedContracts();
        this.lineOf = new int[rows.length];
        this.shareOf = new int[rows.length];
    }

    /** O(contracts log contracts) time. */
    public static Purchases of(EcosystemNetwork network) {
        PurchaseTable table = new PurchaseTable(network);
        table.number();
        return table.build();
    }

    private int[] sortedContracts() {
        return IntStream.range(0, contracts.size())
                .filter(contract -> !contracts.isSale(contract) && contracts.paid(contract) > 0)
                .filter(contract -> contracts.supplier(contract) != contracts.buyer(contract))
                .boxed()
                .sorted(
                        Comparator.comparingInt((Integer row) -> contracts.buyer(row))
                                .thenComparingInt(row -> contracts.capability(row))
                                .thenComparingInt(row -> contracts.supplier(row)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void number() {
        for (int row = 0; row < rows.length; row++) {
            boolean newLine = row == 0 || !sameLine(rows[row - 1], rows[row]);
            boolean newShare = newLine || !sameSupplier(rows[row - 1], rows[row]);
            lines += newLine ? 1 : 0;
            shares += newShare ? 1 : 0;
            lineOf[row] = lines - 1;
            shareOf[row] = shares - 1;
        }
    }

    private boolean sameSupplier(int one, int other) {
        return contracts.supplier(one) == contracts.supplier(other);
    }

    private boolean sameLine(int one, int other) {
        int capability = contracts.capability(one);
        return contracts.buyer(one) == contracts.buyer(other)
                && capability == contracts.capability(other)
                && (capability >= 0 || sameSupplier(one, other));
    }

    private Purchases build() {
        int[] byBuyer = new int[network.parties().size() + 1];
        int[] buyers = new int[lines];
        int[] capabilities = new int[lines];
        double[] spend = new double[lines];
        int[] byLine = new int[lines + 1];
        int[] suppliers = new int[shares];
        double[] parts = new double[shares];
        for (int row = 0; row < rows.length; row++) {
            int line = lineOf[row];
            buyers[line] = contracts.buyer(rows[row]);
            capabilities[line] = contracts.capability(rows[row]);
            spend[line] += contracts.paid(rows[row]);
            suppliers[shareOf[row]] = contracts.supplier(rows[row]);
            parts[shareOf[row]] += contracts.paid(rows[row]);
            byLine[line + 1] = shareOf[row] + 1;
        }
        boolean[] essential = new boolean[lines];
        for (int line = 0; line < lines; line++) {
            byBuyer[buyers[line] + 1]++;
            for (int share = byLine[line]; share < byLine[line + 1]; share++) {
                parts[share] /= spend[line];
            }
            essential[line] =
                    Purchases.isEssential(network, buyers[line], capabilities[line], spend[line]);
        }
        Arrays.parallelPrefix(byBuyer, Integer::sum);
        return new Purchases(
                byBuyer, buyers, capabilities, spend, essential, byLine, suppliers, parts);
    }
}

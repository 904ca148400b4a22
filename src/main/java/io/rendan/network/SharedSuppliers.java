package io.rendan.network;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * Which units buy from the same suppliers: what stands in for collaboration where units only buy
 * outside. Methods, section 10.
 *
 * <p>A supplier s with k buyers among the units ties each two of them by {@code min(S_sa, S_sb) /
 * (k − 1)}, S being what they paid (after Newman 2001, "Scientific collaboration networks II",
 * where papers tie their authors); these are added up over suppliers and divided by their mean. A
 * supplier of more than {@value #MOST_BUYERS} units tells nothing about any of them and is left
 * out.
 *
 * @param purchases directed, supplier to unit, what the unit paid; nodes are party indices
 * @param ties undirected, between units
 */
public record SharedSuppliers(CompressedGraph purchases, CompressedGraph ties) {

    private static final int MOST_BUYERS = 500;

    /** Reads the supply layer: O(payments + pairs of units that share a supplier). */
    public static SharedSuppliers of(EcosystemNetwork network) {
        Parties parties = network.parties();
        CompressedGraph payments = network.supply().payments();
        var purchases = CompressedGraph.directed(payments.nodeCount());
        for (int party = 0; party < payments.nodeCount(); party++) {
            int supplier = party;
            if (!parties.isMicroEnterprise(supplier) && buyers(payments, parties, supplier) > 0) {
                payments.forEachEdge(
                        supplier,
                        (buyer, paid) -> {
                            if (parties.isMicroEnterprise(buyer)) {
                                purchases.edge(supplier, buyer, paid);
                            }
                        });
            }
        }
        CompressedGraph bought = purchases.build();
        return new SharedSuppliers(bought, ties(bought));
    }

    /** Whether any two units share a supplier. */
    public boolean areKnown() {
        return ties.edgeCount() > 0;
    }

    /** Units that a supplier has, 0 where there are too many to tell anything. */
    private static int buyers(CompressedGraph payments, Parties parties, int supplier) {
        int buyers = 0;
        for (int i = 0; i < payments.degree(supplier); i++) {
            buyers += parties.isMicroEnterprise(payments.neighbour(supplier, i)) ? 1 : 0;
        }
        return buyers <= MOST_BUYERS ? buyers : 0;
    }

    /** The ties that purchases make. */
    public static CompressedGraph ties(CompressedGraph purchases) {
        var ties = CompressedGraph.undirected(purchases.nodeCount());
        for (int supplier = 0; supplier < purchases.nodeCount(); supplier++) {
            int buyers = purchases.degree(supplier);
            for (int i = 0; i < buyers; i++) {
                for (int j = i + 1; j < buyers; j++) {
                    double shared =
                            Math.min(
                                    purchases.neighbourWeight(supplier, i),
                                    purchases.neighbourWeight(supplier, j));
                    ties.edge(
                            purchases.neighbour(supplier, i),
                            purchases.neighbour(supplier, j),
                            shared / (buyers - 1));
                }
            }
        }
        return overMean(ties.build());
    }

    private static CompressedGraph overMean(CompressedGraph ties) {
        double mean = Arrays.stream(ties.weights()).average().orElse(1);
        return ties.withWeights(Arrays.stream(ties.weights()).map(w -> w / mean).toArray());
    }
}

package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Rewiring;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.analysis.Basis;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.SharedSuppliers;

import java.util.Optional;

/**
 * What closedness is judged on: the collaboration layer; where no unit works or trades with another
 * one, that they buy from the same suppliers. Methods, section 10.
 *
 * @param basis INTERACTIONS, with contracts between units or without; CONTRACTS alone; or
 *     SHARED_SUPPLIERS
 * @param ties undirected, between units; nodes are party indices
 * @param purchases that make the ties, where they are shared suppliers
 */
record SiloLayer(Basis basis, CompressedGraph ties, Optional<CompressedGraph> purchases) {

    static SiloLayer of(EcosystemNetwork network) {
        CompressedGraph ties = network.collaboration().ties();
        if (ties.edgeCount() > 0) {
            boolean hours = network.collaboration().hasHours();
            return of(hours ? Basis.INTERACTIONS : Basis.CONTRACTS, ties);
        }
        SharedSuppliers shared = SharedSuppliers.of(network);
        return new SiloLayer(
                Basis.SHARED_SUPPLIERS, shared.ties(), Optional.of(shared.purchases()));
    }

    /** Ties that stand for themselves. */
    static SiloLayer of(Basis basis, CompressedGraph ties) {
        return new SiloLayer(basis, ties, Optional.empty());
    }

    /**
     * Whether ties stand for themselves. A supplier ties all of its buyers at once, so that the
     * number of ties in a group proves nothing there.
     */
    boolean hasTiesOfTheirOwn() {
        return purchases.isEmpty();
    }

    /**
     * Visits networks in which every unit keeps its number of ties, or of suppliers; and every
     * supplier its number of buyers.
     */
    void rewire(RewiringParameters rewiring, Parallel parallel, Rewiring.Visitor visitor) {
        if (purchases.isEmpty()) {
            Rewiring.compute(ties, rewiring, parallel, visitor);
            return;
        }
        Rewiring.compute(
                purchases.get(),
                rewiring,
                parallel,
                (sample, from, to, weights) -> {
                    var bought = CompressedGraph.directed(ties.nodeCount());
                    for (int purchase = 0; purchase < from.length; purchase++) {
                        bought.edge(from[purchase], to[purchase], weights[purchase]);
                    }
                    visit(sample, SharedSuppliers.ties(bought.build()), visitor);
                });
    }

    private static void visit(int sample, CompressedGraph ties, Rewiring.Visitor visitor) {
        int[] from = new int[ties.edgeCount()];
        int[] to = new int[ties.edgeCount()];
        double[] weights = new double[ties.edgeCount()];
        int edge = 0;
        for (int unit = 0; unit < ties.nodeCount(); unit++) {
            for (int i = 0; i < ties.degree(unit); i++) {
                if (ties.neighbour(unit, i) > unit) {
                    from[edge] = unit;
                    to[edge] = ties.neighbour(unit, i);
                    weights[edge++] = ties.neighbourWeight(unit, i);
                }
            }
        }
        visitor.visit(sample, from, to, weights);
    }
}

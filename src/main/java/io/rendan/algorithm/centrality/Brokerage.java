package io.rendan.algorithm.centrality;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Structural holes: how far a node's contacts are tied to each other, so that it cannot stand
 * between them (Burt 1992, "Structural Holes").
 *
 * <p>With {@code p_ij} the share of i's tie weight that it spends on j (both directions added if
 * directed): constraint {@code c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²} over i's contacts j, q being
 * neither; effective size {@code Σ_j (1 − Σ_q p_iq m_jq)}, {@code m_jq} being j's tie with q over
 * j's strongest tie. A tie of weight 0 is none. A node without contacts has constraint NaN and
 * effective size 0.
 *
 * <p>Cost: of each tie, the contacts of one end are looked through or those of the other searched
 * for among them: Σ over edges of the smaller degree times a logarithm at most; memory 16 bytes a
 * node, 12 a node and thread, and if directed a second, undirected graph. Each node is computed on
 * its own, so the result is the same to the last bit for any number of threads. Interruptible.
 */
public final class Brokerage {

    private static final int NODES_A_CHUNK = 64;

    /** A search in a row costs as much as looking at so many of its entries. */
    private static final int SEARCH_COST = 512;

    private Brokerage() {}

    /**
     * Computes both for every node.
     *
     * @throws IllegalArgumentException if a weight is below 0 or a node's weights add up to no
     *     finite number
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static BrokerageResult compute(CompressedGraph graph, Parallel parallel) {
        CompressedGraph ties = graph.isDirected() ? bothWays(graph) : graph;
        int nodes = ties.nodeCount();
        double[] strength = new double[nodes];
        double[] strongest = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            KernelInterruptedException.checkOften(node);
            strength[node] = ties.strength(node);
            strongest[node] = strongest(ties, node);
            if (strength[node] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "weights of node %s must add up to a finite number, are %s"
                                .formatted(node, strength[node]));
            }
        }
        BrokerageResult holes = new BrokerageResult(new double[nodes], new double[nodes]);
        Chunks chunks = new Chunks(nodes, NODES_A_CHUNK);
        parallel.forEach(
                chunks.count(),
                () -> new Ego(ties, strength, strongest),
                (ego, chunk) -> {
                    for (int node = chunks.from(chunk); node < chunks.to(chunk); node++) {
                        KernelInterruptedException.check();
                        ego.measure(node, holes);
                    }
                });
        return holes;
    }

    private static double strongest(CompressedGraph ties, int node) {
        double most = 0;
        for (int arc = ties.offsets()[node]; arc < ties.offsets()[node + 1]; arc++) {
            checkNotNegative(ties.weights()[arc]);
            most = Math.max(most, ties.weights()[arc]);
        }
        return most;
    }

    private static void checkNotNegative(double weight) {
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("weight must be at least 0, is " + weight);
        }
    }

    private static CompressedGraph bothWays(CompressedGraph graph) {
        CompressedGraph.Builder ties = CompressedGraph.undirected(graph.nodeCount());
        int[] sources = graph.sources();
        ties.expect(sources.length);
        for (int arc = 0; arc < sources.length; arc++) {
            KernelInterruptedException.checkNowAndThen(arc);
            checkNotNegative(graph.weights()[arc]);
            ties.edge(sources[arc], graph.targets()[arc], graph.weights()[arc]);
        }
        return ties.build();
    }

    /** One thread's working memory. */
    private static final class Ego {

        private final CompressedGraph ties;
        private final double[] strength;
        private final double[] strongest;

        /** Whose contact each node was last seen to be, plus one. */
        private final int[] contactOf;

        private final double[] through;

        Ego(CompressedGraph ties, double[] strength, double[] strongest) {
            this.ties = ties;
            this.strength = strength;
            this.strongest = strongest;
            this.contactOf = new int[strength.length];
            this.through = new double[strength.length];
        }

        void measure(int node, BrokerageResult holes) {
            int from = ties.offsets()[node];
            int to = ties.offsets()[node + 1];
            int[] targets = ties.targets();
            double[] weights = ties.weights();
            double own = strength[node];
            for (int arc = from; arc < to; arc++) {
                if (weights[arc] > 0) {
                    contactOf[targets[arc]] = node + 1;
                    through[targets[arc]] = 0;
                }
            }
            double shared = 0;
            for (int arc = from; arc < to; arc++) {
                KernelInterruptedException.checkOften(arc);
                if (weights[arc] > 0) {
                    shared += passOn(node, targets[arc], weights[arc] / own);
                }
            }
            double constraint = 0;
            int contacts = 0;
            for (int arc = from; arc < to; arc++) {
                if (weights[arc] > 0) {
                    double spent = weights[arc] / own + through[targets[arc]];
                    constraint += spent * spent;
                    contacts++;
                }
            }
            holes.constraint()[node] = own > 0 ? constraint : Double.NaN;
            holes.effectiveSize()[node] = own > 0 ? contacts - shared : 0;
        }

        /** Adds a contact's ties with other contacts; returns what these share with it. */
        private double passOn(int node, int contact, double share) {
            double perWeight = share / strength[contact];
            if (perWeight == Double.POSITIVE_INFINITY
                    || ties.degree(node) < ties.degree(contact) / SEARCH_COST) {
                return searchAndPassOn(node, contact, share);
            }
            int[] targets = ties.targets();
            double[] weights = ties.weights();
            double shared = 0;
            for (int arc = ties.offsets()[contact]; arc < ties.offsets()[contact + 1]; arc++) {
                int other = targets[arc];
                if (contactOf[other] == node + 1) {
                    through[other] += perWeight * weights[arc];
                    shared += share * weights[arc] / strongest[other];
                }
            }
            return shared;
        }

        /** The same for a contact with far more ties, or with ties too slight to divide by. */
        private double searchAndPassOn(int node, int contact, double share) {
            double shared = 0;
            for (int arc = ties.offsets()[node]; arc < ties.offsets()[node + 1]; arc++) {
                int other = ties.targets()[arc];
                double weight = contactOf[other] == node + 1 ? ties.weight(contact, other) : 0;
                if (weight > 0) {
                    through[other] += share * (weight / strength[contact]);
                    shared += share * weight / strongest[other];
                }
            }
            return shared;
        }
    }
}

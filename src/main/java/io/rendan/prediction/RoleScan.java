package io.rendan.prediction;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * What the direction of contracts adds to the paths of a {@link PairScan}, one party at a time: the
 * working memory of one thread.
 *
 * <p>Along roles, three steps stay between suppliers and buyers: {@code a} sells to {@code u},
 * {@code u} also buys from {@code v}, {@code v} also sells to {@code b}; so {@code a} may sell to
 * {@code b} (L3 of Kovács et al. 2019 on the bipartite graph of suppliers and buyers, each path
 * counting 1/√(suppliers of u × buyers of v)). Two steps are kept apart by their direction, each
 * counting 1/degree of the party between. Costs no more than the pass without roles.
 */
final class RoleScan {

    private final CompressedGraph sells;
    private final CompressedGraph buys;
    private final double[] share;
    private final Sums twoSteps;
    private final Sums asSupplier;
    private final Sums asBuyer;
    private final Sums chains;
    private final Sums sharedBuyers;
    private final Sums sharedSuppliers;

    RoleScan(TieSnapshot snapshot) {
        sells = snapshot.supply();
        buys = sells.reversed();
        int nodes = sells.nodeCount();
        share = new double[nodes];
        Arrays.setAll(share, node -> 1.0 / Math.max(1, snapshot.ties().degree(node)));
        twoSteps = new Sums(nodes);
        asSupplier = new Sums(nodes);
        asBuyer = new Sums(nodes);
        chains = new Sums(nodes);
        sharedBuyers = new Sums(nodes);
        sharedSuppliers = new Sums(nodes);
    }

    /** Moves to another party and forgets the last one. */
    void from(int source) {
        chains.clear();
        spread(source, sells, buys, asSupplier, sharedBuyers);
        spread(source, buys, sells, asBuyer, sharedSuppliers);
    }

    /** Three-step score along roles, of the direction where it is larger. */
    double l3(int other) {
        return Math.max(asSupplier.values[other], asBuyer.values[other]);
    }

    /** Over parties that buy from one of the two and sell to the other. */
    double chains(int other) {
        return chains.values[other];
    }

    /** Over parties that buy from both. */
    double sharedBuyers(int other) {
        return sharedBuyers.values[other];
    }

    /** Over parties that sell to both. */
    double sharedSuppliers(int other) {
        return sharedSuppliers.values[other];
    }

    private void spread(
            int source, CompressedGraph out, CompressedGraph back, Sums threeSteps, Sums shared) {
        twoSteps.clear();
        shared.clear();
        threeSteps.clear();
        for (int first = out.offsets()[source]; first < out.offsets()[source + 1]; first++) {
            int u = out.targets()[first];
            double root = 1 / Math.sqrt(back.degree(u));
            for (int second = back.offsets()[u]; second < back.offsets()[u + 1]; second++) {
                int v = back.targets()[second];
                if (v != source) {
                    twoSteps.add(v, root);
                    shared.add(v, share[u]);
                }
            }
            chains.addRow(out, u, share[u]);
        }
        for (int index = 0; index < twoSteps.size; index++) {
            int v = twoSteps.reached[index];
            threeSteps.addRow(out, v, twoSteps.values[v] / Math.sqrt(out.degree(v)));
        }
    }

    /** One number a party, sparse: only those reached are not 0. */
    private static final class Sums {

        private final double[] values;
        private final int[] reached;
        private int size;

        Sums(int nodes) {
            values = new double[nodes];
            reached = new int[nodes];
        }

        void add(int party, double value) {
            if (values[party] == 0) {
                reached[size++] = party;
            }
            values[party] += value;
        }

        void addRow(CompressedGraph graph, int node, double value) {
            int end = graph.offsets()[node + 1];
            for (int arc = graph.offsets()[node]; arc < end; arc++) {
                add(graph.targets()[arc], value);
            }
        }

        void clear() {
            for (int index = 0; index < size; index++) {
                values[reached[index]] = 0;
            }
            size = 0;
        }
    }
}

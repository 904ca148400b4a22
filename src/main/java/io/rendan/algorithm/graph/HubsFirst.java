package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

/**
 * A graph's nodes renumbered by falling degree, so that what most arcs lead to lies close together
 * and stays in the cache. Ties keep their order. O(n + m).
 */
public final class HubsFirst {

    private final CompressedGraph original;
    private final int[] placeOf;
    private final int[] nodeAt;

    public HubsFirst(CompressedGraph original) {
        int nodes = original.nodeCount();
        this.original = original;
        this.placeOf = new int[nodes];
        this.nodeAt = new int[nodes];
        int most = 0;
        for (int node = 0; node < nodes; node++) {
            most = Math.max(most, degree(node));
        }
        int[] next = new int[most + 2];
        for (int node = 0; node < nodes; node++) {
            next[most - degree(node) + 1]++;
        }
        for (int rank = 0; rank < most; rank++) {
            next[rank + 1] += next[rank];
        }
        for (int node = 0; node < nodes; node++) {
            KernelInterruptedException.checkNowAndThen(node);
            placeOf[node] = next[most - degree(node)]++;
            nodeAt[placeOf[node]] = node;
        }
    }

    private int degree(int node) {
        int out = original.degree(node);
        return original.isDirected() ? out + original.reversed().degree(node) : out;
    }

    /** The renumbered graph. */
    public CompressedGraph graph() {
        return graph(original.weights());
    }

    /** The renumbered graph with other weights on its arcs. */
    public CompressedGraph graph(double[] weights) {
        return original.renumbered(placeOf, nodeAt, weights);
    }

    /** A node's new number. */
    public int place(int node) {
        return placeOf[node];
    }

    /** The node that has a new number. */
    public int node(int place) {
        return nodeAt[place];
    }
}

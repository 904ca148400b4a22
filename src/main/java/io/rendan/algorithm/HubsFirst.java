package io.rendan.algorithm;

import java.util.Arrays;

/**
 * A graph with its nodes renumbered by falling degree, so that what most arcs lead to lies close
 * together and stays in the cache. Ties keep their order.
 */
final class HubsFirst {

    private final CompressedGraph graph;
    private final int[] placeOf;

    /** Renumbers {@code original}, with other weights on its arcs. */
    HubsFirst(CompressedGraph original, double[] weights) {
        this.placeOf = places(original);
        int nodes = original.nodeCount();
        CompressedGraph.Builder builder =
                original.isDirected()
                        ? CompressedGraph.directed(nodes)
                        : CompressedGraph.undirected(nodes);
        for (int node = 0; node < nodes; node++) {
            for (int arc = original.offsets()[node]; arc < original.offsets()[node + 1]; arc++) {
                int target = original.targets()[arc];
                if (original.isDirected() || node < target) {
                    builder.edge(placeOf[node], placeOf[target], weights[arc]);
                }
            }
        }
        this.graph = builder.build();
    }

    /** The renumbered graph. */
    CompressedGraph graph() {
        return graph;
    }

    /** A node's new number. */
    int place(int node) {
        return placeOf[node];
    }

    private static int[] places(CompressedGraph graph) {
        long[] byDegree = new long[graph.nodeCount()];
        for (int node = 0; node < byDegree.length; node++) {
            long degree = (long) graph.degree(node) + graph.reversed().degree(node);
            byDegree[node] = (-degree << 32) | node;
        }
        Arrays.parallelSort(byDegree);
        int[] places = new int[byDegree.length];
        for (int place = 0; place < places.length; place++) {
            places[(int) byDegree[place]] = place;
        }
        return places;
    }
}

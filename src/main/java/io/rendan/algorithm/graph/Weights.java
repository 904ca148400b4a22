package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

/** Weights of arcs where they are shares of what leaves a node. */
public final class Weights {

    private Weights() {}

    /**
     * Makes sure that every node's weights can be divided by their sum.
     *
     * @throws IllegalArgumentException if a weight is below 0, or a node's weights add up to no
     *     finite number, or to one so small that dividing by it would leave the doubles
     */
    public static void checkShares(CompressedGraph graph) {
        for (int node = 0; node < graph.nodeCount(); node++) {
            KernelInterruptedException.checkOften(node);
            double sum = 0;
            for (int arc = graph.offsets()[node]; arc < graph.offsets()[node + 1]; arc++) {
                double weight = graph.weights()[arc];
                if (!(weight >= 0)) {
                    throw new IllegalArgumentException("weight must be at least 0, is " + weight);
                }
                sum += weight;
            }
            if (sum > 0 && !(sum >= Double.MIN_NORMAL && sum < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "weights of node %s must add up to 0 or from %s to %s, are %s"
                                .formatted(node, Double.MIN_NORMAL, Double.MAX_VALUE, sum));
            }
        }
    }
}

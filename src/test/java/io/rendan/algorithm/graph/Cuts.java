package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;

/** The weight that leaves each group in each rewired graph. */
public final class Cuts {

    private Cuts() {}

    /**
     * For each sample, for each group, the sum of the weights of edges with exactly one end in the
     * group (directed: either way).
     *
     * @param groupOf each node's group from 0 to {@code groups - 1}, or -1 for none
     */
    public static double[][] of(
            CompressedGraph graph,
            int[] groupOf,
            int groups,
            RewiringParameters parameters,
            Parallel parallel) {
        double[][] cuts = new double[parameters.samples()][groups];
        Rewiring.compute(
                graph,
                parameters,
                parallel,
                (sample, from, to, weights) -> add(groupOf, from, to, weights, cuts[sample]));
        return cuts;
    }

    private static void add(int[] groupOf, int[] from, int[] to, double[] weights, double[] cuts) {
        for (int edge = 0; edge < from.length; edge++) {
            KernelInterruptedException.checkNowAndThen(edge);
            int a = groupOf[from[edge]];
            int b = groupOf[to[edge]];
            if (a != b) {
                if (a >= 0) {
                    cuts[a] += weights[edge];
                }
                if (b >= 0) {
                    cuts[b] += weights[edge];
                }
            }
        }
    }
}

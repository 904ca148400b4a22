package io.rendan.algorithm;

import java.util.Arrays;

/**
 * Counts shortest paths by Dijkstra's algorithm; the graph's weights are lengths.
 *
 * <p>A path count is {@code count · 2^(512 · exponent)}, so that it cannot overflow. The ratio of a
 * predecessor's count to its successor's is never above 1, and 0 where the exponents are two apart.
 */
final class DijkstraPaths implements SourcePaths {

    private static final double STEP = 0x1p512;
    private static final int NODES_BETWEEN_CHECKS = 1 << 10;
    private static final int SEVERAL = -2;

    private final int[] outOffsets;
    private final int[] outTargets;
    private final double[] outLengths;
    private final CompressedGraph reversed;

    private final double[] distance;
    private final double[] count;
    private final int[] exponent;

    /** The node before on the shortest path, {@link #SEVERAL} if there are several such nodes. */
    private final int[] previous;

    private final double[] dependency;
    private final int[] order;
    private final NearestFirst queue;

    DijkstraPaths(CompressedGraph graph) {
        int nodes = graph.nodeCount();
        this.outOffsets = graph.offsets();
        this.outTargets = graph.targets();
        this.outLengths = graph.weights();
        this.reversed = graph.reversed();
        this.distance = new double[nodes];
        this.count = new double[nodes];
        this.exponent = new int[nodes];
        this.previous = new int[nodes];
        this.dependency = new double[nodes];
        this.order = new int[nodes];
        this.queue = new NearestFirst(distance, Lengths.least(graph.weights()));
    }

    @Override
    public void addDependencies(int source, double[] scores) {
        int reached = search(source);
        for (int i = 0; i < reached; i++) {
            dependency[order[i]] = 0;
        }
        for (int i = reached - 1; i > 0; i--) {
            int node = order[i];
            double owed = dependency[node];
            scores[node] += owed;
            int before = previous[node];
            if (before >= 0) {
                dependency[before] += (1 + owed) * ratio(before, node);
            } else {
                shareOut(node, 1 + owed);
            }
        }
    }

    private int search(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[source] = 0;
        count[source] = 1;
        exponent[source] = 0;
        queue.clear();
        queue.add(source);
        int reached = 0;
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            if (reached % NODES_BETWEEN_CHECKS == 0) {
                KernelInterruptedException.check();
            }
            order[reached++] = node;
            double soFar = distance[node];
            for (int arc = outOffsets[node]; arc < outOffsets[node + 1]; arc++) {
                int target = outTargets[arc];
                double there = soFar + outLengths[arc];
                double known = distance[target];
                if (there < known) {
                    reach(node, target, there);
                } else if (there == known) {
                    previous[target] = SEVERAL;
                    addCount(node, target);
                }
            }
        }
        return reached;
    }

    private void reach(int node, int target, double there) {
        distance[target] = there;
        count[target] = count[node];
        exponent[target] = exponent[node];
        previous[target] = node;
        queue.add(target);
    }

    private void addCount(int from, int to) {
        int apart = exponent[from] - exponent[to];
        if (apart > 0) {
            count[to] = apart > 1 ? 0 : count[to] / STEP;
            exponent[to] = exponent[from];
            apart = 0;
        }
        count[to] += apart == 0 ? count[from] : apart == -1 ? count[from] / STEP : 0;
        if (count[to] > STEP) {
            count[to] /= STEP;
            exponent[to]++;
        }
    }

    private double ratio(int before, int node) {
        int apart = exponent[node] - exponent[before];
        return apart == 0
                ? count[before] / count[node]
                : apart == 1 ? count[before] / count[node] / STEP : 0;
    }

    /** Shares a node's due among all nodes that stand before it on a shortest path. */
    private void shareOut(int node, double due) {
        int[] offsets = reversed.offsets();
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int before = reversed.targets()[arc];
            if (distance[before] + reversed.weights()[arc] == distance[node]) {
                dependency[before] += due * ratio(before, node);
            }
        }
    }
}

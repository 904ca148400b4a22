package io.rendan.algorithm.path;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Lengths;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws one of the paths between two nodes that are shortest by the sum of lengths, all alike.
 *
 * <p>Searches by Dijkstra's algorithm from the first node until the second is settled, counting
 * paths on the way, and goes back from there, to each node before in proportion to the paths that
 * lead to it. The graph's weights are lengths; their sums tie as {@link Ties} says.
 */
public final class LengthSampler implements PathSampler {

    private static final int UNSETTLED = Integer.MAX_VALUE;

    private final CompressedGraph graph;
    private final CompressedGraph back;
    private final double[] distance;
    private final PathCounts paths;

    /** In which order nodes were settled; only earlier ones stand before a node on a path. */
    private final int[] settledAs;

    private final NearestFirst queue;

    public LengthSampler(CompressedGraph graph) {
        int nodes = graph.nodeCount();
        this.graph = graph;
        this.back = graph.reversed();
        this.distance = new double[nodes];
        this.paths = new PathCounts(nodes);
        this.settledAs = new int[nodes];
        this.queue = new NearestFirst(distance, Lengths.least(graph.weights()));
    }

    @Override
    public void draw(int from, int to, SplittableRandom random, int[] passed) {
        begin(from);
        if (settle(to)) {
            for (int node = before(to, random); node != from; node = before(node, random)) {
                passed[node]++;
            }
        }
    }

    private void begin(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(settledAs, UNSETTLED);
        distance[source] = 0;
        paths.start(source);
        queue.clear();
        queue.add(source);
    }

    /** Settles nodes up to the one that is looked for; false if it is out of reach. */
    private boolean settle(int wanted) {
        int settled = 0;
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            KernelInterruptedException.checkNowAndThen(settled);
            settledAs[node] = settled++;
            if (node == wanted) {
                return true;
            }
            relax(node);
        }
        return false;
    }

    private void relax(int node) {
        int[] offsets = graph.offsets();
        int[] targets = graph.targets();
        double[] lengths = graph.weights();
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int target = targets[arc];
            double there = distance[node] + lengths[arc];
            if (Ties.isShorter(there, distance[target])) {
                distance[target] = there;
                paths.copy(node, target);
                queue.add(target);
            } else if (settledAs[target] == UNSETTLED && Ties.tie(there, distance[target])) {
                paths.add(node, target);
            }
        }
    }

    /** Draws a node that stands before another on a shortest path. */
    private int before(int node, SplittableRandom random) {
        int chosen = -1;
        double sum = 0;
        for (int arc = back.offsets()[node]; arc < back.offsets()[node + 1]; arc++) {
            int other = back.targets()[arc];
            if (settledAs[other] < settledAs[node]
                    && Ties.tie(distance[other] + back.weights()[arc], distance[node])) {
                double share = paths.ratio(other, node);
                sum += share;
                chosen = chosen < 0 || random.nextDouble() * sum < share ? other : chosen;
            }
        }
        return chosen;
    }
}

package io.rendan.algorithm.path;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Lengths;

import java.util.Arrays;

/**
 * Counts shortest paths by Dijkstra's algorithm; the graph's weights are lengths. Sums of lengths
 * tie as {@link Ties} says: a node's distance is the first sum found that no other one beats, and
 * all paths are counted that tie with it.
 *
 * <p>Only nodes that were settled before another stand before it on a path. That matters where a
 * length vanishes in a sum, so that two neighbours are equally far: without it each would stand
 * before the other.
 */
public final class DijkstraPaths implements SourcePaths {

    private static final int NODES_BETWEEN_CHECKS = 1 << 10;
    private static final int SEVERAL = -2;

    /** Stands for several, of which some may have tied only with a distance that has fallen. */
    private static final int TO_COUNT = -3;

    private final int[] outOffsets;
    private final int[] outTargets;
    private final double[] outLengths;
    private final CompressedGraph reversed;

    private final double[] distance;
    private final PathCounts paths;

    /** The node before on the shortest path; below 0 if there are several such nodes. */
    private final int[] previous;

    private final double[] dependency;
    private final int[] order;

    /** Where in the order each settled node stands. */
    private final int[] place;

    private final NearestFirst queue;

    public DijkstraPaths(CompressedGraph graph) {
        int nodes = graph.nodeCount();
        this.outOffsets = graph.offsets();
        this.outTargets = graph.targets();
        this.outLengths = graph.weights();
        this.reversed = graph.reversed();
        this.distance = new double[nodes];
        this.paths = new PathCounts(nodes);
        this.previous = new int[nodes];
        this.dependency = new double[nodes];
        this.order = new int[nodes];
        this.place = new int[nodes];
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
                dependency[before] += (1 + owed) * paths.ratio(before, node);
            } else {
                shareOut(node, 1 + owed);
            }
        }
    }

    private int search(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        distance[source] = 0;
        paths.start(source);
        queue.clear();
        queue.add(source);
        int reached = 0;
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            if (reached % NODES_BETWEEN_CHECKS == 0) {
                KernelInterruptedException.check();
            }
            if (previous[node] == TO_COUNT && node != source) {
                count(node, reached);
            }
            place[node] = reached;
            order[reached++] = node;
            double soFar = distance[node];
            for (int arc = outOffsets[node]; arc < outOffsets[node + 1]; arc++) {
                int target = outTargets[arc];
                double there = soFar + outLengths[arc];
                double known = distance[target];
                if (Ties.isNotLonger(there, known)) {
                    relax(node, target, there, reached);
                }
            }
        }
        return reached;
    }

    /** Notes a path that is shorter than those known, or ties with them. */
    private void relax(int node, int target, double there, int reached) {
        double known = distance[target];
        if (Ties.isShorter(there, known)) {
            boolean linked = known < Double.POSITIVE_INFINITY && Ties.areLinked(there, known);
            distance[target] = there;
            paths.copy(node, target);
            previous[target] = linked ? TO_COUNT : node;
            queue.add(target);
        } else if (there < Double.POSITIVE_INFINITY && !isSettled(target, reached)) {
            previous[target] = previous[target] == TO_COUNT ? TO_COUNT : SEVERAL;
            paths.add(node, target);
        }
    }

    /** Counts a node's paths anew, once all nodes before it are settled. */
    private void count(int node, int reached) {
        int[] offsets = reversed.offsets();
        boolean first = true;
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int before = reversed.targets()[arc];
            if (isSettled(before, reached)
                    && Ties.tie(distance[before] + reversed.weights()[arc], distance[node])) {
                if (first) {
                    paths.copy(before, node);
                } else {
                    paths.add(before, node);
                }
                first = false;
            }
        }
    }

    private boolean isSettled(int node, int reached) {
        return place[node] < reached && order[place[node]] == node;
    }

    /** Shares a node's due among all nodes that stand before it on a shortest path. */
    private void shareOut(int node, double due) {
        int[] offsets = reversed.offsets();
        for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
            int before = reversed.targets()[arc];
            if (Ties.tie(distance[before] + reversed.weights()[arc], distance[node])
                    && place[before] < place[node]) {
                dependency[before] += due * paths.ratio(before, node);
            }
        }
    }
}

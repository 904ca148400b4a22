package io.rendan.algorithm.path;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Progress;
import io.rendan.algorithm.StepCounter;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Lengths;

import java.util.Arrays;

/**
 * Shortest paths from one source or from the nearest of several, out to a bound.
 *
 * <p>Breadth-first search in steps, O(n + m); Dijkstra (1959) with a radix heap in lengths, O(m + n
 * log C) where C is the ratio of the largest distance to the least length, at most 63 bits. Memory
 * 24 bytes a node. Deterministic: of equally short paths, the one found first. By steps, sources
 * have their turn in the given order; by length, nodes that lie closer together than the least
 * length have theirs by rising number. Neighbours ascend.
 */
public final class ShortestPaths {

    private final CompressedGraph graph;
    private final StepCounter steps;
    private final double[] distance;
    private final int[] previous;

    private ShortestPaths(CompressedGraph graph, int[] sources, Progress progress) {
        this.graph = graph;
        this.steps = new StepCounter(progress, graph.nodeCount());
        this.distance = new double[graph.nodeCount()];
        this.previous = new int[graph.nodeCount()];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(previous, -1);
        for (int source : sources) {
            if (source < 0 || source >= distance.length) {
                throw new IllegalArgumentException(
                        "source must be from 0 to %d, is %d"
                                .formatted(distance.length - 1, source));
            }
            distance[source] = 0;
        }
    }

    /**
     * A tree of shortest paths.
     *
     * @param distance by node from the nearest source, infinite where none reaches it in bounds
     * @param previous by node the one before it on the path, -1 for sources and nodes out of reach
     */
    public record Tree(double[] distance, int[] previous) {

        /**
         * The nodes from the source to {@code node}, both included; empty if it is out of reach.
         */
        public int[] path(int node) {
            if (distance[node] == Double.POSITIVE_INFINITY) {
                return new int[0];
            }
            int length = 0;
            for (int at = node; at >= 0; at = previous[at]) {
                length++;
            }
            int[] path = new int[length];
            for (int at = node; at >= 0; at = previous[at]) {
                path[--length] = at;
            }
            return path;
        }
    }

    /**
     * Shortest paths in steps along the edges.
     *
     * @param maxSteps how far to go; {@link Integer#MAX_VALUE} for as far as it goes
     * @throws IllegalArgumentException if the bound is below 0 or a source is not a node
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static Tree inSteps(CompressedGraph graph, int maxSteps, int... sources) {
        return inSteps(graph, maxSteps, Progress.NONE, sources);
    }

    /**
     * Shortest paths in steps, as {@link #inSteps(CompressedGraph, int, int...)}, with progress.
     */
    public static Tree inSteps(
            CompressedGraph graph, int maxSteps, Progress progress, int... sources) {
        if (maxSteps < 0) {
            throw new IllegalArgumentException("maxSteps must be at least 0, is " + maxSteps);
        }
        return new ShortestPaths(graph, sources, progress).breadthFirst(sources, maxSteps);
    }

    /**
     * Shortest paths by the sum of lengths, which are the graph's weights.
     *
     * @param maxDistance how far to go; infinite for as far as it goes
     * @throws IllegalArgumentException if a length is not finite or not above 0, the bound is not
     *     at least 0, or a source is not a node
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static Tree byLength(CompressedGraph graph, double maxDistance, int... sources) {
        return byLength(graph, maxDistance, Progress.NONE, sources);
    }

    /** As {@link #byLength(CompressedGraph, double, int...)}, with progress. */
    public static Tree byLength(
            CompressedGraph graph, double maxDistance, Progress progress, int... sources) {
        if (!(maxDistance >= 0)) {
            throw new IllegalArgumentException("maxDistance must be at least 0, is " + maxDistance);
        }
        double leastLength = Lengths.least(Lengths.checked(graph, graph.weights()));
        return new ShortestPaths(graph, sources, progress)
                .dijkstra(sources, maxDistance, leastLength);
    }

    /** All shortest paths from one source, where the lengths are known to be fit. */
    public static Tree from(int source, CompressedGraph graph, double leastLength) {
        int[] sources = {source};
        return new ShortestPaths(graph, sources, Progress.NONE)
                .dijkstra(sources, Double.POSITIVE_INFINITY, leastLength);
    }

    private Tree breadthFirst(int[] sources, int maxSteps) {
        int[] queue = new int[distance.length];
        int tail = 0;
        for (int source : sources) {
            if (previous[source] == -1) {
                previous[source] = -2;
                queue[tail++] = source;
            }
        }
        for (int head = 0; head < tail; head++) {
            steps.step();
            int node = queue[head];
            double next = distance[node] + 1;
            if (next > maxSteps) {
                break;
            }
            for (int arc = graph.offsets()[node]; arc < graph.offsets()[node + 1]; arc++) {
                int target = graph.targets()[arc];
                if (distance[target] == Double.POSITIVE_INFINITY) {
                    distance[target] = next;
                    previous[target] = node;
                    queue[tail++] = target;
                }
            }
        }
        for (int source : sources) {
            previous[source] = -1;
        }
        steps.end();
        return new Tree(distance, previous);
    }

    private Tree dijkstra(int[] sources, double maxDistance, double leastLength) {
        int[] offsets = graph.offsets();
        int[] targets = graph.targets();
        double[] lengths = graph.weights();
        NearestFirst queue = new NearestFirst(distance, leastLength);
        for (int source : sources) {
            queue.add(source);
        }
        for (int node = queue.take(); node >= 0; node = queue.take()) {
            steps.step();
            double soFar = distance[node];
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                int target = targets[arc];
                double there = soFar + lengths[arc];
                if (there < distance[target] && there <= maxDistance) {
                    distance[target] = there;
                    previous[target] = node;
                    queue.add(target);
                }
            }
        }
        steps.end();
        return new Tree(distance, previous);
    }
}

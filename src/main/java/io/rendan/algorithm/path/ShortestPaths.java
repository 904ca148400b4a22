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
 * 24 bytes a node. Deterministic: of equally short paths, where sums of lengths within a relative
 * 1e-12 are the same, the one found first; a bound, too, is kept up to that. The distance is the
 * least sum. By steps, sources have their turn in the given order; by length, nodes that lie closer
 * together than the least length have theirs by rising number. Neighbours ascend.
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
                        "source must be from 0 to %s, is %s"
                                .formatted(distance.length - 1, source));
            }
            distance[source] = 0;
        }
    }

    /**
     * Shortest paths along the edges, in steps or by the sum of lengths, which are the graph's
     * weights.
     *
     * @param sources where paths begin, in any order; one given twice counts once
     * @throws IllegalArgumentException if a source is not a node, or lengths count and one is not
     *     finite or not above 0
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static ShortestPathsResult compute(
            CompressedGraph graph, int[] sources, ShortestPathsParameters parameters) {
        return compute(graph, sources, parameters, Progress.NONE);
    }

    /**
     * Shortest paths, as {@link #compute(CompressedGraph, int[], ShortestPathsParameters)}, telling
     * how far it is.
     */
    public static ShortestPathsResult compute(
            CompressedGraph graph,
            int[] sources,
            ShortestPathsParameters parameters,
            Progress progress) {
        if (!parameters.weighted()) {
            return new ShortestPaths(graph, sources, progress)
                    .breadthFirst(sources, parameters.maxDistance());
        }
        double leastLength = Lengths.least(Lengths.checked(graph, graph.weights()));
        return new ShortestPaths(graph, sources, progress)
                .dijkstra(sources, parameters.maxDistance(), leastLength);
    }

    /**
     * All shortest paths from one source by length, for kernels that ask for many and have checked
     * the lengths themselves.
     */
    public static ShortestPathsResult from(int source, CompressedGraph graph, double leastLength) {
        int[] sources = {source};
        return new ShortestPaths(graph, sources, Progress.NONE)
                .dijkstra(sources, Double.POSITIVE_INFINITY, leastLength);
    }

    private ShortestPathsResult breadthFirst(int[] sources, double maxSteps) {
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
        return new ShortestPathsResult(distance, previous);
    }

    private ShortestPathsResult dijkstra(int[] sources, double maxDistance, double leastLength) {
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
                if (there < distance[target] && Ties.isNotLonger(there, maxDistance)) {
                    if (Ties.isShorter(there, distance[target])) {
                        previous[target] = node;
                    }
                    distance[target] = there;
                    queue.add(target);
                }
            }
        }
        steps.end();
        return new ShortestPathsResult(distance, previous);
    }
}

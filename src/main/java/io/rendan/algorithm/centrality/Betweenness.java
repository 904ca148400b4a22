package io.rendan.algorithm.centrality;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.HubsFirst;
import io.rendan.algorithm.graph.Lengths;
import io.rendan.algorithm.path.BreadthFirstPaths;
import io.rendan.algorithm.path.DijkstraPaths;
import io.rendan.algorithm.path.SourcePaths;

import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Betweenness: how many shortest paths between others pass through a node.
 *
 * <p>{@code g(v) = Σ over s ≠ v ≠ t of σ_st(v) / σ_st}, where {@code σ_st} counts the shortest
 * paths from s to t and {@code σ_st(v)} those through v (Freeman 1977). An undirected pair counts
 * once. Pairs that do not reach each other count nothing. Scores are raw, in pairs of nodes; {@link
 * #normalised} divides by the number of pairs.
 *
 * <p>Brandes (2001), "A faster algorithm for betweenness centrality": one search and one sweep back
 * a source, in parallel over sources. Cost O(n m) unweighted, O(n (m + n log n)) weighted; memory
 * about 40 bytes a node and thread and up to 512 bytes a node for partial sums. Path counts are
 * doubles and do not overflow: where a count passes 2^900 the source is computed again with counts
 * that carry an exponent. Sources are summed in fixed groups, so the result is the same to the last
 * bit for any number of threads. Interruptible.
 */
public final class Betweenness {

    private static final int MAX_GROUPS = 64;
    private static final int MAX_PARTIAL_SUMS = 1 << 25;

    private Betweenness() {}

    /**
     * Betweenness where every edge has length 1.
     *
     * @return by node, at least 0
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static double[] compute(CompressedGraph graph, Parallel parallel) {
        return compute(graph, everyNode(graph), parallel);
    }

    /**
     * The part of the betweenness that paths from the given sources contribute: times n / number of
     * sources, an estimate of the whole if the sources are drawn evenly.
     *
     * @throws IllegalArgumentException if a source is not a node
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static double[] compute(CompressedGraph graph, int[] sources, Parallel parallel) {
        HubsFirst hubs = new HubsFirst(graph);
        CompressedGraph dense = hubs.graph();
        return sum(hubs, dense, sources, () -> new BreadthFirstPaths(dense), parallel);
    }

    /**
     * Betweenness where edges have lengths; two paths tie if their sums of lengths differ by a
     * relative 1e-12 at most. A length that vanishes in such a sum (1 beside 2^40) may tie what is
     * not equally long; a sum beyond the largest double is out of reach.
     *
     * @param lengths parallel to {@link CompressedGraph#targets()}, finite and above 0; in an
     *     undirected graph the same in both of an edge's places
     * @return by node, at least 0
     * @throws IllegalArgumentException if a length is not finite or not above 0, or differs between
     *     an undirected edge's two places
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static double[] compute(CompressedGraph graph, double[] lengths, Parallel parallel) {
        return compute(graph, lengths, everyNode(graph), parallel);
    }

    /**
     * The part of the weighted betweenness that paths from the given sources contribute.
     *
     * @throws IllegalArgumentException if a source is not a node, or as for all sources
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static double[] compute(
            CompressedGraph graph, double[] lengths, int[] sources, Parallel parallel) {
        HubsFirst hubs = new HubsFirst(graph);
        CompressedGraph dense = hubs.graph(Lengths.checkedBothWays(graph, lengths));
        return sum(hubs, dense, sources, () -> new DijkstraPaths(dense), parallel);
    }

    /**
     * Divides by the number of pairs that could use a node, (n − 1)(n − 2), or half of it if
     * undirected; 0 where there is no such pair.
     */
    public static double[] normalised(CompressedGraph graph, double[] scores) {
        double nodes = graph.nodeCount();
        double pairs = (nodes - 1) * (nodes - 2) / (graph.isDirected() ? 1 : 2);
        double[] shares = scores.clone();
        for (int node = 0; node < shares.length; node++) {
            shares[node] = pairs > 0 ? shares[node] / pairs : 0;
        }
        return shares;
    }

    private static int[] everyNode(CompressedGraph graph) {
        return IntStream.range(0, graph.nodeCount()).toArray();
    }

    /** Adds up what each source contributes: group by group, and the groups in order. */
    private static double[] sum(
            HubsFirst hubs,
            CompressedGraph graph,
            int[] sources,
            Supplier<? extends SourcePaths> paths,
            Parallel parallel) {
        int nodes = graph.nodeCount();
        for (int source : sources) {
            if (source < 0 || source >= nodes) {
                throw new IllegalArgumentException(
                        "source must be from 0 to %s, is %s".formatted(nodes - 1, source));
            }
        }
        int groups = Math.clamp(MAX_PARTIAL_SUMS / Math.max(1, nodes), 8, MAX_GROUPS);
        Chunks chunks = Chunks.atMost(groups, sources.length);
        double[][] partial = new double[chunks.count()][];
        parallel.forEach(
                chunks.count(),
                paths::get,
                (search, chunk) -> {
                    double[] sum = new double[nodes];
                    for (int i = chunks.from(chunk); i < chunks.to(chunk); i++) {
                        search.addDependencies(hubs.place(sources[i]), sum);
                    }
                    partial[chunk] = sum;
                });
        double factor = graph.isDirected() ? 1 : 0.5;
        double[] scores = new double[nodes];
        for (double[] sum : partial) {
            for (int node = 0; node < nodes; node++) {
                scores[node] += factor * sum[hubs.place(node)];
            }
        }
        return scores;
    }
}

package io.rendan.algorithm.centrality;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.HubsFirst;
import io.rendan.algorithm.graph.Lengths;
import io.rendan.algorithm.path.ShortestPaths;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How near a node is to all others, in steps or by length, as {@link ClosenessMeasure} says.
 * Distances are counted along the edges; give {@link CompressedGraph#reversed()} for how near
 * others are to a node.
 *
 * <p>In steps, searches 64 sources at a time, one bit each, level by level (Then et al. 2014, "The
 * more the merrier: efficient multi-source graph traversal"), from the side with fewer arcs. Cost
 * O(n m / 64) a level of distance where searches overlap and never above O(n m), memory 32 bytes a
 * node and thread and up to 512 bytes a node for partial sums. Sums are added in fixed groups of
 * sources, so the result is the same to the last bit for any number of threads. Interruptible.
 */
public final class Closeness {

    private static final int MAX_GROUPS = 64;
    private static final int MAX_PARTIAL_SUMS = 1 << 25;

    private Closeness() {}

    /**
     * Closeness in steps.
     *
     * @return by node, raw and at least 0: {@link ClosenessMeasure} says what
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static double[] compute(
            CompressedGraph graph, ClosenessMeasure measure, Parallel parallel) {
        return switch (measure) {
            case HARMONIC -> harmonic(graph, parallel);
            case CLASSIC -> classic(graph, parallel);
        };
    }

    /**
     * Closeness where edges have lengths; harmonic closeness is in the inverse of their unit and
     * infinite where a distance is below 1 / the largest double. One Dijkstra search a node: O(n (m
     * + n log n)), memory 60 bytes a node and thread.
     *
     * @param lengths parallel to {@link CompressedGraph#targets()}, finite and above 0; in an
     *     undirected graph the same in both of an edge's places
     * @return by node, raw and at least 0
     * @throws IllegalArgumentException if a length is not finite or not above 0, or differs between
     *     an undirected edge's two places
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static double[] compute(
            CompressedGraph graph, double[] lengths, ClosenessMeasure measure, Parallel parallel) {
        return switch (measure) {
            case HARMONIC -> byLength(graph, lengths, parallel, Closeness::inverses);
            case CLASSIC -> byLength(graph, lengths, parallel, Closeness::share);
        };
    }

    private static double[] harmonic(CompressedGraph graph, Parallel parallel) {
        double[] sum = new double[graph.nodeCount()];
        search(
                        graph,
                        1,
                        (tally, level, node, found) -> tally[node] += (double) found / level,
                        parallel)
                .forEachOrdered(tally -> addTo(sum, tally, sum.length));
        return sum;
    }

    private static double[] classic(CompressedGraph graph, Parallel parallel) {
        int nodes = graph.nodeCount();
        double[] sum = new double[2 * nodes];
        search(
                        graph,
                        2,
                        (tally, level, node, found) -> {
                            tally[node] += (double) found * level;
                            tally[nodes + node] += found;
                        },
                        parallel)
                .forEachOrdered(tally -> addTo(sum, tally, sum.length));
        double[] closeness = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            double reached = sum[nodes + node];
            closeness[node] = reached == 0 ? 0 : reached / sum[node] * reached / (nodes - 1);
        }
        return closeness;
    }

    private static double[] byLength(
            CompressedGraph graph,
            double[] lengths,
            Parallel parallel,
            ToDoubleFunction<double[]> ofDistances) {
        HubsFirst hubs = new HubsFirst(graph);
        CompressedGraph dense = hubs.graph(Lengths.checkedBothWays(graph, lengths));
        double least = Lengths.least(lengths);
        double[] closeness = new double[graph.nodeCount()];
        parallel.forEach(
                closeness.length,
                place -> {
                    double[] distance = ShortestPaths.from(place, dense, least).distance();
                    closeness[hubs.node(place)] = ofDistances.applyAsDouble(distance);
                });
        return closeness;
    }

    /** Sum of inverse distances; the node itself, at distance 0, does not count. */
    private static double inverses(double[] distance) {
        double sum = 0;
        for (double d : distance) {
            sum += d > 0 ? 1 / d : 0;
        }
        return sum;
    }

    private static double share(double[] distance) {
        double sum = 0;
        int reached = 0;
        for (double d : distance) {
            boolean counts = d > 0 && d < Double.POSITIVE_INFINITY;
            sum += counts ? d : 0;
            reached += counts ? 1 : 0;
        }
        return reached == 0 ? 0 : reached / sum * reached / (distance.length - 1);
    }

    /** What to note when so many sources find a node on a level. */
    private interface Note {
        void found(double[] tally, int level, int node, int sources);
    }

    private static Stream<double[]> search(
            CompressedGraph graph, int numbersANode, Note note, Parallel parallel) {
        int nodes = graph.nodeCount();
        HubsFirst hubs = new HubsFirst(graph.reversed());
        CompressedGraph dense = hubs.graph();
        Chunks batches = new Chunks(nodes, Long.SIZE);
        int groups = Math.clamp(MAX_PARTIAL_SUMS / Math.max(1, nodes), 8, MAX_GROUPS);
        Chunks chunks = Chunks.atMost(groups, batches.count());
        double[][] tallies = new double[chunks.count()][];
        parallel.forEach(
                chunks.count(),
                () -> new Batch(dense),
                (batch, chunk) -> {
                    double[] tally = new double[numbersANode * nodes];
                    for (int i = chunks.from(chunk); i < chunks.to(chunk); i++) {
                        batch.search(batches.from(i), batches.to(i), tally, note);
                    }
                    tallies[chunk] = tally;
                });
        return Arrays.stream(tallies).map(tally -> inOldOrder(tally, hubs, nodes));
    }

    private static double[] inOldOrder(double[] tally, HubsFirst hubs, int nodes) {
        double[] ordered = new double[tally.length];
        for (int i = 0; i < tally.length; i++) {
            ordered[i] = tally[i / nodes * nodes + hubs.place(i % nodes)];
        }
        return ordered;
    }

    private static void addTo(double[] sum, double[] tally, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += tally[i];
        }
    }

    /** Up to 64 searches at once; bit i of a node's word stands for source i. */
    private static final class Batch {

        private final CompressedGraph graph;
        private final long[] seen;

        /** Who found each node on this level, and on the next. */
        private long[] frontier;

        private long[] next;

        /** The nodes whose word in the frontier is not 0. */
        private final int[] active;

        private final int[] touched;
        private int activeCount;

        Batch(CompressedGraph graph) {
            this.graph = graph;
            this.seen = new long[graph.nodeCount()];
            this.frontier = new long[graph.nodeCount()];
            this.next = new long[graph.nodeCount()];
            this.active = new int[graph.nodeCount()];
            this.touched = new int[graph.nodeCount()];
        }

        void search(int from, int to, double[] tally, Note note) {
            Arrays.fill(seen, 0);
            activeCount = 0;
            for (int source = from; source < to; source++) {
                seen[source] = 1L << (source - from);
                frontier[source] = seen[source];
                active[activeCount++] = source;
            }
            long all = -1L >>> (Long.SIZE - (to - from));
            for (int level = 1; activeCount > 0; level++) {
                KernelInterruptedException.check();
                if (isSparse()) {
                    push(level, tally, note);
                } else {
                    pull(all, level, tally, note);
                }
                long[] older = frontier;
                frontier = next;
                next = older;
            }
        }

        private boolean isSparse() {
            int few = graph.arcCount() / 8;
            int arcs = 0;
            for (int i = 0; i < activeCount && arcs < few; i++) {
                arcs += graph.degree(active[i]);
            }
            return arcs < few;
        }

        /** For few active nodes: hands their words on. */
        private void push(int level, double[] tally, Note note) {
            int[] offsets = graph.offsets();
            int[] targets = graph.targets();
            int touchedCount = 0;
            for (int i = 0; i < activeCount; i++) {
                KernelInterruptedException.checkOften(i);
                int node = active[i];
                for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                    int target = targets[arc];
                    if (next[target] == 0) {
                        touched[touchedCount++] = target;
                    }
                    next[target] |= frontier[node];
                }
                frontier[node] = 0;
            }
            activeCount = 0;
            for (int i = 0; i < touchedCount; i++) {
                int node = touched[i];
                reach(node, next[node] & ~seen[node], level, tally, note);
            }
        }

        /** For many: every node that some source has not seen looks at who leads to it. */
        private void pull(long all, int level, double[] tally, Note note) {
            int[] offsets = graph.reversed().offsets();
            int[] sources = graph.reversed().targets();
            activeCount = 0;
            for (int node = 0; node < seen.length; node++) {
                KernelInterruptedException.checkOften(node);
                long reached = 0;
                if (seen[node] != all) {
                    for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                        reached |= frontier[sources[arc]];
                    }
                    reached &= ~seen[node];
                }
                if (reached != 0) {
                    reach(node, reached, level, tally, note);
                }
            }
            Arrays.fill(frontier, 0);
        }

        private void reach(int node, long reached, int level, double[] tally, Note note) {
            next[node] = reached;
            if (reached != 0) {
                seen[node] |= reached;
                active[activeCount++] = node;
                note.found(tally, level, node, Long.bitCount(reached));
            }
        }
    }
}

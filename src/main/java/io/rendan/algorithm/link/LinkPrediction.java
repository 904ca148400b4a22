package io.rendan.algorithm.link;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Scores of pairs that are not tied, by a {@link LinkIndex}.
 *
 * <p>Only untied pairs have a score; tied nodes, and a node with itself, have 0. Between untied
 * nodes a walk of two or three steps never meets a node twice (that would take the tie itself), so
 * the published sums over adjacency products and sums over paths are the same. Weights of edges do
 * not count.
 *
 * <p>All of one node's scores are added up at once, in an array with a place a node: cost Σ k_v
 * over the neighbours for two-step indices, over everyone within two steps for L3. Pairs are never
 * stored: the top k of all take O(k) memory a thread beside 24 bytes a node. Ties go to the smaller
 * first node, then the smaller second, so the result is the same for any number of threads.
 * Interruptible.
 */
public final class LinkPrediction {

    private static final int NODES_A_CHUNK = 16;

    private final CompressedGraph graph;
    private final LinkIndex index;
    private final double[] weights;

    private LinkPrediction(CompressedGraph graph, LinkIndex index) {
        if (graph.isDirected()) {
            throw new IllegalArgumentException("expected an undirected graph, is a " + graph);
        }
        this.graph = graph;
        this.index = index;
        this.weights = new double[graph.nodeCount()];
        Arrays.setAll(weights, node -> index.weight(Math.max(2, graph.degree(node))));
    }

    /**
     * Prepares scores on an undirected graph: O(n).
     *
     * @throws IllegalArgumentException if the graph is directed
     */
    public static LinkPrediction prepare(CompressedGraph graph, LinkIndex index) {
        return new LinkPrediction(graph, index);
    }

    /**
     * The scores of one node with all others; a new array with a place a node.
     *
     * @throws IllegalArgumentException if there is no such node
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public double[] compute(int node) {
        check(node);
        Row row = new Row();
        row.fill(node, 0);
        return row.scores.clone();
    }

    /**
     * The scores of given pairs, {@code a[i]} with {@code b[i]}. Pairs with the same smaller node
     * cost little more than one of them; the order within a pair does not matter.
     *
     * @throws IllegalArgumentException if one is no node, or more are given of a than of b
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public double[] compute(int[] a, int[] b, Parallel parallel) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    "expected as many of a as of b, are %s and %s".formatted(a.length, b.length));
        }
        for (int pair = 0; pair < a.length; pair++) {
            check(a[pair]);
            check(b[pair]);
        }
        long[] byFirst = new long[a.length];
        Arrays.setAll(byFirst, i -> ((long) Math.min(a[i], b[i]) << 32) | i);
        Arrays.parallelSort(byFirst);
        double[] scores = new double[a.length];
        Chunks pairs = new Chunks(a.length, 64);
        parallel.forEach(
                pairs.count(),
                Row::new,
                (row, chunk) -> {
                    int filled = -1;
                    for (int i = pairs.from(chunk); i < pairs.to(chunk); i++) {
                        int pair = (int) byFirst[i];
                        int first = Math.min(a[pair], b[pair]);
                        if (first != filled) {
                            KernelInterruptedException.check();
                            filled = first;
                            row.clear();
                            row.fill(first, first + 1);
                        }
                        scores[pair] = row.scores[Math.max(a[pair], b[pair])];
                    }
                    row.clear();
                });
        return scores;
    }

    /**
     * The {@code k} best of all pairs that the filter accepts, best first; fewer if fewer have a
     * score.
     *
     * @throws IllegalArgumentException if {@code k} is below 0
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public List<ScoredPair> top(int k, PairFilter filter, Parallel parallel) {
        BestPairs all = new BestPairs(k);
        Queue<BestPairs> found = new ConcurrentLinkedQueue<>();
        Chunks nodes = new Chunks(graph.nodeCount(), NODES_A_CHUNK);
        parallel.forEach(
                nodes.count(),
                () -> {
                    BestPairs best = new BestPairs(k);
                    found.add(best);
                    return new Searcher(new Row(), best);
                },
                (searcher, chunk) -> {
                    for (int node = nodes.from(chunk); node < nodes.to(chunk); node++) {
                        KernelInterruptedException.check();
                        searcher.search(node, filter);
                    }
                });
        found.forEach(all::addAll);
        return all.sorted();
    }

    private void check(int node) {
        if (node < 0 || node >= graph.nodeCount()) {
            throw new IllegalArgumentException(
                    "node must be from 0 to %s, is %s".formatted(graph.nodeCount() - 1, node));
        }
    }

    private record Searcher(Row row, BestPairs best) {

        void search(int node, PairFilter filter) {
            row.fill(node, node + 1);
            for (int i = 0; i < row.touchedCount; i++) {
                int other = row.touched[i];
                double score = row.scores[other];
                if (other > node
                        && best.wouldTake(node, other, score)
                        && filter.accepts(node, other)) {
                    best.add(node, other, score);
                }
            }
            row.clear();
        }
    }

    /** One thread's working memory: the scores of one node, and which are not 0. */
    private final class Row {

        private final double[] scores = new double[graph.nodeCount()];
        private final int[] touched = new int[graph.nodeCount()];
        private final double[] halfway = new double[index == LinkIndex.L3 ? graph.nodeCount() : 0];
        private final int[] near = new int[halfway.length];
        private int touchedCount;

        /** Adds up the node's scores with others numbered {@code least} and above. */
        void fill(int node, int least) {
            int[] offsets = graph.offsets();
            int[] targets = graph.targets();
            if (index == LinkIndex.L3) {
                fillOverThree(node, least);
            } else {
                for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                    KernelInterruptedException.checkOften(arc);
                    addRow(targets[arc], weights[targets[arc]], least);
                }
            }
            scores[node] = 0;
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                scores[targets[arc]] = 0;
            }
        }

        private void fillOverThree(int node, int least) {
            int[] offsets = graph.offsets();
            int[] targets = graph.targets();
            int nearCount = 0;
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                KernelInterruptedException.checkOften(arc);
                int first = targets[arc];
                double weight = weights[first];
                for (int next = offsets[first]; next < offsets[first + 1]; next++) {
                    int second = targets[next];
                    if (halfway[second] == 0) {
                        near[nearCount++] = second;
                    }
                    halfway[second] += weight;
                }
            }
            for (int i = 0; i < nearCount; i++) {
                KernelInterruptedException.checkOften(i);
                int second = near[i];
                double weight = halfway[second] * weights[second];
                halfway[second] = 0;
                if (second != node) {
                    addRow(second, weight, least);
                }
            }
        }

        /** Adds a weight to everyone in a row who is numbered {@code least} or above. */
        private void addRow(int through, double weight, int least) {
            int start = graph.offsets()[through];
            int[] targets = graph.targets();
            for (int arc = graph.offsets()[through + 1] - 1; arc >= start; arc--) {
                int other = targets[arc];
                if (other < least) {
                    break;
                }
                if (scores[other] == 0) {
                    touched[touchedCount++] = other;
                }
                scores[other] += weight;
            }
        }

        void clear() {
            for (int i = 0; i < touchedCount; i++) {
                scores[touched[i]] = 0;
            }
            touchedCount = 0;
        }
    }
}

package io.rendan.algorithm.centrality;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Progress;
import io.rendan.algorithm.StepCounter;
import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Core numbers: the largest k for which a node belongs to a set in which everyone has at least k
 * neighbours (Seidman 1983).
 *
 * <p>Batagelj & Zaveršnik (2003), "An O(m) algorithm for cores decomposition of networks": takes
 * the node with the fewest neighbours left, again and again, from buckets. Directions are ignored:
 * a node has as many neighbours as arcs in and out. Cost O(n + m), memory 16 bytes a node. Weights
 * do not count. Deterministic. Interruptible.
 */
public final class CoreNumbers {

    private CoreNumbers() {}

    /**
     * Each node's core number.
     *
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static int[] compute(CompressedGraph graph) {
        return compute(graph, Progress.NONE);
    }

    /** Each node's core number, as {@link #compute(CompressedGraph)}, telling how far it is. */
    public static int[] compute(CompressedGraph graph, Progress progress) {
        int nodes = graph.nodeCount();
        int[] left = new int[nodes];
        int most = 0;
        for (int node = 0; node < nodes; node++) {
            left[node] = graph.degree(node);
            left[node] += graph.isDirected() ? graph.reversed().degree(node) : 0;
            most = Math.max(most, left[node]);
        }
        Buckets buckets = new Buckets(left, most);
        StepCounter steps = new StepCounter(progress, graph.arcCount());
        for (int i = 0; i < nodes; i++) {
            int node = buckets.at(i);
            release(graph, node, left, buckets);
            steps.step(graph.degree(node));
            if (graph.isDirected()) {
                release(graph.reversed(), node, left, buckets);
            }
        }
        steps.end();
        return left;
    }

    private static void release(CompressedGraph rows, int node, int[] left, Buckets buckets) {
        int[] targets = rows.targets();
        int own = left[node];
        for (int arc = rows.offsets()[node]; arc < rows.offsets()[node + 1]; arc++) {
            int neighbour = targets[arc];
            if (left[neighbour] > own) {
                buckets.moveDown(neighbour);
            }
        }
    }

    /** Nodes in the order of neighbours left; those with equally many stand side by side. */
    private static final class Buckets {

        private final int[] left;
        private final int[] start;
        private final int[] order;
        private final int[] positionOf;

        Buckets(int[] left, int most) {
            this.left = left;
            this.start = new int[most + 2];
            this.order = new int[left.length];
            this.positionOf = new int[left.length];
            for (int degree : left) {
                start[degree + 1]++;
            }
            for (int degree = 0; degree <= most; degree++) {
                start[degree + 1] += start[degree];
            }
            int[] next = start.clone();
            for (int node = 0; node < left.length; node++) {
                positionOf[node] = next[left[node]]++;
                order[positionOf[node]] = node;
            }
        }

        int at(int position) {
            return order[position];
        }

        /** Takes one neighbour off: swaps with the first of the bucket, whose start moves up. */
        void moveDown(int node) {
            int first = start[left[node]]++;
            int other = order[first];
            int position = positionOf[node];
            order[position] = other;
            positionOf[other] = position;
            order[first] = node;
            positionOf[node] = first;
            left[node]--;
        }
    }
}

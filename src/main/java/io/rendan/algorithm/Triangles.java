package io.rendan.algorithm;

import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Triangles: three nodes tied to each other.
 *
 * <p>Every edge points to its end with more neighbours, so that a triangle has one node that both
 * others follow; it is found from there once (Schank & Wagner 2005, "forward"). Cost O(m^1.5) at
 * worst, memory 16 bytes a node and thread and 8 an edge. Counts are whole numbers, so the result
 * is the same for any number of threads. Weights do not count. Interruptible.
 */
public final class Triangles {

    private static final int NODES_A_CHUNK = 512;

    private Triangles() {}

    /**
     * In how many triangles each node is.
     *
     * @throws IllegalArgumentException if the graph is directed
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static long[] perNode(CompressedGraph graph, Parallel parallel) {
        if (graph.isDirected()) {
            throw new IllegalArgumentException("expected an undirected graph, is a " + graph);
        }
        HubsFirst hubs = new HubsFirst(graph, graph.weights());
        Queue<Counter> counters = new ConcurrentLinkedQueue<>();
        int nodes = graph.nodeCount();
        Chunks chunks = new Chunks(nodes, NODES_A_CHUNK);
        int[] ends = endsOfHubs(hubs.graph());
        parallel.forEach(
                chunks.count(),
                () -> {
                    Counter counter = new Counter(hubs.graph(), ends);
                    counters.add(counter);
                    return counter;
                },
                (counter, chunk) -> {
                    KernelInterruptedException.check();
                    for (int node = chunks.from(chunk); node < chunks.to(chunk); node++) {
                        counter.countFrom(node);
                    }
                });
        long[] triangles = new long[nodes];
        for (Counter counter : counters) {
            for (int node = 0; node < nodes; node++) {
                triangles[node] += counter.triangles[hubs.place(node)];
            }
        }
        return triangles;
    }

    /** Number of triangles in the graph. */
    public static long count(CompressedGraph graph, Parallel parallel) {
        return Arrays.stream(perNode(graph, parallel)).sum() / 3;
    }

    /**
     * Local clustering: the share of a node's pairs of neighbours that are tied (Watts & Strogatz
     * 1998); 0 for nodes with fewer than two neighbours.
     */
    public static double[] localClustering(CompressedGraph graph, Parallel parallel) {
        long[] triangles = perNode(graph, parallel);
        double[] clustering = new double[triangles.length];
        for (int node = 0; node < clustering.length; node++) {
            double pairs = graph.degree(node) * (graph.degree(node) - 1.0) / 2;
            clustering[node] = pairs == 0 ? 0 : triangles[node] / pairs;
        }
        return clustering;
    }

    /** Where the part of each row ends that holds smaller numbers, that is busier nodes. */
    private static int[] endsOfHubs(CompressedGraph graph) {
        int[] ends = new int[graph.nodeCount()];
        for (int node = 0; node < ends.length; node++) {
            ends[node] = -graph.arc(node, node) - 1;
        }
        return ends;
    }

    /** One thread's counts. */
    private static final class Counter {

        private final int[] offsets;
        private final int[] targets;
        private final int[] ends;
        private final long[] triangles;

        /** The last node, plus one, that was seen to point to this one. */
        private final int[] followedBy;

        Counter(CompressedGraph graph, int[] ends) {
            this.offsets = graph.offsets();
            this.targets = graph.targets();
            this.ends = ends;
            this.triangles = new long[graph.nodeCount()];
            this.followedBy = new int[graph.nodeCount()];
        }

        void countFrom(int node) {
            int mark = node + 1;
            for (int arc = offsets[node]; arc < ends[node]; arc++) {
                followedBy[targets[arc]] = mark;
            }
            long own = 0;
            for (int arc = offsets[node]; arc < ends[node]; arc++) {
                int second = targets[arc];
                long common = 0;
                for (int next = offsets[second]; next < ends[second]; next++) {
                    int third = targets[next];
                    if (followedBy[third] == mark) {
                        common++;
                        triangles[third]++;
                    }
                }
                triangles[second] += common;
                own += common;
            }
            triangles[node] += own;
        }
    }
}

package io.rendan.algorithm.centrality;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.HubsFirst;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Triangles: three nodes tied to each other.
 *
 * <p>Every edge points to its end with more neighbours, so that a triangle has one node that both
 * others follow; it is found from there once (Schank & Wagner 2005, "forward"). Cost O(m^1.5) at
 * worst, memory 9 bytes a node and thread, 12 a node and 4 an edge. Counts are whole numbers, so
 * the result is the same for any number of threads. Weights do not count. Interruptible.
 */
public final class Triangles {

    private static final int NODES_A_CHUNK = 512;

    private Triangles() {}

    /**
     * Counts the triangles of each node.
     *
     * @throws IllegalArgumentException if the graph is directed
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static TrianglesResult compute(CompressedGraph graph, Parallel parallel) {
        if (graph.isDirected()) {
            throw new IllegalArgumentException("expected an undirected graph, is a " + graph);
        }
        HubsFirst hubs = new HubsFirst(graph);
        Queue<Counter> counters = new ConcurrentLinkedQueue<>();
        int nodes = graph.nodeCount();
        Chunks chunks = new Chunks(nodes, NODES_A_CHUNK);
        Busier busier = new Busier(graph, hubs, chunks, parallel.silent());
        parallel.forEach(
                chunks.count(),
                () -> {
                    Counter counter = new Counter(busier);
                    counters.add(counter);
                    return counter;
                },
                (counter, chunk) -> {
                    for (int place = chunks.from(chunk); place < chunks.to(chunk); place++) {
                        KernelInterruptedException.check();
                        counter.countFrom(place);
                    }
                });
        long[] triangles = new long[nodes];
        for (Counter counter : counters) {
            for (int node = 0; node < nodes; node++) {
                triangles[node] += counter.triangles[hubs.place(node)];
            }
        }
        return new TrianglesResult(triangles, localClustering(graph, triangles));
    }

    private static double[] localClustering(CompressedGraph graph, long[] triangles) {
        double[] clustering = new double[triangles.length];
        for (int node = 0; node < clustering.length; node++) {
            double pairs = graph.degree(node) * (graph.degree(node) - 1.0) / 2;
            clustering[node] = pairs == 0 ? 0 : triangles[node] / pairs;
        }
        return clustering;
    }

    /** Each node's busier neighbours, which have smaller places; rows are not sorted. */
    private static final class Busier {

        private final int[] offsets;
        private final int[] targets;

        Busier(CompressedGraph graph, HubsFirst hubs, Chunks chunks, Parallel parallel) {
            this.offsets = new int[graph.nodeCount() + 1];
            parallel.forEach(chunks.count(), chunk -> count(graph, hubs, chunks, chunk));
            for (int place = 0; place < graph.nodeCount(); place++) {
                offsets[place + 1] += offsets[place];
            }
            this.targets = new int[graph.edgeCount()];
            parallel.forEach(chunks.count(), chunk -> fill(graph, hubs, chunks, chunk));
        }

        private void count(CompressedGraph graph, HubsFirst hubs, Chunks chunks, int chunk) {
            int[] neighbours = graph.targets();
            for (int place = chunks.from(chunk); place < chunks.to(chunk); place++) {
                KernelInterruptedException.check();
                int node = hubs.node(place);
                int busier = 0;
                for (int arc = graph.offsets()[node]; arc < graph.offsets()[node + 1]; arc++) {
                    busier += hubs.place(neighbours[arc]) < place ? 1 : 0;
                }
                offsets[place + 1] = busier;
            }
        }

        private void fill(CompressedGraph graph, HubsFirst hubs, Chunks chunks, int chunk) {
            int[] neighbours = graph.targets();
            for (int place = chunks.from(chunk); place < chunks.to(chunk); place++) {
                KernelInterruptedException.check();
                int node = hubs.node(place);
                int slot = offsets[place];
                for (int arc = graph.offsets()[node]; arc < graph.offsets()[node + 1]; arc++) {
                    int other = hubs.place(neighbours[arc]);
                    if (other < place) {
                        targets[slot++] = other;
                    }
                }
            }
        }
    }

    /** One thread's counts, by place. */
    private static final class Counter {

        private final int[] offsets;
        private final int[] targets;
        private final long[] triangles;
        private final boolean[] isBusier;

        Counter(Busier busier) {
            this.offsets = busier.offsets;
            this.targets = busier.targets;
            this.triangles = new long[offsets.length - 1];
            this.isBusier = new boolean[offsets.length - 1];
        }

        void countFrom(int place) {
            int from = offsets[place];
            int end = offsets[place + 1];
            for (int arc = from; arc < end; arc++) {
                isBusier[targets[arc]] = true;
            }
            long own = 0;
            for (int arc = from; arc < end; arc++) {
                int second = targets[arc];
                long common = 0;
                for (int next = offsets[second]; next < offsets[second + 1]; next++) {
                    int third = targets[next];
                    if (isBusier[third]) {
                        common++;
                        triangles[third]++;
                    }
                }
                triangles[second] += common;
                own += common;
            }
            triangles[place] += own;
            for (int arc = from; arc < end; arc++) {
                isBusier[targets[arc]] = false;
            }
        }
    }
}

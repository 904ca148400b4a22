package io.rendan.algorithm;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Graphs that tests name. */
final class Shapes {

    private Shapes() {}

    static CompressedGraph undirected(int nodes, int... ends) {
        return fill(CompressedGraph.undirected(nodes), ends);
    }

    static CompressedGraph directed(int nodes, int... ends) {
        return fill(CompressedGraph.directed(nodes), ends);
    }

    private static CompressedGraph fill(CompressedGraph.Builder builder, int... ends) {
        for (int i = 0; i < ends.length; i += 2) {
            builder.edge(ends[i], ends[i + 1]);
        }
        return builder.build();
    }

    /** 0 - 1 - 2 - … */
    static CompressedGraph line(int nodes) {
        return build(
                CompressedGraph.undirected(nodes),
                b -> IntStream.range(1, nodes).forEach(v -> b.edge(v - 1, v)));
    }

    /** 0 -> 1 -> 2 -> … */
    static CompressedGraph chain(int nodes) {
        return build(
                CompressedGraph.directed(nodes),
                b -> IntStream.range(1, nodes).forEach(v -> b.edge(v - 1, v)));
    }

    /** A line whose ends are joined. */
    static CompressedGraph ring(int nodes) {
        return build(
                CompressedGraph.undirected(nodes),
                b -> IntStream.range(0, nodes).forEach(v -> b.edge(v, (v + 1) % nodes)));
    }

    /** Node 0 joined to every other. */
    static CompressedGraph star(int nodes) {
        return build(
                CompressedGraph.undirected(nodes),
                b -> IntStream.range(1, nodes).forEach(v -> b.edge(0, v)));
    }

    /** Every node joined to every other. */
    static CompressedGraph clique(int nodes) {
        return build(
                CompressedGraph.undirected(nodes),
                b ->
                        IntStream.range(0, nodes)
                                .forEach(
                                        u ->
                                                IntStream.range(u + 1, nodes)
                                                        .forEach(v -> b.edge(u, v))));
    }

    /**
     * Node 0, then layers of two nodes, each joined to both of the next, then a last node: 2 to the
     * power of {@code layers} shortest paths from end to end.
     */
    static CompressedGraph layers(int layers) {
        CompressedGraph.Builder builder = CompressedGraph.directed(2 * layers + 2);
        for (int layer = 0; layer <= layers; layer++) {
            for (int u = Math.max(0, 2 * layer - 1); u <= 2 * layer; u++) {
                for (int v = 2 * layer + 1; v <= Math.min(2 * layer + 2, 2 * layers + 1); v++) {
                    builder.edge(u, v);
                }
            }
        }
        return builder.build();
    }

    /**
     * Krackhardt's kite: Andre, Beverly, Carol, Diane, Ed, Fernando, Garth, Heather, Ike, Jane = 0
     * to 9.
     */
    static CompressedGraph kite() {
        return undirected(
                10, 0, 1, 0, 2, 0, 3, 0, 5, 1, 3, 1, 4, 1, 6, 2, 3, 2, 5, 3, 4, 3, 5, 3, 6, 4, 6, 5,
                6, 5, 7, 6, 7, 7, 8, 8, 9);
    }

    /**
     * Marriages between 15 Florentine families of the fifteenth century (Padgett & Ansell 1993):
     * Acciaiuoli, Albizzi, Barbadori, Bischeri, Castellani, Ginori, Guadagni, Lamberteschi, Medici,
     * Pazzi, Peruzzi, Ridolfi, Salviati, Strozzi, Tornabuoni = 0 to 14.
     */
    static CompressedGraph florentineMarriages() {
        return undirected(
                15, 0, 8, 1, 5, 1, 6, 1, 8, 2, 4, 2, 8, 3, 6, 3, 10, 3, 13, 4, 10, 4, 13, 6, 7, 6,
                14, 8, 11, 8, 12, 8, 14, 9, 12, 10, 13, 11, 13, 11, 14);
    }

    /**
     * The seed's random graph: up to 40 nodes, from empty to dense, with loops and parallel edges
     * offered, whole weights from 1 to 5.
     */
    static CompressedGraph random(long seed, boolean directed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = random.nextInt(41);
        int edges = nodes == 0 ? 0 : random.nextInt(1 + nodes * (1 + random.nextInt(5)));
        return random(nodes, edges, directed, seed);
    }

    /** A random graph with up to {@code edges} edges and whole weights from 1 to 5. */
    static CompressedGraph random(int nodes, int edges, boolean directed, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CompressedGraph.Builder builder =
                directed ? CompressedGraph.directed(nodes) : CompressedGraph.undirected(nodes);
        for (int edge = 0; edge < edges; edge++) {
            builder.edge(random.nextInt(nodes), random.nextInt(nodes), 1 + random.nextInt(5));
        }
        return builder.build();
    }

    private static CompressedGraph build(
            CompressedGraph.Builder builder, Consumer<CompressedGraph.Builder> edges) {
        edges.accept(builder);
        return builder.build();
    }
}

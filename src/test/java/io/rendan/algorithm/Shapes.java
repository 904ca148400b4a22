package io.rendan.algorithm;

import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Named;

import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Graphs that tests name. */
public final class Shapes {

    static final int SEEDS = 300;

    private Shapes() {}

    public static CompressedGraph undirected(int nodes, int... ends) {
        return fill(CompressedGraph.undirected(nodes), ends);
    }

    public static CompressedGraph directed(int nodes, int... ends) {
        return fill(CompressedGraph.directed(nodes), ends);
    }

    private static CompressedGraph fill(CompressedGraph.Builder builder, int... ends) {
        for (int i = 0; i < ends.length; i += 2) {
            builder.edge(ends[i], ends[i + 1]);
        }
        return builder.build();
    }

    /** 0 - 1 - 2 - … */
    public static CompressedGraph line(int nodes) {
        return build(
                CompressedGraph.undirected(nodes),
                b -> IntStream.range(1, nodes).forEach(v -> b.edge(v - 1, v)));
    }

    /** 0 -> 1 -> 2 -> … */
    public static CompressedGraph chain(int nodes) {
        return build(
                CompressedGraph.directed(nodes),
                b -> IntStream.range(1, nodes).forEach(v -> b.edge(v - 1, v)));
    }

    /** A line whose ends are joined. */
    public static CompressedGraph ring(int nodes) {
        return build(
                CompressedGraph.undirected(nodes),
                b -> IntStream.range(0, nodes).forEach(v -> b.edge(v, (v + 1) % nodes)));
    }

    /** Node 0 joined to every other. */
    public static CompressedGraph star(int nodes) {
        return build(
                CompressedGraph.undirected(nodes),
                b -> IntStream.range(1, nodes).forEach(v -> b.edge(0, v)));
    }

    /** Every node joined to every other. */
    public static CompressedGraph clique(int nodes) {
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
    public static CompressedGraph layers(int layers) {
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
    public static CompressedGraph kite() {
        return undirected(
                10, 0, 1, 0, 2, 0, 3, 0, 5, 1, 3, 1, 4, 1, 6, 2, 3, 2, 5, 3, 4, 3, 5, 3, 6, 4, 6, 5,
                6, 5, 7, 6, 7, 7, 8, 8, 9);
    }

    /**
     * Marriages between 15 Florentine families of the fifteenth century (Padgett & Ansell 1993):
     * Acciaiuoli, Albizzi, Barbadori, Bischeri, Castellani, Ginori, Guadagni, Lamberteschi, Medici,
     * Pazzi, Peruzzi, Ridolfi, Salviati, Strozzi, Tornabuoni = 0 to 14.
     */
    public static CompressedGraph florentineMarriages() {
        return undirected(
                15, 0, 8, 1, 5, 1, 6, 1, 8, 2, 4, 2, 8, 3, 6, 3, 10, 3, 13, 4, 10, 4, 13, 6, 7, 6,
                14, 8, 11, 8, 12, 8, 14, 9, 12, 10, 13, 11, 13, 11, 14);
    }

    /** The 34 members of Zachary's karate club (1977). */
    public static CompressedGraph karate() {
        return undirected(
                34, 0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0, 10, 0, 11, 0, 12, 0, 13, 0,
                17, 0, 19, 0, 21, 0, 31, 1, 2, 1, 3, 1, 7, 1, 13, 1, 17, 1, 19, 1, 21, 1, 30, 2, 3,
                2, 7, 2, 8, 2, 9, 2, 13, 2, 27, 2, 28, 2, 32, 3, 7, 3, 12, 3, 13, 4, 6, 4, 10, 5, 6,
                5, 10, 5, 16, 6, 16, 8, 30, 8, 32, 8, 33, 9, 33, 13, 33, 14, 32, 14, 33, 15, 32, 15,
                33, 18, 32, 18, 33, 19, 33, 20, 32, 20, 33, 22, 32, 22, 33, 23, 25, 23, 27, 23, 29,
                23, 32, 23, 33, 24, 25, 24, 27, 24, 31, 25, 31, 26, 29, 26, 33, 27, 33, 28, 31, 28,
                33, 29, 32, 29, 33, 30, 32, 30, 33, 31, 32, 31, 33, 32, 33);
    }

    /**
     * The seed's random graph: up to 40 nodes, from empty to dense, with loops and parallel edges
     * offered, whole weights from 1 to 5.
     */
    public static CompressedGraph random(long seed, boolean directed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = random.nextInt(41);
        int edges = nodes == 0 ? 0 : random.nextInt(1 + nodes * (1 + random.nextInt(5)));
        return random(nodes, edges, directed, seed);
    }

    /** What every kernel must agree with its oracle on, directed or not. */
    public static Stream<Named<CompressedGraph>> ofEveryKind() {
        return Stream.concat(directedOfEveryKind(), undirectedOfEveryKind());
    }

    /**
     * {@value #SEEDS} random graphs, small ones of every named kind, and those with every edge
     * returned.
     */
    public static Stream<Named<CompressedGraph>> directedOfEveryKind() {
        return Stream.of(
                        ofSeeds(0, SEEDS, true),
                        kinds((kind, graph) -> named(kind + " forwards", forwards(graph))),
                        kinds((kind, graph) -> named(kind + " returned", returned(graph))))
                .flatMap(graphs -> graphs);
    }

    /** {@value #SEEDS} random graphs and small ones of every named kind. */
    public static Stream<Named<CompressedGraph>> undirectedOfEveryKind() {
        return Stream.concat(
                ofSeeds(0, SEEDS, false), kinds((kind, graph) -> named(kind, bothWays(graph))));
    }

    /** The seeds' random graphs, from the first seed to before the last. */
    public static Stream<Named<CompressedGraph>> ofSeeds(long first, long last, boolean directed) {
        return LongStream.range(first, last)
                .mapToObj(seed -> named("seed " + seed, random(seed, directed)));
    }

    private static Stream<Named<CompressedGraph>> kinds(
            BiFunction<String, CompressedGraph, Named<CompressedGraph>> as) {
        return Stream.of(
                as.apply("line of none", line(0)),
                as.apply("line of one", line(1)),
                as.apply("nodes alone", undirected(5)),
                as.apply("line of two", line(2)),
                as.apply("line", line(40)),
                as.apply("star", star(20)),
                as.apply("ring", ring(17)),
                as.apply("clique", clique(9)),
                as.apply(
                        "two rings and a node alone",
                        undirected(9, 0, 1, 1, 2, 2, 0, 4, 5, 5, 6, 6, 7, 7, 4)),
                as.apply(
                        "loops and parallel edges",
                        undirected(4, 0, 0, 0, 1, 1, 0, 0, 1, 1, 2, 2, 2, 2, 1, 3, 3)),
                as.apply("kite", kite()),
                as.apply("layers", layers(5)));
    }

    /** A graph whose failing test says where it came from and how large it is. */
    private static Named<CompressedGraph> named(String origin, CompressedGraph graph) {
        return Named.of(origin + ", " + graph, graph);
    }

    /** Edges lead from the smaller node to the larger. */
    static CompressedGraph forwards(CompressedGraph graph) {
        return copy(graph, CompressedGraph.directed(graph.nodeCount()));
    }

    /** Edges without direction. */
    public static CompressedGraph bothWays(CompressedGraph graph) {
        return copy(graph, CompressedGraph.undirected(graph.nodeCount()));
    }

    /** Every edge with one the other way, of twice the weight. */
    public static CompressedGraph returned(CompressedGraph graph) {
        var builder = CompressedGraph.directed(graph.nodeCount());
        int[] sources = graph.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            int target = graph.targets()[arc];
            if (sources[arc] < target) {
                builder.edge(sources[arc], target, graph.weights()[arc]);
                builder.edge(target, sources[arc], 2 * graph.weights()[arc]);
            }
        }
        return builder.build();
    }

    private static CompressedGraph copy(CompressedGraph graph, CompressedGraph.Builder builder) {
        int[] sources = graph.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            if (graph.isDirected() || sources[arc] < graph.targets()[arc]) {
                builder.edge(sources[arc], graph.targets()[arc], graph.weights()[arc]);
            }
        }
        return builder.build();
    }

    /** A random graph with up to {@code edges} edges and whole weights from 1 to 5. */
    public static CompressedGraph random(int nodes, int edges, boolean directed, long seed) {
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

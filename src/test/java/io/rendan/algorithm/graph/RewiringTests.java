package io.rendan.algorithm.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

class RewiringTests {

    private static final RewiringParameters FEW = new RewiringParameters(12, 4, 10, 2, 7);

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void everySampleIsSimpleAndKeepsDegreesAndWeights(CompressedGraph graph) {
        double[] observed = graph.weights().clone();
        Arrays.sort(observed);
        Set<Integer> visited = ConcurrentHashMap.newKeySet();
        Rewiring.compute(
                graph,
                FEW,
                Parallel.of(2),
                (sample, from, to, weights) -> {
                    CompressedGraph rewired = build(graph, from, to, weights);
                    assertThat(rewired.droppedLoops()).isZero();
                    assertThat(rewired.mergedEdges()).isZero();
                    assertThat(degrees(rewired)).isEqualTo(degrees(graph));
                    assertThat(degrees(rewired.reversed())).isEqualTo(degrees(graph.reversed()));
                    double[] dealt = rewired.weights().clone();
                    Arrays.sort(dealt);
                    assertThat(dealt).isEqualTo(observed);
                    assertThat(visited.add(sample)).isTrue();
                });
        assertThat(visited).hasSize(12);
    }

    @Test
    void graphsWithoutAPossibleSwapComeBackAsTheyAre() {
        for (CompressedGraph graph :
                List.of(
                        Shapes.line(0),
                        Shapes.line(1),
                        Shapes.line(2),
                        Shapes.star(50),
                        Shapes.clique(30))) {
            Rewiring.compute(
                    graph,
                    FEW,
                    Parallel.of(2),
                    (sample, from, to, weights) ->
                            assertThat(build(graph, from, to, weights).targets())
                                    .isEqualTo(graph.targets()));
        }
    }

    @Test
    void everyGraphWithTheseDegreesIsEquallyLikely() {
        // degrees 2,2,2,1,1 on five labelled nodes: six paths with ends 3 and 4, one triangle +
        // edge
        Map<Set<Long>, Integer> seen = new ConcurrentHashMap<>();
        Rewiring.compute(
                Shapes.undirected(5, 3, 0, 0, 1, 1, 2, 2, 4),
                new RewiringParameters(14_000, 7, 10, 5, 1),
                Parallel.of(2),
                (sample, from, to, weights) -> {
                    Set<Long> edges = new TreeSet<>();
                    for (int i = 0; i < from.length; i++) {
                        edges.add(
                                EdgeTable.edge(Math.min(from[i], to[i]), Math.max(from[i], to[i])));
                    }
                    seen.merge(edges, 1, Integer::sum);
                });
        assertThat(seen).hasSize(7);
        // 2,000 each; five standard deviations are about 210
        assertThat(seen.values()).allMatch(times -> times > 1_790 && times < 2_210);
    }

    @Test
    void everyDirectedGraphWithTheseDegreesIsEquallyLikely() {
        // one edge out and one in each: the 44 arrangements in which no one stays in place
        assertThat(timesSeen(ringOfArcs(5), 44_000)).hasSize(44).allMatch(t -> t > 840 && t < 1160);
        // a triangle and its twin, which no swap of two edges leads to
        assertThat(timesSeen(ringOfArcs(3), 2_000)).hasSize(2).allMatch(t -> t > 840 && t < 1160);
    }

    private static CompressedGraph ringOfArcs(int nodes) {
        var builder = CompressedGraph.directed(nodes);
        IntStream.range(0, nodes).forEach(v -> builder.edge(v, (v + 1) % nodes));
        return builder.build();
    }

    private static List<Integer> timesSeen(CompressedGraph graph, int samples) {
        Map<Set<Long>, Integer> seen = new ConcurrentHashMap<>();
        Rewiring.compute(
                graph,
                new RewiringParameters(samples, 4, 20, 10, 1),
                Parallel.of(2),
                (sample, from, to, weights) -> {
                    Set<Long> edges = new TreeSet<>();
                    for (int i = 0; i < from.length; i++) {
                        edges.add(EdgeTable.edge(from[i], to[i]));
                    }
                    seen.merge(edges, 1, Integer::sum);
                });
        return List.copyOf(seen.values());
    }

    @Test
    void resultsDependOnTheSeedAndNotOnTheThreads() {
        CompressedGraph graph = Shapes.random(300, 1_500, false, 5);
        int[] groupOf = IntStream.range(0, 300).map(v -> v % 7 - 1).toArray();
        double[][] one = Cuts.of(graph, groupOf, 6, FEW, Parallel.of(1));
        assertThat(Cuts.of(graph, groupOf, 6, FEW, Parallel.of(2))).isDeepEqualTo(one);
        assertThat(Cuts.of(graph, groupOf, 6, FEW, Parallel.of(4))).isDeepEqualTo(one);
        var otherSeed = new RewiringParameters(12, 4, 10, 2, 8);
        assertThat(Arrays.deepEquals(Cuts.of(graph, groupOf, 6, otherSeed, Parallel.of(1)), one))
                .isFalse();
        assertThat(new HashSet<>(Arrays.stream(one).map(Arrays::hashCode).toList())).hasSize(12);
    }

    @Test
    void parametersAreChecked() {
        assertThat(RewiringParameters.standard(3).withSamples(5).samples()).isEqualTo(5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RewiringParameters(1, 0, 10, 2, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RewiringParameters(1, 1, Double.NaN, 2, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RewiringParameters(1, 1, Double.POSITIVE_INFINITY, 2, 0))
                .withMessageContaining("Infinity");
    }

    @Test
    void anInterruptedThreadGetsNoResult() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(
                            () -> Cuts.of(Shapes.ring(100), new int[100], 1, FEW, Parallel.of(2)))
                    .isInstanceOf(KernelInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static CompressedGraph build(
            CompressedGraph like, int[] from, int[] to, double[] weights) {
        var builder =
                like.isDirected()
                        ? CompressedGraph.directed(like.nodeCount())
                        : CompressedGraph.undirected(like.nodeCount());
        for (int edge = 0; edge < from.length; edge++) {
            builder.edge(from[edge], to[edge], weights[edge]);
        }
        return builder.build();
    }

    private static int[] degrees(CompressedGraph graph) {
        return IntStream.range(0, graph.nodeCount()).map(graph::degree).toArray();
    }
}

package io.rendan.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class ShortestPathsTests {

    private static final double FAR = Double.POSITIVE_INFINITY;

    @Test
    void withoutSourcesNothingIsReached() {
        assertThat(
                        ShortestPaths.compute(
                                        Shapes.line(2),
                                        new int[0],
                                        ShortestPathsParameters.inSteps(9))
                                .distance())
                .containsOnly(FAR);
        assertThat(
                        ShortestPaths.compute(
                                        Shapes.line(2),
                                        new int[0],
                                        ShortestPathsParameters.byLength(9))
                                .path(1))
                .isEmpty();
    }

    @Test
    void stepsAndLengthsMayDiffer() {
        CompressedGraph graph =
                CompressedGraph.directed(4)
                        .edge(0, 1, 5)
                        .edge(0, 2, 1)
                        .edge(2, 1, 2)
                        .edge(1, 3, 1)
                        .build();
        ShortestPathsResult steps =
                ShortestPaths.compute(graph, new int[] {0}, ShortestPathsParameters.inSteps(9));
        assertThat(steps.distance()).containsExactly(0, 1, 1, 2);
        assertThat(steps.path(3)).containsExactly(0, 1, 3);
        ShortestPathsResult lengths =
                ShortestPaths.compute(graph, new int[] {0}, ShortestPathsParameters.byLength());
        assertThat(lengths.distance()).containsExactly(0, 3, 1, 4);
        assertThat(lengths.path(3)).containsExactly(0, 2, 1, 3);
    }

    @Test
    void boundsEndTheSearch() {
        assertThat(
                        ShortestPaths.compute(
                                        Shapes.line(5),
                                        new int[] {0, 0},
                                        ShortestPathsParameters.inSteps(2))
                                .distance())
                .containsExactly(0, 1, 2, FAR, FAR);
        assertThat(
                        ShortestPaths.compute(
                                        Shapes.line(5),
                                        new int[] {0, 0},
                                        ShortestPathsParameters.byLength(2.5))
                                .distance())
                .containsExactly(0, 1, 2, FAR, FAR);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithJGraphTFromTheNearestOfSeveralSources(CompressedGraph graph) {
        if (graph.nodeCount() < 2) {
            return;
        }
        JGraphTView view = new JGraphTView(graph);
        var lengths = new DijkstraShortestPath<>(view);
        var steps = new DijkstraShortestPath<>(new AsUnweightedGraph<>(view));
        var byLength =
                ShortestPaths.compute(graph, new int[] {0, 1}, ShortestPathsParameters.byLength());
        var inSteps =
                ShortestPaths.compute(graph, new int[] {0, 1}, ShortestPathsParameters.inSteps());
        for (int node = 0; node < graph.nodeCount(); node++) {
            assertThat(byLength.distance()[node])
                    .isEqualTo(
                            Math.min(
                                    lengths.getPathWeight(0, node),
                                    lengths.getPathWeight(1, node)));
            assertThat(inSteps.distance()[node])
                    .isEqualTo(
                            Math.min(steps.getPathWeight(0, node), steps.getPathWeight(1, node)));
            int[] path = byLength.path(node);
            double length = 0;
            for (int i = 1; i < path.length; i++) {
                length += graph.weight(path[i - 1], path[i]);
            }
            assertThat(path.length == 0 ? FAR : length).isEqualTo(byLength.distance()[node]);
        }
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void boundsCutOffWhatIsFartherAndNothingElse(CompressedGraph graph) {
        int[] sources = IntStream.range(0, Math.min(4, graph.nodeCount())).toArray();
        var far = ShortestPaths.compute(graph, sources, ShortestPathsParameters.byLength());
        var farInSteps = ShortestPaths.compute(graph, sources, ShortestPathsParameters.inSteps());
        for (int bound : new int[] {0, 1, 2, 6}) {
            var near =
                    ShortestPaths.compute(graph, sources, ShortestPathsParameters.byLength(bound));
            var nearInSteps =
                    ShortestPaths.compute(graph, sources, ShortestPathsParameters.inSteps(bound));
            assertThat(near.distance()).isEqualTo(cut(far.distance(), bound));
            assertThat(nearInSteps.distance()).isEqualTo(cut(farInSteps.distance(), bound));
        }
    }

    private static double[] cut(double[] distance, double bound) {
        return Arrays.stream(distance).map(d -> d <= bound ? d : FAR).toArray();
    }

    @Test
    void aLongChainNeedsNoStack() {
        CompressedGraph chain = Shapes.chain(200_000);
        assertThat(
                        ShortestPaths.compute(
                                        chain, new int[] {0}, ShortestPathsParameters.inSteps())
                                .path(199_999))
                .hasSize(200_000);
        assertThat(
                        ShortestPaths.compute(
                                        chain, new int[] {0}, ShortestPathsParameters.byLength())
                                .distance()[199_999])
                .isEqualTo(199_999);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lengthsOfAnySizeKeepTheirOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        CompressedGraph.Builder builder = CompressedGraph.directed(60);
        for (int edge = 0; edge < 400; edge++) {
            double length = Math.pow(10, random.nextDouble(-12, 12));
            builder.edge(random.nextInt(60), random.nextInt(60), length);
        }
        CompressedGraph graph = builder.build();
        var theirs = new DijkstraShortestPath<>(new JGraphTView(graph)).getPaths(0);
        double[] distance =
                ShortestPaths.compute(graph, new int[] {0}, ShortestPathsParameters.byLength())
                        .distance();
        for (int node = 0; node < 60; node++) {
            assertThat(distance[node]).isEqualTo(theirs.getWeight(node));
        }
    }

    @Test
    void sourcesMustBeNodesAndBoundsNumbers() {
        CompressedGraph line = Shapes.line(3);
        for (int stranger : new int[] {-1, 3}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    ShortestPaths.compute(
                                            line,
                                            new int[] {0, stranger},
                                            ShortestPathsParameters.inSteps(9)))
                    .withMessageContaining("0 to 2, is " + stranger);
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    ShortestPaths.compute(
                                            line,
                                            new int[] {stranger},
                                            ShortestPathsParameters.byLength(9)))
                    .withMessageContaining("0 to 2, is " + stranger);
        }
        for (double bound : new double[] {-1, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    ShortestPaths.compute(
                                            line,
                                            new int[] {0},
                                            ShortestPathsParameters.byLength(bound)))
                    .withMessageContaining(String.valueOf(bound));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ShortestPaths.compute(
                                        line, new int[] {0}, ShortestPathsParameters.inSteps(-1)))
                .withMessageContaining("-1");
    }

    @Test
    void theSmallestLengthsAreLengths() {
        double least = Double.MIN_VALUE;
        CompressedGraph graph =
                CompressedGraph.directed(3).edge(0, 1, least).edge(1, 2, least).build();
        assertThat(
                        ShortestPaths.compute(
                                        graph, new int[] {0}, ShortestPathsParameters.byLength())
                                .distance())
                .containsExactly(0, least, 2 * least);
    }

    @Test
    void lengthsMustBeAboveZero() {
        CompressedGraph graph = CompressedGraph.directed(2).edge(0, 1, 0).build();
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                ShortestPaths.compute(
                                        graph, new int[] {0}, ShortestPathsParameters.byLength()));
    }
}

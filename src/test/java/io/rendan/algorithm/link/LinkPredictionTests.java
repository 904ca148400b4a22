package io.rendan.algorithm.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LinkPredictionTests {

    private static final Parallel TWO = Parallel.of(2);

    @ParameterizedTest
    @EnumSource
    void withoutEdgesNoPairHasAScore(LinkIndex index) {
        assertThat(top(Shapes.line(0), index, 5)).isEmpty();
        assertThat(top(Shapes.line(1), index, 5)).isEmpty();
        assertThat(top(Shapes.line(2), index, 5)).isEmpty();
        assertThat(top(Shapes.clique(9), index, 5)).isEmpty();
    }

    @Test
    void theEndsOfALineOfFourAreJoinedByOneThreeStepPath() {
        List<ScoredPair> top = top(Shapes.line(4), LinkIndex.L3, 5);
        assertThat(top)
                .singleElement()
                .extracting(ScoredPair::a, ScoredPair::b)
                .containsExactly(0, 3);
        assertThat(top.getFirst().score()).isEqualTo(0.5, offset(1e-15));
    }

    @Test
    void onAStarThePeripheryHasOneCommonNeighbourAndNoThreeStepPath() {
        assertThat(top(Shapes.star(4), LinkIndex.L3, 5)).isEmpty();
        assertThat(top(Shapes.star(4), LinkIndex.RESOURCE_ALLOCATION, 2))
                .containsExactly(new ScoredPair(1, 2, 1 / 3.0), new ScoredPair(1, 3, 1 / 3.0));
        assertThat(LinkPrediction.prepare(Shapes.star(4), LinkIndex.ADAMIC_ADAR).compute(1))
                .containsExactly(0, 0, 1 / Math.log(3), 1 / Math.log(3));
    }

    @Test
    void onASquareWithATailNormalisationCountsBothNodesBetween() {
        // 0 - 1 - 2 - 3 - 0, 3 - 4: from 4 over 3 to 0 or 2, then to 1
        CompressedGraph graph = Shapes.undirected(5, 0, 1, 1, 2, 2, 3, 3, 0, 3, 4);
        double[] scores = LinkPrediction.prepare(graph, LinkIndex.L3).compute(4);
        assertThat(scores)
                .containsExactly(new double[] {0, 2 / Math.sqrt(6), 0, 0, 0}, offset(1e-15));
    }

    static Stream<Arguments> indicesAndGraphs() {
        return Arrays.stream(LinkIndex.values())
                .flatMap(
                        index ->
                                Shapes.undirectedOfEveryKind()
                                        .map(graph -> Arguments.of(index, graph)));
    }

    @ParameterizedTest
    @MethodSource("indicesAndGraphs")
    void agreesWithTheDefinition(LinkIndex index, CompressedGraph graph) {
        int n = graph.nodeCount();
        LinkPrediction prediction = LinkPrediction.prepare(graph, index);
        int[] a = IntStream.range(0, n * n).map(i -> i % n).toArray();
        int[] b = IntStream.range(0, n * n).map(i -> i / n).toArray();
        double[] scores = prediction.compute(a, b, TWO);
        for (int i = 0; i < scores.length; i++) {
            assertThat(scores[i]).isEqualTo(define(graph, index, a[i], b[i]), offset(1e-12));
        }
        PairFilter filter = (u, v) -> (u + v) % 3 > 0;
        List<ScoredPair> expected =
                IntStream.range(0, n * n)
                        .filter(i -> a[i] < b[i] && filter.accepts(a[i], b[i]))
                        .mapToObj(i -> new ScoredPair(a[i], b[i], scores[i]))
                        .filter(pair -> pair.score() > 0)
                        .sorted(Comparator.comparingDouble(pair -> -pair.score()))
                        .toList();
        List<ScoredPair> top = prediction.top(20, filter, TWO);
        assertThat(top).hasSize(Math.min(20, expected.size()));
        for (int i = 0; i < top.size(); i++) {
            ScoredPair pair = top.get(i);
            assertThat(pair.score()).isEqualTo(expected.get(i).score(), offset(1e-12));
            assertThat(filter.accepts(pair.a(), pair.b())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNumberOfThreadsChangesNothing(LinkIndex index) {
        CompressedGraph graph = Shapes.random(400, 1_500, false, 2);
        List<ScoredPair> one =
                LinkPrediction.prepare(graph, index).top(50, PairFilter.ALL, Parallel.of(1));
        assertThat(one).hasSize(50);
        for (int threads : new int[] {2, 4}) {
            assertThat(
                            LinkPrediction.prepare(graph, index)
                                    .top(50, PairFilter.ALL, Parallel.of(threads)))
                    .isEqualTo(one);
        }
    }

    @Test
    void tiesGoToTheSmallerNodes() {
        assertThat(top(Shapes.star(200), LinkIndex.COMMON_NEIGHBOURS, 3))
                .containsExactly(
                        new ScoredPair(1, 2, 1), new ScoredPair(1, 3, 1), new ScoredPair(1, 4, 1));
        assertThat(top(Shapes.star(200), LinkIndex.COMMON_NEIGHBOURS, 0)).isEmpty();
    }

    @Test
    void inputsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LinkPrediction.prepare(Shapes.chain(3), LinkIndex.L3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> top(Shapes.star(3), LinkIndex.L3, -1));
        LinkPrediction prediction = LinkPrediction.prepare(Shapes.star(3), LinkIndex.L3);
        for (int stranger : new int[] {-1, 3}) {
            int[] strangers = {stranger};
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> prediction.compute(stranger))
                    .withMessageContaining("0 to 2, is " + stranger);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> prediction.compute(new int[] {0}, strangers, TWO))
                    .withMessageContaining("0 to 2, is " + stranger);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prediction.compute(new int[2], new int[3], TWO))
                .withMessageContaining("2 and 3");
    }

    @Test
    void anInterruptedThreadGetsNoResult() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> top(Shapes.star(9), LinkIndex.L3, 1))
                    .isInstanceOf(KernelInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static List<ScoredPair> top(CompressedGraph graph, LinkIndex index, int k) {
        return LinkPrediction.prepare(graph, index).top(k, PairFilter.ALL, TWO);
    }

    private static double define(CompressedGraph graph, LinkIndex index, int a, int b) {
        if (a == b || graph.hasEdge(a, b)) {
            return 0;
        }
        double score = 0;
        for (int u = 0; u < graph.nodeCount(); u++) {
            if (index != LinkIndex.L3) {
                boolean common = graph.hasEdge(a, u) && graph.hasEdge(u, b);
                score += common ? part(index, graph.degree(u)) : 0;
                continue;
            }
            for (int v = 0; v < graph.nodeCount(); v++) {
                if (graph.hasEdge(a, u) && graph.hasEdge(u, v) && graph.hasEdge(v, b)) {
                    score += 1 / Math.sqrt((double) graph.degree(u) * graph.degree(v));
                }
            }
        }
        return score;
    }

    private static double part(LinkIndex index, double degree) {
        return switch (index) {
            case COMMON_NEIGHBOURS -> 1;
            case ADAMIC_ADAR -> 1 / Math.log(degree);
            default -> 1 / degree;
        };
    }
}

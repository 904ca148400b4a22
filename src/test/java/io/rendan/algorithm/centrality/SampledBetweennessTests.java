package io.rendan.algorithm.centrality;

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
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;

class SampledBetweennessTests {

    private static final Parallel TWO = Parallel.of(2);

    private static SampledBetweennessParameters within(double epsilon) {
        return new SampledBetweennessParameters(epsilon, 0.01, Integer.MAX_VALUE, 1);
    }

    @Test
    void withoutThirdPartiesThereIsNothingToSample() {
        for (int nodes = 0; nodes < 3; nodes++) {
            SampledBetweennessResult estimate =
                    SampledBetweenness.compute(Shapes.line(nodes), within(0.1), TWO);
            assertThat(estimate.share()).hasSize(nodes).doesNotContain(1.0);
            assertThat(estimate.samples()).isZero();
            assertThat(estimate.converged()).isTrue();
        }
        assertThat(SampledBetweenness.compute(Shapes.undirected(5), within(0.1), TWO).share())
                .containsOnly(0);
        assertThat(SampledBetweenness.compute(Shapes.clique(9), within(0.1), TWO).share())
                .containsOnly(0);
    }

    @Test
    void allPathsOfAStarPassThroughItsMiddle() {
        double[] share = SampledBetweenness.compute(Shapes.star(2_000), within(0.02), TWO).share();
        assertThat(share[0]).isEqualTo(1, offset(0.02));
        assertThat(share[1]).isZero();
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void noShareIsOffByMoreThanItsBound(CompressedGraph graph) {
        SampledBetweennessResult estimate =
                SampledBetweenness.compute(
                        graph,
                        new SampledBetweennessParameters(0.1, 0.01, 1 << 20, graph.edgeCount()),
                        TWO);
        assertThat(estimate.converged()).isTrue();
        assertThat(estimate.epsilon()).isLessThanOrEqualTo(0.1 + 1e-12);
        double[] exact = Betweenness.normalised(graph, Betweenness.compute(graph, TWO));
        assertThat(estimate.share()).containsExactly(exact, offset(estimate.epsilon()));
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void noShareByLengthIsOffByMoreThanItsBound(CompressedGraph graph) {
        double[] lengths = graph.weights();
        SampledBetweennessResult estimate =
                SampledBetweenness.compute(
                        graph,
                        lengths,
                        new SampledBetweennessParameters(0.1, 0.01, 1 << 20, graph.edgeCount()),
                        TWO);
        assertThat(estimate.converged()).isTrue();
        assertThat(estimate.epsilon()).isLessThanOrEqualTo(0.1 + 1e-12);
        double[] exact = Betweenness.normalised(graph, Betweenness.compute(graph, lengths, TWO));
        assertThat(estimate.share()).containsExactly(exact, offset(estimate.epsilon()));
    }

    @Test
    void pathsThatTieByLengthAreDrawnInProportion() {
        // from 0 to 4 over 1, over 2 and 3, or straight: three paths of length 4
        CompressedGraph graph =
                CompressedGraph.directed(5)
                        .edge(0, 1, 1)
                        .edge(1, 4, 3)
                        .edge(0, 2, 2)
                        .edge(2, 3, 1)
                        .edge(3, 4, 1)
                        .edge(0, 4, 4)
                        .build();
        SampledBetweennessResult estimate =
                SampledBetweenness.compute(graph, graph.weights(), within(0.01), TWO);
        double third = 1 / 3.0 / 12;
        // 2 to 4 passes 3, 0 to 3 passes 2
        double[] expected = {0, third, third + 1 / 12.0, third + 1 / 12.0, 0};
        assertThat(estimate.share()).containsExactly(expected, offset(0.01));
    }

    @Test
    void lengthsThatVanishInASumLeadNowhereTwice() {
        // next to 2^60 a length of 1 changes nothing: 1 and 2 are equally far from 0
        CompressedGraph graph =
                CompressedGraph.undirected(4)
                        .edge(0, 1, 0x1p60)
                        .edge(0, 2, 0x1p60)
                        .edge(1, 2, 1)
                        .edge(2, 3, 1)
                        .build();
        SampledBetweennessResult estimate =
                SampledBetweenness.compute(graph, graph.weights(), within(0.1), TWO);
        assertThat(estimate.share()[0]).isZero();
        assertThat(estimate.share()[2]).isGreaterThan(0.4);
    }

    @Test
    void lengthsAreChecked() {
        CompressedGraph line = Shapes.line(3);
        for (double length : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            double[] lengths = {1, 1, length, length};
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SampledBetweenness.compute(line, lengths, within(0.1), TWO))
                    .withMessageContaining(String.valueOf(length));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                SampledBetweenness.compute(
                                        line, new double[] {1, 2, 3, 3}, within(0.1), TWO))
                .withMessageContaining("0 - 1");
    }

    @Test
    void aNarrowBoundTakesMoreSamplesAndIsKept() {
        CompressedGraph families = Shapes.florentineMarriages();
        SampledBetweennessResult wide = SampledBetweenness.compute(families, within(0.1), TWO);
        SampledBetweennessResult narrow = SampledBetweenness.compute(families, within(0.01), TWO);
        assertThat(narrow.samples()).isGreaterThan(20 * wide.samples());
        assertThat(narrow.share()[8]).isEqualTo(0.522, offset(0.01));
    }

    @Test
    void whoMayNotGoOnSaysHowFarItCame() {
        CompressedGraph kite = Shapes.kite();
        SampledBetweennessResult estimate =
                SampledBetweenness.compute(
                        kite, new SampledBetweennessParameters(0.001, 0.1, 1_000, 1), TWO);
        assertThat(estimate.converged()).isFalse();
        assertThat(estimate.samples()).isEqualTo(1_000);
        assertThat(estimate.epsilon()).isBetween(0.01, 0.1);
    }

    @Test
    void manyMorePathsThanADoubleCanCountAreDrawnEvenly() {
        int layers = 1_200;
        SampledBetweennessParameters settings =
                new SampledBetweennessParameters(0.01, 0.1, 2_000, 1);
        CompressedGraph graph = Shapes.layers(layers);
        for (SampledBetweennessResult estimate :
                List.of(
                        SampledBetweenness.compute(graph, settings, TWO),
                        SampledBetweenness.compute(graph, graph.weights(), settings, TWO))) {
            // a quarter of all ordered pairs pass the middle, by either of its two nodes
            assertThat(estimate.share()[layers + 1]).isEqualTo(0.125, offset(0.03));
            assertThat(estimate.share()[layers + 2]).isEqualTo(0.125, offset(0.03));
        }
    }

    @Test
    void aLongChainNeedsNoStack() {
        CompressedGraph line = Shapes.line(200_000);
        double[] share =
                SampledBetweenness.compute(
                                line, new SampledBetweennessParameters(0.5, 0.5, 64, 1), TWO)
                        .share();
        assertThat(share[100_000]).isEqualTo(0.5, offset(0.3));
    }

    @Test
    void resultsDependOnTheSeedAndNotOnTheThreads() {
        CompressedGraph graph = Shapes.random(500, 1_500, true, 3);
        SampledBetweennessResult one =
                SampledBetweenness.compute(graph, within(0.05), Parallel.of(1));
        for (int threads : new int[] {1, 2, 4}) {
            SampledBetweennessResult same =
                    SampledBetweenness.compute(graph, within(0.05), Parallel.of(threads));
            assertThat(same.share()).isEqualTo(one.share());
        }
        SampledBetweennessParameters other =
                new SampledBetweennessParameters(0.05, 0.01, Integer.MAX_VALUE, 2);
        assertThat(SampledBetweenness.compute(graph, other, TWO).share()).isNotEqualTo(one.share());
    }

    @Test
    void progressNeverFallsAndEndsAtTheTotal() {
        List<Long> heard = new ArrayList<>();
        Parallel listened =
                TWO.reportingTo(
                        (done, total) -> {
                            heard.add(done);
                            assertThat(done).isLessThanOrEqualTo(total);
                        });
        SampledBetweenness.compute(Shapes.karate(), within(0.05), listened);
        assertThat(heard).isSorted().hasSizeGreaterThan(1);
    }

    @Test
    void settingsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampledBetweennessParameters(0, 0.1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampledBetweennessParameters(0.1, 1, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SampledBetweennessParameters(0.1, 0.1, 0, 1));
    }

    @Test
    void anInterruptedThreadGetsNoResult() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> SampledBetweenness.compute(Shapes.line(9), within(0.1), TWO))
                    .isInstanceOf(KernelInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}

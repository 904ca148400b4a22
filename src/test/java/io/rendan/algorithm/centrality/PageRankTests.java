package io.rendan.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTScores;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;

class PageRankTests {

    private static final Parallel TWO = Parallel.of(2);
    private static final PageRankParameters EXACT =
            new PageRankParameters(0.85, false, 1e-14, 5000);

    @Test
    void anEmptyGraphHasNoRanks() {
        PageRankResult ranks = PageRank.compute(Shapes.chain(0), EXACT, TWO);
        assertThat(ranks.rank()).isEmpty();
        assertThat(ranks.converged()).isTrue();
    }

    @Test
    void aloneOneHasAllAndEquallyTiedEveryoneHasTheSame() {
        assertThat(PageRank.compute(Shapes.chain(1), EXACT, TWO).rank()[0])
                .isEqualTo(1, offset(1e-12));
        assertThat(PageRank.compute(Shapes.ring(5), EXACT, TWO).rank())
                .containsExactly(new double[] {0.2, 0.2, 0.2, 0.2, 0.2}, offset(1e-12));
    }

    @Test
    void rankFlowsDownAChainOfTwo() {
        // r0 = 0.15/2 + 0.85 r1/2, r1 = r0 + 0.85 r0
        double first = 1 / 2.85;
        assertThat(PageRank.compute(Shapes.chain(2), EXACT, TWO).rank())
                .containsExactly(new double[] {first, 1 - first}, offset(1e-12));
    }

    @Test
    void restartsAtOneNodeKeepTheWalkNearIt() {
        double[] ranks =
                PageRank.compute(Shapes.line(5), new double[] {3, 0, 0, 0, 0}, EXACT, TWO).rank();
        assertThat(Arrays.stream(ranks).sum()).isEqualTo(1, offset(1e-12));
        assertThat(ranks[0]).isGreaterThan(2 * ranks[4]);
        assertThat(ranks[1]).isGreaterThan(ranks[2]);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithJGraphT(CompressedGraph graph) {
        JGraphTView view = new JGraphTView(graph);
        check(PageRank.compute(graph, EXACT, TWO), new AsUnweightedGraph<>(view));
        var weighted = new PageRankParameters(0.85, true, 1e-14, 5000);
        check(PageRank.compute(graph, weighted, TWO), view);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void aRestartDistributionIsTheFixedPointOfItsDefinition(CompressedGraph graph) {
        int nodes = graph.nodeCount();
        if (nodes == 0) {
            return;
        }
        double[] restarts = new double[nodes];
        Arrays.setAll(restarts, v -> v % 3 == 0 ? 1 + v : 0);
        double total = Arrays.stream(restarts).sum();
        var settings = new PageRankParameters(0.85, true, 1e-14, 5000);
        double[] rank = PageRank.compute(graph, restarts, settings, TWO).rank();
        double[] expected = new double[nodes];
        double stranded = 0;
        for (int u = 0; u < nodes; u++) {
            stranded += graph.degree(u) == 0 ? rank[u] : 0;
            for (int v = 0; v < nodes && graph.degree(u) > 0; v++) {
                expected[v] += 0.85 * rank[u] * graph.weight(u, v) / graph.strength(u);
            }
        }
        for (int v = 0; v < nodes; v++) {
            expected[v] += (0.15 + 0.85 * stranded) * restarts[v] / total;
        }
        assertThat(rank).containsExactly(expected, offset(1e-12));
    }

    @Test
    void longChainsAndStarsComeToRest() {
        var settings = new PageRankParameters(0.85, false, 1e-6, 200);
        double[] chain = PageRank.compute(Shapes.chain(200_000), settings, TWO).rank();
        assertThat(Arrays.stream(chain).sum()).isEqualTo(1, offset(1e-9));
        assertThat(chain[100_000]).isEqualTo(chain[150_000], offset(1e-15));
        double[] star = PageRank.compute(Shapes.star(200_000), settings, TWO).rank();
        assertThat(star[0]).isEqualTo((0.85 + 0.15 / 200_000) / 1.85, offset(1e-5));
    }

    private static void check(PageRankResult ranks, Graph<Integer, Integer> graph) {
        var expected =
                new org.jgrapht.alg.scoring.PageRank<>(graph, 0.85, 10_000, 1e-13).getScores();
        assertThat(ranks.converged()).isTrue();
        var scores = new JGraphTScores(ranks.rank());
        assertThat(scores.getScores()).hasSameSizeAs(expected);
        expected.forEach(
                (node, rank) ->
                        assertThat(scores.getVertexScore(node)).isEqualTo(rank, offset(1e-9)));
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        CompressedGraph graph = Shapes.random(20_000, 80_000, true, 1);
        double[] one = PageRank.compute(graph, EXACT, Parallel.of(1)).rank();
        assertThat(PageRank.compute(graph, EXACT, Parallel.of(2)).rank()).isEqualTo(one);
        assertThat(PageRank.compute(graph, EXACT, Parallel.of(4)).rank()).isEqualTo(one);
    }

    @Test
    void roundsAreCounted() {
        var twenty = new PageRankParameters(0.85, false, 0, 20);
        PageRankResult ranks = PageRank.compute(Shapes.chain(100), twenty, TWO);
        assertThat(ranks.iterations()).isEqualTo(20);
        assertThat(ranks.converged()).isFalse();
    }

    @Test
    void inputsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageRankParameters(1, false, 0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageRankParameters(0.5, false, -1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageRank.compute(Shapes.line(2), new double[2], EXACT, TWO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JGraphTScores(new double[1]).getVertexScore(1));
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    PageRank.compute(
                                            Shapes.line(2), new double[] {1, bad}, EXACT, TWO))
                    .withMessageContaining(String.valueOf(bad));
        }
    }

    @Test
    void weightsMustBeSharesOfTheirSum() {
        var weighted = new PageRankParameters(0.85, true, 1e-9, 100);
        for (double bad : new double[] {-2, Double.MIN_VALUE, 1.7e308}) {
            CompressedGraph graph =
                    CompressedGraph.directed(3).edge(0, 1, bad).edge(0, 2, bad).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PageRank.compute(graph, weighted, TWO))
                    .withMessageContaining(bad < 0 ? "-2.0" : "node 0");
            assertThat(PageRank.compute(graph, EXACT, TWO).rank()[1]).isPositive();
        }
        // an edge of no weight is never followed
        CompressedGraph graph = CompressedGraph.directed(3).edge(0, 1, 0).edge(0, 2, 1).build();
        assertThat(PageRank.compute(graph, weighted, TWO).rank()[1])
                .isEqualTo(PageRank.compute(graph, weighted, TWO).rank()[0], offset(1e-9));
    }
}

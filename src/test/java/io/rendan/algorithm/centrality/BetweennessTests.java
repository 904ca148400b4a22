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
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.stream.IntStream;

class BetweennessTests {

    private static final Parallel TWO = Parallel.of(2);

    @Test
    void withoutThirdPartiesThereIsNoneBetween() {
        assertThat(Betweenness.compute(Shapes.line(0), TWO)).isEmpty();
        assertThat(Betweenness.compute(Shapes.line(1), TWO)).containsExactly(0);
        assertThat(Betweenness.compute(Shapes.clique(7), TWO)).containsOnly(0);
        assertThat(Betweenness.normalised(Shapes.line(2), new double[2])).containsExactly(0, 0);
    }

    @Test
    void onALineTheMiddleIsBetween() {
        assertThat(Betweenness.compute(Shapes.line(5), TWO)).containsExactly(0, 3, 4, 3, 0);
        assertThat(Betweenness.compute(Shapes.chain(4), TWO)).containsExactly(0, 2, 2, 0);
        assertThat(Betweenness.normalised(Shapes.star(4), new double[] {3, 0, 0, 0}))
                .containsExactly(1, 0, 0, 0);
    }

    @Test
    void onADiamondBothSidesShare() {
        CompressedGraph diamond = Shapes.undirected(4, 0, 1, 0, 2, 1, 3, 2, 3);
        assertThat(Betweenness.compute(diamond, TWO)).containsOnly(0.5);
        // the way over 1 is shorter
        double[] lengths = lengths(diamond, 1, 3, 1, 3);
        assertThat(Betweenness.compute(diamond, lengths, TWO)).containsExactly(0.5, 1, 0, 0.5);
    }

    @Test
    void heatherOfTheKiteIsBetweenFourteenPairs() {
        assertThat(Betweenness.compute(Shapes.kite(), TWO)[7]).isEqualTo(14, offset(1e-12));
    }

    @Test
    void theMediciHoldFiftyTwoPercent() {
        CompressedGraph families = Shapes.florentineMarriages();
        double[] shares = Betweenness.normalised(families, Betweenness.compute(families, TWO));
        assertThat(shares[8]).isEqualTo(0.522, offset(5e-4));
    }

    @Test
    void manyMorePathsThanADoubleCanCountGiveFiniteScores() {
        for (int layers : new int[] {100, 200, 600, 2_000}) {
            CompressedGraph graph = Shapes.layers(layers);
            double[] scores = Betweenness.compute(graph, TWO);
            double[] weighted = Betweenness.compute(graph, graph.weights(), TWO);
            // both nodes of a layer share what passes from before to behind
            for (int layer = 0; layer < layers; layer++) {
                double pairs = (2.0 * layer + 1) * (2.0 * (layers - layer - 1) + 1);
                for (int node = 2 * layer + 1; node < 2 * layer + 3; node++) {
                    assertThat(scores[node]).isEqualTo(pairs / 2, offset(1e-9 * pairs));
                    assertThat(weighted[node]).isEqualTo(pairs / 2, offset(1e-9 * pairs));
                }
            }
        }
    }

    @Test
    void thePathsMayLeadBothWays() {
        int layers = 200;
        CompressedGraph graph = Shapes.bothWays(Shapes.layers(layers));
        double[] scores = Betweenness.compute(graph, TWO);
        double[] weighted = Betweenness.compute(graph, graph.weights(), TWO);
        for (int layer = 0; layer < layers; layer++) {
            double pairs = (2.0 * layer + 1) * (2.0 * (layers - layer - 1) + 1);
            // and between the two nodes of the layer before, and of the one behind
            double expected = pairs / 2 + acrossLayer(layer - 1) + acrossLayer(layers - layer - 2);
            for (int node = 2 * layer + 1; node < 2 * layer + 3; node++) {
                assertThat(scores[node]).isEqualTo(expected, offset(1e-9 * pairs));
                assertThat(weighted[node]).isEqualTo(expected, offset(1e-9 * pairs));
            }
        }
    }

    /** What one node is of those between a layer's two, counted from the nearer end; 0 outside. */
    private static double acrossLayer(int layer) {
        return layer < 0 ? 0 : layer == 0 ? 1 / 3.0 : 1 / 4.0;
    }

    @Test
    void aLongChainNeedsNoStack() {
        CompressedGraph chain = Shapes.chain(200_000);
        double[] scores = Betweenness.compute(chain, new int[] {0}, TWO);
        assertThat(scores[1]).isEqualTo(199_998);
        assertThat(Betweenness.compute(chain, chain.weights(), new int[] {0}, TWO))
                .isEqualTo(scores);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithCountingEveryPath(CompressedGraph graph) {
        double[] ones = new double[graph.arcCount()];
        Arrays.fill(ones, 1);
        assertThat(Betweenness.compute(graph, TWO))
                .containsExactly(count(graph.withWeights(ones)), offset(1e-9));
        assertThat(Betweenness.compute(graph, graph.weights(), TWO))
                .containsExactly(count(graph), offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void denserGraphsTakeEveryWayThroughTheSearch(boolean directed) {
        for (int edges : new int[] {300, 900, 5_000}) {
            CompressedGraph graph = Shapes.random(300, edges, directed, edges);
            double[] ones = new double[graph.arcCount()];
            Arrays.fill(ones, 1);
            assertThat(Betweenness.compute(graph, TWO))
                    .as("%s", graph)
                    .containsExactly(count(graph.withWeights(ones)), offset(1e-7));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        CompressedGraph graph = Shapes.random(500, 3_000, false, 9);
        double[] plain = Betweenness.compute(graph, Parallel.of(1));
        double[] weighted = Betweenness.compute(graph, graph.weights(), Parallel.of(1));
        for (int threads : new int[] {2, 4}) {
            Parallel parallel = Parallel.of(threads);
            assertThat(Betweenness.compute(graph, parallel)).isEqualTo(plain);
            assertThat(Betweenness.compute(graph, graph.weights(), parallel)).isEqualTo(weighted);
        }
    }

    @Test
    void sourcesAddUpToTheWhole() {
        CompressedGraph graph = Shapes.random(60, 150, true, 4);
        double[] even = Betweenness.compute(graph, evenOrOdd(0), TWO);
        double[] odd = Betweenness.compute(graph, evenOrOdd(1), TWO);
        double[] whole = Betweenness.compute(graph, TWO);
        for (int node = 0; node < 60; node++) {
            assertThat(even[node] + odd[node]).isEqualTo(whole[node], offset(1e-9));
        }
    }

    @Test
    void lengthsMustBeFiniteAndAboveZero() {
        CompressedGraph line = Shapes.line(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Betweenness.compute(line, new double[] {0, 0}, TWO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Betweenness.compute(line, new double[] {1}, TWO));
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Betweenness.compute(line, new double[] {bad, bad}, TWO))
                    .withMessageContaining(String.valueOf(bad));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Betweenness.compute(line, new double[] {1, 2}, TWO))
                .withMessageContaining("0 - 1")
                .withMessageContaining("1.0 and 2.0");
    }

    @Test
    void neighboursThatAreEquallyFarStandBeforeEachOtherNotTwice() {
        // next to 2^60 a length of 1 changes nothing: 1 and 2 are equally far from 0
        CompressedGraph graph =
                CompressedGraph.undirected(4)
                        .edge(0, 1, 0x1p60)
                        .edge(0, 2, 0x1p60)
                        .edge(1, 2, 1)
                        .edge(2, 3, 1)
                        .build();
        double[] shares =
                Betweenness.normalised(graph, Betweenness.compute(graph, graph.weights(), TWO));
        var narrow = new SampledBetweennessParameters(0.01, 0.01, 1 << 20, 1);
        double[] sampled = SampledBetweenness.compute(graph, graph.weights(), narrow, TWO).share();
        assertThat(shares).containsExactly(sampled, offset(0.01));
        assertThat(shares[0] + shares[3]).isZero();
        assertThat(shares[2]).isBetween(0.7, 1.0);
    }

    @Test
    void sourcesMustBeNodes() {
        for (int stranger : new int[] {-1, 2}) {
            int[] sources = {0, stranger};
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Betweenness.compute(Shapes.line(2), sources, TWO))
                    .withMessageContaining("0 to 1, is " + stranger);
        }
    }

    @Test
    void theSmallestAndTheLargestLengthsAreLengths() {
        for (double length : new double[] {Double.MIN_VALUE, 1e-310, 1e300}) {
            double[] lengths = new double[8];
            Arrays.fill(lengths, length);
            assertThat(Betweenness.compute(Shapes.line(5), lengths, TWO))
                    .containsExactly(0, 3, 4, 3, 0);
        }
    }

    @Test
    void anInterruptedThreadGetsNoResult() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Betweenness.compute(Shapes.line(9), TWO))
                    .isInstanceOf(KernelInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static int[] evenOrOdd(int rest) {
        return IntStream.range(0, 60).filter(v -> v % 2 == rest).toArray();
    }

    private static double[] lengths(CompressedGraph graph, double... ofEdges) {
        double[] lengths = new double[graph.arcCount()];
        int edge = 0;
        for (int node = 0; node < graph.nodeCount(); node++) {
            for (int arc = graph.offsets()[node]; arc < graph.offsets()[node + 1]; arc++) {
                int target = graph.targets()[arc];
                if (node < target) {
                    lengths[arc] = ofEdges[edge++];
                    lengths[graph.arc(target, node)] = lengths[arc];
                }
            }
        }
        return lengths;
    }

    /** The definition: distances and path counts of all pairs, then every triple. */
    private static double[] count(CompressedGraph graph) {
        int n = graph.nodeCount();
        double[][] distance = new double[n][n];
        double[][] paths = new double[n][n];
        for (int s = 0; s < n; s++) {
            Arrays.fill(distance[s], Double.POSITIVE_INFINITY);
            distance[s][s] = 0;
            relax(graph, distance[s]);
            countPaths(graph, s, distance[s], paths[s]);
        }
        double[] scores = new double[n];
        for (int s = 0; s < n; s++) {
            for (int t = 0; t < n; t++) {
                for (int v = 0; v < n && paths[s][t] > 0; v++) {
                    boolean between = distance[s][v] + distance[v][t] == distance[s][t];
                    if (between && s != v && v != t && s != t) {
                        scores[v] += paths[s][v] * paths[v][t] / paths[s][t];
                    }
                }
            }
        }
        return Arrays.stream(scores).map(x -> graph.isDirected() ? x : x / 2).toArray();
    }

    private static void relax(CompressedGraph graph, double[] distance) {
        int[] sources = graph.sources();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int arc = 0; arc < sources.length; arc++) {
                double there = distance[sources[arc]] + graph.weights()[arc];
                if (there < distance[graph.targets()[arc]]) {
                    distance[graph.targets()[arc]] = there;
                    moved = true;
                }
            }
        }
    }

    private static void countPaths(
            CompressedGraph graph, int source, double[] distance, double[] paths) {
        paths[source] = 1;
        IntStream.range(0, distance.length)
                .filter(v -> v != source && distance[v] < Double.POSITIVE_INFINITY)
                .boxed()
                .sorted((u, v) -> Double.compare(distance[u], distance[v]))
                .forEach(
                        v -> {
                            CompressedGraph back = graph.reversed();
                            for (int arc = back.offsets()[v]; arc < back.offsets()[v + 1]; arc++) {
                                int u = back.targets()[arc];
                                if (distance[u] + back.weights()[arc] == distance[v]) {
                                    paths[v] += paths[u];
                                }
                            }
                        });
    }
}

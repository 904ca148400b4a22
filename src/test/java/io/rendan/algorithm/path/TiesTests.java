package io.rendan.algorithm.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.Betweenness;
import io.rendan.algorithm.centrality.Closeness;
import io.rendan.algorithm.centrality.ClosenessMeasure;
import io.rendan.algorithm.centrality.SampledBetweenness;
import io.rendan.algorithm.centrality.SampledBetweennessParameters;
import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Lengths that are no doubles, counted beside the same lengths as whole numbers. */
class TiesTests {

    private static final Parallel TWO = Parallel.of(2);

    /** Divisors of 60: the inverse of each is a whole number of sixtieths. */
    private static final int[] DIVISORS = {1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60};

    @Test
    void fifthAndTenthAreAsLongAsFourthAndTwentieth() {
        CompressedGraph diamond =
                CompressedGraph.directed(4)
                        .edge(0, 1, 1 / 5.0)
                        .edge(1, 3, 1 / 10.0)
                        .edge(0, 2, 1 / 4.0)
                        .edge(2, 3, 1 / 20.0)
                        .build();
        assertThat(Betweenness.compute(diamond, diamond.weights(), TWO))
                .containsExactly(0, 0.5, 0.5, 0);
    }

    @Test
    void aBillionthMoreIsLonger() {
        CompressedGraph diamond =
                CompressedGraph.directed(4)
                        .edge(0, 1, 1)
                        .edge(1, 3, 1)
                        .edge(0, 2, 1)
                        .edge(2, 3, 1 + 1e-9)
                        .build();
        assertThat(Betweenness.compute(diamond, diamond.weights(), TWO))
                .containsExactly(0, 1, 0, 0);
    }

    @Test
    void aBoundIsKeptAlthoughItsSumRoundsUp() {
        CompressedGraph line =
                CompressedGraph.directed(4).edge(0, 1, 0.1).edge(1, 2, 0.1).edge(2, 3, 0.1).build();
        assertThat(0.1 + 0.1 + 0.1).isGreaterThan(0.3);
        assertThat(
                        ShortestPaths.compute(
                                        line, new int[] {0}, ShortestPathsParameters.byLength(0.3))
                                .path(3))
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void ofPathsThatTieTheOneFoundFirstIsTold() {
        CompressedGraph diamond =
                CompressedGraph.directed(4)
                        .edge(0, 1, 0.2)
                        .edge(1, 3, 0.1)
                        .edge(0, 2, 0.25)
                        .edge(2, 3, 0.05)
                        .build();
        assertThat(
                        ShortestPaths.compute(
                                        diamond, new int[] {0}, ShortestPathsParameters.byLength())
                                .path(3))
                .containsExactly(0, 1, 3);
    }

    /** Paths that each tie with the next, the outer ones not with each other. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void sharesOfAChainOfTiesAddToOne(int first) {
        double[] sums = {2, 2 * (1 - 0.7e-12), 2 * (1 - 1.4e-12)};
        var builder = CompressedGraph.directed(5);
        for (int i = 0; i < 3; i++) {
            builder.edge(0, 1 + i, 1).edge(1 + i, 4, sums[(first + i) % 3] - 1);
        }
        CompressedGraph graph = builder.build();
        double[] scores = Betweenness.compute(graph, graph.weights(), TWO);
        assertThat(DoubleStream.of(scores).sum()).isCloseTo(1, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void tenthsAreCountedExactly(boolean directed) {
        for (long seed = 0; seed < 400; seed++) {
            var random = new SplittableRandom(seed);
            Whole whole = Whole.random(random, directed, edge -> 1 + random.nextInt(6));
            check(whole, whole.dividedBy(10), "tenths, seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inversesOfWholeNumbersAreCountedExactly(boolean directed) {
        for (long seed = 0; seed < 400; seed++) {
            var random = new SplittableRandom(seed);
            Whole whole =
                    Whole.random(
                            random,
                            directed,
                            edge -> 60 / DIVISORS[random.nextInt(DIVISORS.length)]);
            check(whole, whole.dividedBy(60), "inverses, seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 12})
    void gridsOfDecimalsAreCountedExactly(int side) {
        var random = new SplittableRandom(side);
        Whole whole = Whole.grid(side, edge -> 1 + random.nextInt(5));
        check(whole, whole.dividedBy(10), "grid of " + side);
    }

    private static void check(Whole whole, CompressedGraph decimals, String what) {
        double[] exact = whole.betweenness();
        double[] scores = Betweenness.compute(decimals, decimals.weights(), TWO);
        for (int node = 0; node < exact.length; node++) {
            assertThat(scores[node])
                    .as("%s, node %s", what, node)
                    .isCloseTo(exact[node], within(1e-9 * (1 + exact[node])));
        }
        assertThat(Betweenness.compute(decimals, decimals.weights(), Parallel.of(1)))
                .as(what)
                .isEqualTo(scores);
    }

    @Test
    void samplesAreDrawnFromAllPathsThatTie() {
        var random = new SplittableRandom(5);
        Whole whole = Whole.grid(5, edge -> 1 + random.nextInt(2));
        CompressedGraph decimals = whole.dividedBy(10);
        var parameters = new SampledBetweennessParameters(0.01, 0.01, 1_000_000, 3);
        double[] sampled =
                SampledBetweenness.compute(decimals, decimals.weights(), parameters, TWO).share();
        double[] exact = Betweenness.normalised(decimals, whole.betweenness());
        for (int node = 0; node < exact.length; node++) {
            assertThat(sampled[node]).as("node %s", node).isCloseTo(exact[node], within(0.01));
        }
    }

    @Test
    void closenessAndDistancesAreThoseOfWholeNumbers() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new SplittableRandom(seed);
            Whole whole = Whole.random(random, false, edge -> 1 + random.nextInt(6));
            CompressedGraph decimals = whole.dividedBy(10);
            double[] closeness =
                    Closeness.compute(decimals, decimals.weights(), ClosenessMeasure.HARMONIC, TWO);
            for (int node = 0; node < closeness.length; node++) {
                double expected =
                        Arrays.stream(whole.distances(node))
                                .filter(d -> d > 0 && d < Whole.FAR)
                                .mapToDouble(d -> 10.0 / d)
                                .sum();
                assertThat(closeness[node])
                        .as("seed %s, node %s", seed, node)
                        .isCloseTo(expected, within(1e-9 * (1 + expected)));
            }
        }
    }

    /** A graph whose lengths are whole numbers, 0 for no edge. */
    private record Whole(int[][] length, boolean directed) {

        private static final long FAR = Long.MAX_VALUE / 4;

        private interface Length {
            int of(int edge);
        }

        static Whole random(SplittableRandom random, boolean directed, Length ofEdge) {
            int nodes = 3 + random.nextInt(10);
            int[][] length = new int[nodes][nodes];
            int edges = random.nextInt(1, 3 * nodes);
            for (int edge = 0; edge < edges; edge++) {
                int from = random.nextInt(nodes);
                int to = random.nextInt(nodes);
                set(length, directed, from, to, ofEdge.of(edge));
            }
            return new Whole(length, directed);
        }

        static Whole grid(int side, Length ofEdge) {
            int[][] length = new int[side * side][side * side];
            for (int place = 0; place < side * side; place++) {
                if (place % side + 1 < side) {
                    set(length, false, place, place + 1, ofEdge.of(place));
                }
                if (place + side < side * side) {
                    set(length, false, place, place + side, ofEdge.of(place));
                }
            }
            return new Whole(length, false);
        }

        private static void set(int[][] length, boolean directed, int from, int to, int value) {
            if (from != to) {
                length[from][to] = value;
                length[to][from] = directed ? length[to][from] : value;
            }
        }

        /** The same with each length divided, as one would write it down. */
        CompressedGraph dividedBy(int divisor) {
            int nodes = length.length;
            var builder =
                    directed ? CompressedGraph.directed(nodes) : CompressedGraph.undirected(nodes);
            for (int from = 0; from < nodes; from++) {
                for (int to = directed ? 0 : from + 1; to < nodes; to++) {
                    if (length[from][to] > 0) {
                        builder.edge(from, to, (double) length[from][to] / divisor);
                    }
                }
            }
            return builder.build();
        }

        long[] distances(int source) {
            long[] distance = new long[length.length];
            Arrays.fill(distance, FAR);
            distance[source] = 0;
            for (int round = 0; round < length.length; round++) {
                for (int from = 0; from < length.length; from++) {
                    for (int to = 0; to < length.length; to++) {
                        if (length[from][to] > 0 && distance[from] < FAR) {
                            distance[to] =
                                    Math.min(distance[to], distance[from] + length[from][to]);
                        }
                    }
                }
            }
            return distance;
        }

        /** The definition, in whole numbers up to the last division. */
        double[] betweenness() {
            int nodes = length.length;
            long[][] distance = new long[nodes][];
            long[][] paths = new long[nodes][];
            for (int source = 0; source < nodes; source++) {
                distance[source] = distances(source);
                paths[source] = paths(source, distance[source]);
            }
            double[] scores = new double[nodes];
            for (int s = 0; s < nodes; s++) {
                for (int t = 0; t < nodes; t++) {
                    for (int v = 0; v < nodes; v++) {
                        if (s != v
                                && v != t
                                && s != t
                                && distance[s][t] < FAR
                                && distance[s][v] + distance[v][t] == distance[s][t]) {
                            scores[v] += (double) paths[s][v] * paths[v][t] / paths[s][t];
                        }
                    }
                }
            }
            return Arrays.stream(scores).map(score -> directed ? score : score / 2).toArray();
        }

        private long[] paths(int source, long[] distance) {
            long[] paths = new long[distance.length];
            paths[source] = 1;
            IntStream.range(0, distance.length)
                    .filter(node -> node != source && distance[node] < FAR)
                    .boxed()
                    .sorted((a, b) -> Long.compare(distance[a], distance[b]))
                    .forEach(
                            node -> {
                                for (int before = 0; before < distance.length; before++) {
                                    if (length[before][node] > 0
                                            && distance[before] + length[before][node]
                                                    == distance[node]) {
                                        paths[node] += paths[before];
                                    }
                                }
                            });
            return paths;
        }
    }
}

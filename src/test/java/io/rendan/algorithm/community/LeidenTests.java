package io.rendan.algorithm.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.jgrapht.JGraphTView;

import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LeidenTests {

    private static final LeidenParameters PLAIN = LeidenParameters.modularity(1, 42);

    private static LeidenResult detect(CompressedGraph graph) {
        return Leiden.compute(graph, PLAIN, Parallel.of(2));
    }

    /** Cliques of this size, each joined to the next by one edge. */
    private static CompressedGraph ringOfCliques(int cliques, int size) {
        var builder = CompressedGraph.undirected(cliques * size);
        for (int clique = 0; clique < cliques; clique++) {
            int first = clique * size;
            for (int u = first; u < first + size; u++) {
                for (int v = u + 1; v < first + size; v++) {
                    builder.edge(u, v);
                }
            }
            builder.edge(first, (first + size + 1) % (cliques * size));
        }
        return builder.build();
    }

    @Nested
    class SmallShapes {

        @Test
        void noNodesNoCommunities() {
            LeidenResult result = detect(Shapes.line(0));
            assertThat(result.communities()).isZero();
            assertThat(result.quality()).isZero();
        }

        @Test
        void nodesWithoutEdgesStayAlone() {
            LeidenResult result = detect(CompressedGraph.undirected(3).build());
            assertThat(result.communityOf()).containsExactly(0, 1, 2);
            assertThat(result.quality()).isZero();
        }

        @Test
        void aCliqueIsOneCommunity() {
            assertThat(detect(Shapes.clique(7)).communities()).isEqualTo(1);
        }

        @Test
        void twoTrianglesAtABridgeAreTwoCommunities() {
            LeidenResult result =
                    detect(Shapes.undirected(6, 0, 1, 1, 2, 2, 0, 3, 4, 4, 5, 5, 3, 2, 3));
            assertThat(result.communityOf()).containsExactly(0, 0, 0, 1, 1, 1);
            // 6 of 7 edges inside, half of the strength each
            assertThat(result.quality()).isCloseTo(6.0 / 7 - 0.5, within(1e-12));
        }

        @Test
        void theRingOfCliquesFallsIntoItsCliques() {
            LeidenResult result = detect(ringOfCliques(8, 6));
            assertThat(result.communities()).isEqualTo(8);
            assertThat(result.communityOf())
                    .isEqualTo(IntStream.range(0, 48).map(node -> node / 6).toArray());
        }

        @Test
        void modularityMergesCliquesOfALongRingAndCpmDoesNot() {
            CompressedGraph ring = ringOfCliques(40, 4);
            assertThat(detect(ring).communities()).isLessThan(40);
            var cpm = new LeidenParameters(Quality.CPM, 0.5, 10, 42);
            assertThat(Leiden.compute(ring, cpm, Parallel.of(2)).communities()).isEqualTo(40);
        }

        @Test
        void aHigherResolutionFindsMoreCommunities() {
            CompressedGraph ring = ringOfCliques(40, 4);
            var fine = LeidenParameters.modularity(4, 42);
            assertThat(Leiden.compute(ring, fine, Parallel.of(2)).communities()).isEqualTo(40);
        }
    }

    @Test
    void theKarateClubReachesItsBestModularityInFourGroups() {
        LeidenResult result = detect(Shapes.karate());
        assertThat(result.communities()).isEqualTo(4);
        assertThat(result.quality()).isCloseTo(0.4198, within(5e-5));
    }

    static Stream<Arguments> qualitiesAndGraphs() {
        return Arrays.stream(Quality.values())
                .flatMap(
                        quality ->
                                Shapes.undirectedOfEveryKind()
                                        .map(graph -> Arguments.of(quality, graph)));
    }

    @ParameterizedTest
    @MethodSource("qualitiesAndGraphs")
    void everyCommunityIsConnectedAndNumberedInOrder(Quality quality, CompressedGraph graph) {
        var parameters = new LeidenParameters(quality, 1, 2, graph.edgeCount());
        LeidenResult result = Leiden.compute(graph, parameters, Parallel.of(1));
        assertThat(result.starts()).hasSize(2);
        for (int[] communityOf : result.starts()) {
            assertConnected(graph, communityOf);
        }
    }

    private static void assertConnected(CompressedGraph graph, int[] communityOf) {
        int next = 0;
        for (int node = 0; node < communityOf.length; node++) {
            assertThat(communityOf[node]).isLessThanOrEqualTo(next);
            if (communityOf[node] == next) {
                next++;
                int community = communityOf[node];
                assertThat(reached(graph, communityOf, node))
                        .isEqualTo(Arrays.stream(communityOf).filter(c -> c == community).count());
            }
        }
    }

    private static long reached(CompressedGraph graph, int[] communityOf, int node) {
        List<Integer> found = new ArrayList<>(List.of(node));
        for (int i = 0; i < found.size(); i++) {
            int from = found.get(i);
            for (int arc = graph.offsets()[from]; arc < graph.offsets()[from + 1]; arc++) {
                int other = graph.targets()[arc];
                if (communityOf[other] == communityOf[node] && !found.contains(other)) {
                    found.add(other);
                }
            }
        }
        return found.size();
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#undirectedOfEveryKind")
    void modularityIsThatOfJGraphT(CompressedGraph graph) {
        if (graph.edgeCount() > 0) {
            LeidenResult result = detect(graph);
            Map<Integer, Set<Integer>> sets = new HashMap<>();
            for (int node = 0; node < graph.nodeCount(); node++) {
                sets.merge(
                        result.communityOf()[node],
                        Set.of(node),
                        (a, b) ->
                                IntStream.concat(
                                                a.stream().mapToInt(v -> v),
                                                b.stream().mapToInt(v -> v))
                                        .boxed()
                                        .collect(Collectors.toSet()));
            }
            double theirs =
                    new UndirectedModularityMeasurer<>(new JGraphTView(graph))
                            .modularity(List.copyOf(sets.values()));
            assertThat(result.quality()).isCloseTo(theirs, within(1e-9));
        }
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void onSmallGraphsItFindsTheBestOfAllPartitions(Quality quality) {
        int missed = 0;
        for (long seed = 0; seed < 300; seed++) {
            int nodes = (int) (seed % 8);
            CompressedGraph graph = Shapes.random(nodes, nodes * (int) (seed % 3), false, seed);
            double resolution = quality == Quality.CPM ? 1.5 : 1;
            var parameters = new LeidenParameters(quality, resolution, 10, seed);
            double found = Leiden.compute(graph, parameters, Parallel.of(1)).quality();
            double best = best(graph, parameters, new int[nodes], 0, 0);
            assertThat(found).as("seed %d, %s", seed, graph).isLessThanOrEqualTo(best + 1e-9);
            missed += found < best - 1e-9 ? 1 : 0;
        }
        assertThat(missed).isLessThanOrEqualTo(3);
    }

    /** The best quality of all partitions in which the first nodes are placed as they are. */
    private static double best(
            CompressedGraph graph, LeidenParameters like, int[] communityOf, int placed, int used) {
        if (placed == communityOf.length) {
            return define(graph, like, communityOf);
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int community = 0; community <= used; community++) {
            communityOf[placed] = community;
            int more = community == used ? used + 1 : used;
            best = Math.max(best, best(graph, like, communityOf, placed + 1, more));
        }
        return best;
    }

    /** Both qualities as sums over pairs of nodes. */
    private static double define(CompressedGraph graph, LeidenParameters like, int[] communityOf) {
        double total = Arrays.stream(graph.weights()).sum();
        double sum = 0;
        for (int u = 0; u < communityOf.length; u++) {
            for (int v = 0; v < communityOf.length; v++) {
                if (communityOf[u] == communityOf[v] && like.quality() == Quality.CPM) {
                    sum += u < v ? graph.weight(u, v) - like.resolution() : 0;
                } else if (communityOf[u] == communityOf[v] && total > 0) {
                    double expected = graph.strength(u) * graph.strength(v) / total;
                    sum += (graph.weight(u, v) - like.resolution() * expected) / total;
                }
            }
        }
        return sum;
    }

    static Stream<Named<CompressedGraph>> thirtyRandomGraphs() {
        return Shapes.ofSeeds(0, 30, false);
    }

    @ParameterizedTest
    @MethodSource("thirtyRandomGraphs")
    void noSingleMoveImprovesIt(CompressedGraph graph) {
        LeidenResult result = detect(graph);
        for (int node = 0; node < graph.nodeCount(); node++) {
            for (int community = 0; community < result.communities(); community++) {
                int[] moved = result.communityOf().clone();
                moved[node] = community;
                assertThat(Leiden.quality(graph, PLAIN, moved))
                        .isLessThanOrEqualTo(result.quality() + 1e-9);
            }
        }
    }

    @Test
    void resultsDependOnTheSeedAndNotOnTheThreads() {
        CompressedGraph graph = Shapes.random(400, 2_400, false, 9);
        LeidenResult one = Leiden.compute(graph, PLAIN, Parallel.of(1));
        LeidenResult two = Leiden.compute(graph, PLAIN, Parallel.of(2));
        assertThat(two.communityOf()).isEqualTo(one.communityOf());
        assertThat(two.quality()).isEqualTo(one.quality());
        assertThat(two.starts()).usingRecursiveComparison().isEqualTo(one.starts());
        assertThat(Leiden.compute(graph, PLAIN.withStarts(1, 43), Parallel.of(1)).communityOf())
                .isEqualTo(one.starts().get(1));
    }

    @ParameterizedTest
    @EnumSource(Quality.class)
    void threadsThatShareOneRunChangeNoBitOfIt(Quality quality) {
        CompressedGraph graph = Shapes.random(20_000, 80_000, false, 5);
        var once = new LeidenParameters(quality, quality == Quality.CPM ? 0.01 : 1, 1, 7);
        LeidenResult alone = Leiden.compute(graph, once, Parallel.of(1));
        for (int threads : new int[] {2, 4}) {
            LeidenResult shared = Leiden.compute(graph, once, Parallel.of(threads));
            assertThat(shared.communityOf()).isEqualTo(alone.communityOf());
            assertThat(shared.quality()).isEqualTo(alone.quality());
        }
        assertConnected(graph, alone.communityOf());
    }

    @Test
    void inputIsChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> detect(Shapes.chain(3)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> detect(CompressedGraph.undirected(2).edge(0, 1, -1).build()));
        assertThatIllegalArgumentException().isThrownBy(() -> LeidenParameters.modularity(0, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> detect(CompressedGraph.undirected(2).edge(0, 1, 0).build()))
                .withMessageContaining("0.0");
        for (double weight : new double[] {Double.MIN_VALUE, 1e-200, 1e200, 1e308}) {
            CompressedGraph graph =
                    CompressedGraph.undirected(4).edge(0, 1, weight).edge(2, 3, weight).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> detect(graph))
                    .withMessageContaining("add up");
        }
    }

    @Test
    void anInterruptedThreadGetsNoResult() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> detect(Shapes.ring(100)))
                    .isInstanceOf(KernelInterruptedException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}

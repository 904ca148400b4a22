package io.rendan.algorithm.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.algorithm.Shapes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class CompressedGraphTests {

    @Test
    void aGraphMayBeEmpty() {
        CompressedGraph graph = CompressedGraph.undirected(0).build();
        assertThat(graph.nodeCount()).isZero();
        assertThat(graph.edgeCount()).isZero();
        assertThat(graph.reversed()).isSameAs(graph);
        assertThat(graph).hasToString("undirected graph, 0 nodes, 0 edges");
    }

    @Test
    void rowsAreSortedLoopsDroppedAndParallelEdgesMerged() {
        CompressedGraph graph =
                CompressedGraph.directed(3)
                        .edge(2, 1, 0.5)
                        .edge(2, 0)
                        .edge(1, 1, 9)
                        .edge(2, 1, 0.25)
                        .edge(0, 2, 4)
                        .build();
        assertThat(graph.offsets()).containsExactly(0, 1, 1, 3);
        assertThat(graph.targets()).containsExactly(2, 0, 1);
        assertThat(graph.weights()).containsExactly(4, 1, 0.75);
        assertThat(graph.droppedLoops()).isEqualTo(1);
        assertThat(graph.mergedEdges()).isEqualTo(1);
        assertThat(graph.reversed().weight(1, 2)).isEqualTo(0.75);
        assertThat(graph.reversed().reversed()).isSameAs(graph);
        assertThat(graph.strength(2)).isEqualTo(1.75);
        assertThat(graph.sources()).containsExactly(0, 2, 2);
        assertThat(graph.hasEdge(1, 2)).isFalse();
        assertThat(graph.weight(1, 2)).isZero();
    }

    @Test
    void aRowIsReadNeighbourByNeighbour() {
        CompressedGraph graph =
                CompressedGraph.directed(4).edge(1, 3, 0.5).edge(1, 0, 2).edge(0, 1, 7).build();
        assertThat(graph.degree(1)).isEqualTo(2);
        assertThat(graph.neighbour(1, 0)).isZero();
        assertThat(graph.neighbour(1, 1)).isEqualTo(3);
        assertThat(graph.neighbourWeight(1, 1)).isEqualTo(0.5);
        List<Integer> neighbours = new ArrayList<>();
        graph.forEachNeighbour(1, neighbours::add);
        assertThat(neighbours).containsExactly(0, 3);
        List<String> edges = new ArrayList<>();
        graph.forEachEdge(1, (neighbour, weight) -> edges.add(neighbour + ":" + weight));
        assertThat(edges).containsExactly("0:2.0", "3:0.5");
        assertThat(graph.sum(1, (neighbour, weight) -> neighbour * weight)).isEqualTo(1.5);
        assertThat(graph.sum(2, (neighbour, weight) -> weight)).isZero();
        assertThat(graph.anyNeighbour(1, neighbour -> neighbour == 3)).isTrue();
        assertThat(graph.anyNeighbour(1, neighbour -> neighbour == 1)).isFalse();
    }

    static Stream<Arguments> seedsOfBothKinds() {
        return LongStream.range(0, 300)
                .boxed()
                .flatMap(seed -> Stream.of(true, false).map(kind -> Arguments.of(seed, kind)));
    }

    @ParameterizedTest
    @MethodSource("seedsOfBothKinds")
    void whatWasPutInComesOut(long seed, boolean directed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = 1 + random.nextInt(20);
        double[][] expected = new double[nodes][nodes];
        var builder =
                directed ? CompressedGraph.directed(nodes) : CompressedGraph.undirected(nodes);
        for (int edge = random.nextInt(90); edge > 0; edge--) {
            int u = random.nextInt(nodes);
            int v = random.nextInt(nodes);
            double weight = random.nextInt(-3, 9) / 4.0;
            builder.edge(u, v, weight);
            expected[u][v] += u == v ? 0 : weight;
            expected[v][u] += u == v || directed ? 0 : weight;
        }
        CompressedGraph graph = builder.build();
        for (int u = 0; u < nodes; u++) {
            for (int v = 0; v < nodes; v++) {
                assertThat(graph.weight(u, v)).as("%s", graph).isEqualTo(expected[u][v]);
                assertThat(graph.reversed().weight(v, u)).isEqualTo(expected[u][v]);
            }
        }
    }

    @Test
    void weightsMayBeExchangedForOthersThatAreTheSameBothWays() {
        CompressedGraph line = Shapes.line(3);
        CompressedGraph heavier = line.withWeights(new double[] {2, 2, 5, 5});
        assertThat(heavier.weight(2, 1)).isEqualTo(5);
        assertThat(heavier.targets()).isSameAs(line.targets());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withWeights(new double[] {2, 2, 5, 6}))
                .withMessageContaining("1 - 2")
                .withMessageContaining("5.0 and 6.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line.withWeights(new double[3]))
                .withMessageContaining("4 weights, are 3");
        CompressedGraph chain = Shapes.chain(3).withWeights(new double[] {2, 5});
        assertThat(chain.reversed().weight(2, 1)).isEqualTo(5);
    }

    @Test
    void whatNoGraphCanHoldIsRefused() {
        for (double weight :
                new double[] {
                    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CompressedGraph.directed(2).edge(0, 1, weight))
                    .withMessageContaining(String.valueOf(weight));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shapes.chain(2).withWeights(new double[] {weight}))
                    .withMessageContaining(String.valueOf(weight));
        }
        for (int stranger : new int[] {-1, 2}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CompressedGraph.directed(2).edge(0, stranger))
                    .withMessageContaining("0 to 1, is " + stranger);
        }
        for (int nodes : new int[] {-1, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CompressedGraph.undirected(nodes))
                    .withMessageContaining("is " + nodes);
        }
    }

    @Test
    void moreArcsThanAnArrayHoldsAreRefusedBeforeMemoryIsTaken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompressedGraph.undirected(2).expect(1 << 30))
                .withMessageContaining("2147483648");
    }

    @Test
    void parallelWeightsMustAddUpToANumber() {
        var builder = CompressedGraph.undirected(2).edge(0, 1, 1e308).edge(1, 0, 1e308);
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageContaining("Infinity");
    }
}

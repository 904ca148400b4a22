package io.rendan.algorithm.centrality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;

class BrokerageTests {

    private static final Parallel TWO = Parallel.of(2);

    @Test
    void withoutContactsThereIsNoConstraint() {
        BrokerageResult holes = Brokerage.compute(Shapes.line(1), TWO);
        assertThat(holes.constraint()[0]).isNaN();
        assertThat(holes.effectiveSize()[0]).isZero();
        assertThat(Brokerage.compute(Shapes.line(0), TWO).constraint()).isEmpty();
    }

    @Test
    void theMiddleOfAStarIsFreeAndATriangleIsNot() {
        BrokerageResult star = Brokerage.compute(Shapes.star(5), TWO);
        assertThat(star.constraint()).containsExactly(0.25, 1, 1, 1, 1);
        assertThat(star.effectiveSize()).containsExactly(4, 1, 1, 1, 1);
        BrokerageResult triangle = Brokerage.compute(Shapes.clique(3), TWO);
        // each contact: (1/2 + 1/2 · 1/2)²
        assertThat(triangle.constraint()).containsOnly(1.125);
        assertThat(triangle.effectiveSize()).containsOnly(1);
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithTheDefinition(CompressedGraph graph) {
        BrokerageResult holes = Brokerage.compute(graph, TWO);
        int n = graph.nodeCount();
        for (int i = 0; i < n; i++) {
            double constraint = 0;
            double size = 0;
            for (int j = 0; j < n; j++) {
                if (tie(graph, i, j) == 0) {
                    continue;
                }
                double spent = share(graph, i, j);
                double redundant = 0;
                for (int q = 0; q < n; q++) {
                    if (q != i && q != j && tie(graph, i, q) > 0) {
                        spent += share(graph, i, q) * share(graph, q, j);
                        redundant += share(graph, i, q) * tie(graph, j, q) / strongest(graph, j);
                    }
                }
                constraint += spent * spent;
                size += 1 - redundant;
            }
            if (constraint > 0) {
                assertThat(holes.constraint()[i]).isEqualTo(constraint, offset(1e-12));
            } else {
                assertThat(holes.constraint()[i]).isNaN();
            }
            assertThat(holes.effectiveSize()[i]).isEqualTo(size, offset(1e-9));
        }
    }

    @Test
    void aTieOfNoWeightIsNone() {
        CompressedGraph graph =
                CompressedGraph.undirected(4)
                        .edge(0, 1, 1)
                        .edge(0, 2, 3)
                        .edge(1, 2, 0)
                        .edge(2, 3, 0)
                        .build();
        BrokerageResult holes = Brokerage.compute(graph, TWO);
        assertThat(holes.constraint()).containsExactly(0.625, 1, 1, Double.NaN);
        assertThat(holes.effectiveSize()).containsExactly(2, 1, 1, 0);
    }

    @Test
    void theSmallestWeightsCountAsTheLargestDo() {
        double[] expected = Brokerage.compute(Shapes.clique(4), TWO).constraint();
        for (double weight : new double[] {Double.MIN_VALUE, 1e-310, 1e307}) {
            double[] weights = new double[12];
            Arrays.fill(weights, weight);
            assertThat(Brokerage.compute(Shapes.clique(4).withWeights(weights), TWO).constraint())
                    .containsExactly(expected, offset(1e-12));
        }
    }

    @Test
    void weightsBelowZeroAndSumsBeyondAllNumbersAreRefused() {
        for (boolean directed : new boolean[] {true, false}) {
            var graph = directed ? CompressedGraph.directed(3) : CompressedGraph.undirected(3);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Brokerage.compute(graph.edge(0, 1, -2).build(), TWO))
                    .withMessageContaining("-2");
        }
        CompressedGraph heavy =
                CompressedGraph.undirected(3).edge(0, 1, 1e308).edge(0, 2, 1e308).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Brokerage.compute(heavy, TWO))
                .withMessageContaining("node 0");
    }

    @Test
    void aHubOfManyIsNoTrouble() {
        BrokerageResult star = Brokerage.compute(Shapes.star(200_000), TWO);
        assertThat(star.effectiveSize()[0]).isEqualTo(199_999);
        assertThat(star.constraint()[7]).isEqualTo(1);
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        CompressedGraph graph = Shapes.random(2_000, 10_000, false, 2);
        double[] one = Brokerage.compute(graph, Parallel.of(1)).constraint();
        assertThat(Brokerage.compute(graph, Parallel.of(2)).constraint()).isEqualTo(one);
        assertThat(Brokerage.compute(graph, Parallel.of(4)).constraint()).isEqualTo(one);
    }

    private static double tie(CompressedGraph graph, int i, int j) {
        return graph.isDirected() ? graph.weight(i, j) + graph.weight(j, i) : graph.weight(i, j);
    }

    private static double share(CompressedGraph graph, int i, int j) {
        double sum = 0;
        for (int k = 0; k < graph.nodeCount(); k++) {
            sum += tie(graph, i, k);
        }
        return tie(graph, i, j) / sum;
    }

    private static double strongest(CompressedGraph graph, int j) {
        double most = 0;
        for (int k = 0; k < graph.nodeCount(); k++) {
            most = Math.max(most, tie(graph, j, k));
        }
        return most;
    }
}

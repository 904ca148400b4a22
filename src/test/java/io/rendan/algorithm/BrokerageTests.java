package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerageTests {

    private static final Parallel TWO = Parallel.of(2);

    @Test
    void withoutContactsThereIsNoConstraint() {
        Brokerage.Holes holes = Brokerage.of(Shapes.line(1), TWO);
        assertThat(holes.constraint()[0]).isNaN();
        assertThat(holes.effectiveSize()[0]).isZero();
        assertThat(Brokerage.of(Shapes.line(0), TWO).constraint()).isEmpty();
    }

    @Test
    void theMiddleOfAStarIsFreeAndATriangleIsNot() {
        Brokerage.Holes star = Brokerage.of(Shapes.star(5), TWO);
        assertThat(star.constraint()).containsExactly(0.25, 1, 1, 1, 1);
        assertThat(star.effectiveSize()).containsExactly(4, 1, 1, 1, 1);
        Brokerage.Holes triangle = Brokerage.of(Shapes.clique(3), TWO);
        // each contact: (1/2 + 1/2 · 1/2)²
        assertThat(triangle.constraint()).containsOnly(1.125);
        assertThat(triangle.effectiveSize()).containsOnly(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void agreesWithTheDefinition(boolean directed) {
        for (long seed = 0; seed < 300; seed++) {
            CompressedGraph graph = Shapes.random(seed, directed);
            Brokerage.Holes holes = Brokerage.of(graph, TWO);
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
                            redundant +=
                                    share(graph, i, q) * tie(graph, j, q) / strongest(graph, j);
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
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        CompressedGraph graph = Shapes.random(2_000, 10_000, false, 2);
        double[] one = Brokerage.of(graph, Parallel.of(1)).constraint();
        assertThat(Brokerage.of(graph, Parallel.of(2)).constraint()).isEqualTo(one);
        assertThat(Brokerage.of(graph, Parallel.of(4)).constraint()).isEqualTo(one);
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

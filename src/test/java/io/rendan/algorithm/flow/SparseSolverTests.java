package io.rendan.algorithm.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Shapes;
import io.rendan.algorithm.graph.CompressedGraph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.SplittableRandom;

class SparseSolverTests {

    private static final SparseSolverParameters TIGHT =
            new SparseSolverParameters(1e-13, 100_000_000);

    @Test
    void anEmptySystemHasAnEmptySolution() {
        var solution = solve(CompressedGraph.directed(0).build());
        assertThat(solution.x()).isEmpty();
        assertThat(solution.converged()).isTrue();
    }

    @Test
    void whatLiesOnNoCycleIsExactAfterOnePass() {
        // 0 gets half of what 1 gets, 1 gets a tenth of what 2 gets
        CompressedGraph graph = CompressedGraph.directed(3).edge(0, 1, 0.5).edge(1, 2, 0.1).build();
        var solution = solve(graph, 1, 2, 30);
        assertThat(solution.x()).containsExactly(1 + 0.5 * 5, 2 + 0.1 * 30, 30);
        assertThat(solution.residual()).isZero();
        assertThat(solution.sweeps()).isEqualTo(1);
    }

    @Test
    void aCycleAddsUpAGeometricSeries() {
        CompressedGraph graph = CompressedGraph.directed(2).edge(0, 1, 0.5).edge(1, 0, 0.5).build();
        assertThat(solve(graph, 3, 0).x()).containsExactly(new double[] {4, 2}, offset(1e-11));
    }

    @Test
    void aLongCycleThatLosesAlmostNothingFillsInAFewSweeps() {
        int length = 1000;
        var ring = CompressedGraph.directed(length);
        for (int node = 0; node < length; node++) {
            ring.edge(node, (node + 1) % length, 0.999);
        }
        double[] b = new double[length];
        b[0] = 1;
        var solution = SparseSolver.prepare(ring.build()).compute(b, TIGHT);
        double around = 1 / (1 - Math.pow(0.999, length));
        assertThat(solution.converged()).isTrue();
        assertThat(solution.sweeps()).isLessThan(20);
        assertThat(solution.x()[0]).isCloseTo(around, offset(1e-11));
        assertThat(solution.x()[1]).isCloseTo(around * Math.pow(0.999, 999), offset(1e-11));
    }

    @Test
    void circlesThatHardlyExchangeStillComeToRest() {
        // two pairs keep 99.9 % among themselves and pass a hundred-thousandth to each other
        CompressedGraph graph =
                CompressedGraph.directed(4)
                        .edge(0, 1, 0.999)
                        .edge(1, 0, 0.99899)
                        .edge(2, 3, 0.999)
                        .edge(3, 2, 0.99899)
                        .edge(0, 3, 1e-5)
                        .edge(2, 1, 1e-5)
                        .build();
        double[] b = {1, 0, 0, 0};
        var solution =
                SparseSolver.prepare(graph)
                        .compute(b, new SparseSolverParameters(1e-12, 1_000_000));
        assertThat(solution.converged()).isTrue();
        double[] exact = eliminate(graph, graph.weights(), b);
        for (int node = 0; node < 4; node++) {
            assertThat(solution.x()[node]).isCloseTo(exact[node], offset(1e-8 * exact[node]));
        }
    }

    @Test
    void aCycleThatNothingFlowsIntoStaysEmpty() {
        CompressedGraph graph =
                CompressedGraph.directed(3).edge(0, 1, 1).edge(1, 0, 1).edge(2, 0, 0.5).build();
        var solution = solve(graph, 0, 0, 7);
        assertThat(solution.x()).containsExactly(0, 0, 7);
        assertThat(solution.converged()).isTrue();
    }

    @Test
    void whatDoesNotDieOutIsSaidNotToConverge() {
        CompressedGraph graph = CompressedGraph.directed(2).edge(0, 1, 1).edge(1, 0, 1).build();
        var solution =
                SparseSolver.prepare(graph)
                        .compute(new double[] {1, 0}, new SparseSolverParameters(1e-12, 300));
        assertThat(solution.converged()).isFalse();
        assertThat(solution.sweeps()).isEqualTo(100);
        assertThat(solution.residual()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("io.rendan.algorithm.Shapes#ofEveryKind")
    void agreesWithGaussianElimination(CompressedGraph graph) {
        double[] coefficients = columnShares(graph);
        double[] b = new SplittableRandom(graph.edgeCount()).doubles(graph.nodeCount()).toArray();
        var solution = SparseSolver.prepare(graph, coefficients).compute(b, TIGHT);
        assertThat(solution.converged()).isTrue();
        assertThat(solution.x()).containsExactly(eliminate(graph, coefficients, b), offset(1e-11));
    }

    @Test
    void aPreparedSystemSolvesForOneConstantAfterTheOther() {
        CompressedGraph graph = Shapes.random(200, 800, true, 1);
        var system = SparseSolver.prepare(graph, columnShares(graph));
        double[] b = new SplittableRandom(1).doubles(200).toArray();
        double[] first = system.compute(b, TIGHT).x();
        system.compute(new double[200], TIGHT);
        assertThat(system.compute(b, TIGHT).x()).isEqualTo(first);
    }

    @Test
    void lengthsLimitsAndSignsAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> solve(Shapes.chain(3), 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> solve(CompressedGraph.directed(1).build(), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SparseSolver.prepare(Shapes.chain(3), new double[1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparseSolverParameters(Double.NaN, 1));
        for (double bad : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SparseSolver.prepare(Shapes.chain(2), new double[] {bad}))
                    .withMessageContaining(String.valueOf(bad));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> solve(Shapes.chain(2), 1, bad))
                    .withMessageContaining(String.valueOf(bad));
        }
    }

    private static SparseSolverResult solve(CompressedGraph graph, double... b) {
        return SparseSolver.prepare(graph).compute(b, TIGHT);
    }

    /** Weights divided by 1.25 times their column's sum. */
    private static double[] columnShares(CompressedGraph graph) {
        double[] shares = graph.weights().clone();
        for (int arc = 0; arc < shares.length; arc++) {
            shares[arc] /= 1.25 * graph.reversed().strength(graph.targets()[arc]);
        }
        return shares;
    }

    private static double[] eliminate(CompressedGraph graph, double[] coefficients, double[] b) {
        int n = b.length;
        double[][] rows = new double[n][n + 1];
        int[] sources = graph.sources();
        for (int arc = 0; arc < sources.length; arc++) {
            rows[sources[arc]][graph.targets()[arc]] -= coefficients[arc];
        }
        for (int i = 0; i < n; i++) {
            rows[i][i] += 1;
            rows[i][n] = b[i];
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double factor = j == i ? 0 : rows[j][i] / rows[i][i];
                for (int k = i; k <= n && factor != 0; k++) {
                    rows[j][k] -= factor * rows[i][k];
                }
            }
        }
        double[] x = new double[n];
        Arrays.setAll(x, i -> rows[i][n] / rows[i][i]);
        return x;
    }
}

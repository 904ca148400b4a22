package io.rendan.algorithm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.SplittableRandom;

class SparseSolverTests {

    private static final SparseSolver.Limits TIGHT = new SparseSolver.Limits(1e-12, 10_000);

    @Test
    void anEmptySystemHasAnEmptySolution() {
        var solution = solve(CompressedGraph.directed(0).build());
        assertThat(solution.x()).isEmpty();
        assertThat(solution.converged()).isTrue();
        assertThat(solution.iterations()).isZero();
    }

    @Test
    void moneyIsHandedDownAChain() {
        // 0 gets half of what 1 gets, 1 gets a tenth of what 2 gets
        CompressedGraph graph = CompressedGraph.directed(3).edge(0, 1, 0.5).edge(1, 2, 0.1).build();
        var solution = solve(graph, 1, 2, 30);
        assertThat(solution.x()).containsExactly(1 + 0.5 * 5, 2 + 0.1 * 30, 30);
        assertThat(solution.residual()).isZero();
        assertThat(solution.iterations()).isEqualTo(2);
    }

    @Test
    void aCycleAddsUpAGeometricSeries() {
        CompressedGraph graph = CompressedGraph.directed(2).edge(0, 1, 0.5).edge(1, 0, 0.5).build();
        assertThat(solve(graph, 3, 0).x()).containsExactly(new double[] {4, 2}, offset(1e-11));
    }

    @Test
    void whatDoesNotDieOutIsSaidNotToConverge() {
        CompressedGraph graph = CompressedGraph.directed(2).edge(0, 1, 1).edge(1, 0, 1).build();
        var solution =
                SparseSolver.solve(
                        graph,
                        new double[] {1, 0},
                        new SparseSolver.Limits(1e-12, 100),
                        Parallel.of(1));
        assertThat(solution.converged()).isFalse();
        assertThat(solution.iterations()).isEqualTo(100);
        assertThat(solution.residual()).isEqualTo(1);
    }

    @Test
    void agreesWithGaussianElimination() {
        for (long seed = 0; seed < 300; seed++) {
            CompressedGraph graph = Shapes.random(seed, true);
            double[] coefficients = columnShares(graph);
            double[] b = new SplittableRandom(seed).doubles(graph.nodeCount()).toArray();
            var solution = SparseSolver.solve(graph, coefficients, b, TIGHT, Parallel.of(2));
            assertThat(solution.converged()).isTrue();
            assertThat(solution.x())
                    .containsExactly(eliminate(graph, coefficients, b), offset(1e-9));
        }
    }

    @Test
    void theNumberOfThreadsChangesNoBit() {
        CompressedGraph graph = Shapes.random(40_000, 200_000, true, 1);
        double[] coefficients = columnShares(graph);
        double[] b = new SplittableRandom(1).doubles(graph.nodeCount()).toArray();
        double[] one = SparseSolver.solve(graph, coefficients, b, TIGHT, Parallel.of(1)).x();
        for (int threads : new int[] {2, 4}) {
            assertThat(SparseSolver.solve(graph, coefficients, b, TIGHT, Parallel.of(threads)).x())
                    .isEqualTo(one);
        }
    }

    @Test
    void lengthsAndLimitsAreChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> solve(Shapes.chain(3), 1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SparseSolver.Limits(Double.NaN, 1));
    }

    private static SparseSolver.Solution solve(CompressedGraph graph, double... b) {
        return SparseSolver.solve(graph, b, TIGHT, Parallel.of(2));
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

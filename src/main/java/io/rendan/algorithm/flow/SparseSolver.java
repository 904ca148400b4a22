package io.rendan.algorithm.flow;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.Progress;
import io.rendan.algorithm.StepCounter;
import io.rendan.algorithm.graph.CompressedGraph;

/**
 * Solves {@code x = b + A x} for sparse A and b without negative entries: what flows in from
 * outside plus a share of what flows to others.
 *
 * <p>Nodes are taken in an order in which everything a node depends on comes before it (strong
 * components, Tarjan), so that whatever lies on no cycle is exact after one pass. A component with
 * cycles is swept forwards and backwards (symmetric Gauss–Seidel) until no value moves by more than
 * the accuracy times itself. After each pair of sweeps its values are scaled so that as much leaves
 * the component as enters it (iterative aggregation with one aggregate, Takahashi 1975; Chatelin
 * &amp; Miranker 1982), and now and then extrapolated: without this, flow that circles with little
 * loss would take thousands of sweeps to build up. Converges where the spectral radius of A is
 * below 1, for instance where every column sums to less than 1.
 *
 * <p>Cost: O(n + m) to prepare; one pass over the edges a solution, and over those of a component
 * once a sweep. Memory: 16 bytes an edge, 28 a node. A prepared system is immutable and serves many
 * threads; one solution uses one. Deterministic. Interruptible.
 */
public final class SparseSolver {

    private final OrderedSystem system;

    private SparseSolver(OrderedSystem system) {
        this.system = system;
    }

    /**
     * Prepares a system with the graph's weights as A: {@code A_ij} is the weight of the arc from i
     * to j, that is {@code x_i = b_i + Σ_j A_ij x_j} over i's successors.
     *
     * @throws IllegalArgumentException if a weight is below 0
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static SparseSolver prepare(CompressedGraph matrix) {
        return prepare(matrix, matrix.weights());
    }

    /**
     * Prepares a system with other coefficients in the graph's places.
     *
     * @param coefficients parallel to {@link CompressedGraph#targets()}, at least 0
     * @throws IllegalArgumentException if there is a coefficient too many, too few or below 0
     */
    public static SparseSolver prepare(CompressedGraph pattern, double[] coefficients) {
        if (coefficients.length != pattern.arcCount()) {
            throw new IllegalArgumentException(
                    "expected %s coefficients, are %s"
                            .formatted(pattern.arcCount(), coefficients.length));
        }
        notNegative("coefficient", coefficients);
        return new SparseSolver(OrderedSystem.of(pattern, coefficients));
    }

    /**
     * Solves for these constants.
     *
     * @param b one entry a node, at least 0
     * @throws IllegalArgumentException if there is a constant too many, too few or below 0
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public SparseSolverResult compute(double[] b, SparseSolverParameters parameters) {
        return compute(b, parameters, Progress.NONE);
    }

    /**
     * Solves for these constants, as {@link #compute(double[], SparseSolverParameters)}, telling
     * how far it is.
     */
    public SparseSolverResult compute(
            double[] b, SparseSolverParameters parameters, Progress progress) {
        if (b.length != system.size()) {
            throw new IllegalArgumentException(
                    "expected %s constants, are %s".formatted(system.size(), b.length));
        }
        notNegative("constant", b);
        double[] inflow = system.ordered(b);
        double[] x = new double[b.length];
        int sweeps = 1;
        boolean converged = true;
        StepCounter rows = new StepCounter(progress, b.length);
        for (int component = 0; component < system.components(); component++) {
            int from = system.start(component);
            int to = system.start(component + 1);
            system.addOuter(from, to, x, inflow);
            if (to - from == 1) {
                x[from] = OrderedSystem.normal(inflow[from]);
            } else {
                var circulation = new Circulation(system, from, to, inflow, x);
                converged &= circulation.settle(parameters);
                sweeps = Math.max(sweeps, circulation.sweeps());
            }
            rows.step(to - from);
        }
        rows.end();
        double residual = system.residual(x, inflow);
        return new SparseSolverResult(system.original(x), sweeps, residual, converged);
    }

    private static void notNegative(String what, double[] values) {
        for (double value : values) {
            if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        what + " must be finite and at least 0, is " + value);
            }
        }
    }
}

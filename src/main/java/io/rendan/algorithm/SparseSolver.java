package io.rendan.algorithm;

/**
 * Solves {@code x = b + A x} for a sparse matrix A whose powers die out: what flows in from outside
 * plus a share of what flows to others.
 *
 * <p>Repeats {@code x ← b + A x} from {@code x = b}, which adds up the series {@code b + A b + A² b
 * + …} (Neumann). Converges if the spectral radius of A is below 1, for instance if every column
 * sums to less than 1 (then the residual shrinks by at least that factor a round) or every row
 * does.
 *
 * <p>Cost: one pass over the arcs a round; rounds = log(tolerance) / log(factor). Memory: 16 bytes
 * a node. Rows are added in fixed chunks, so the result is the same to the last bit for any number
 * of threads. Interruptible.
 */
public final class SparseSolver {

    private static final int ROWS_A_CHUNK = 4096;
    private static final int ARCS_WORTH_A_THREAD = 1 << 17;

    private SparseSolver() {}

    /**
     * When to stop.
     *
     * @param tolerance largest acceptable residual, the sum over all rows of |b + A x − x|
     * @param maxIterations rounds after which to give up
     */
    public record Limits(double tolerance, int maxIterations) {

        public Limits {
            if (!(tolerance >= 0) || maxIterations < 0) {
                throw new IllegalArgumentException(
                        "tolerance and maxIterations must be at least 0, are %s and %d"
                                .formatted(tolerance, maxIterations));
            }
        }
    }

    /**
     * A solution.
     *
     * @param x the solution by node
     * @param iterations rounds it took
     * @param residual the sum over all rows of |b + A x − x|
     * @param converged whether the residual is within the tolerance
     */
    public record Solution(double[] x, int iterations, double residual, boolean converged) {}

    /**
     * Solves with the graph's weights as A: {@code A_ij} is the weight of the arc from i to j, that
     * is {@code x_i = b_i + Σ_j A_ij x_j} over i's successors.
     */
    public static Solution solve(
            CompressedGraph matrix, double[] b, Limits limits, Parallel parallel) {
        return solve(matrix, matrix.weights(), b, limits, parallel);
    }

    /**
     * Solves with other coefficients in the graph's places.
     *
     * @param coefficients parallel to {@link CompressedGraph#targets()}
     * @throws IllegalArgumentException if an array's length does not fit the graph
     * @throws KernelInterruptedException if the thread is interrupted
     */
    public static Solution solve(
            CompressedGraph pattern,
            double[] coefficients,
            double[] b,
            Limits limits,
            Parallel parallel) {
        if (coefficients.length != pattern.arcCount() || b.length != pattern.nodeCount()) {
            throw new IllegalArgumentException(
                    "expected %d coefficients and %d constants, are %d and %d"
                            .formatted(
                                    pattern.arcCount(),
                                    pattern.nodeCount(),
                                    coefficients.length,
                                    b.length));
        }
        Parallel crew =
                coefficients.length < ARCS_WORTH_A_THREAD ? Parallel.of(1) : parallel.silent();
        Chunks rows = new Chunks(b.length, ROWS_A_CHUNK);
        double[] x = b.clone();
        double[] next = new double[b.length];
        int iterations = 0;
        double residual = round(pattern, coefficients, b, x, next, rows, crew);
        while (residual > limits.tolerance() && iterations < limits.maxIterations()) {
            double[] older = x;
            x = next;
            next = older;
            iterations++;
            residual = round(pattern, coefficients, b, x, next, rows, crew);
        }
        return new Solution(x, iterations, residual, residual <= limits.tolerance());
    }

    /** Computes next = b + A x and returns the sum of |next − x|. */
    private static double round(
            CompressedGraph pattern,
            double[] coefficients,
            double[] b,
            double[] x,
            double[] next,
            Chunks rows,
            Parallel crew) {
        KernelInterruptedException.check();
        int[] offsets = pattern.offsets();
        int[] targets = pattern.targets();
        return rows.sum(
                crew,
                chunk -> {
                    double change = 0;
                    for (int row = rows.from(chunk); row < rows.to(chunk); row++) {
                        double sum = b[row];
                        for (int arc = offsets[row]; arc < offsets[row + 1]; arc++) {
                            sum += coefficients[arc] * x[targets[arc]];
                        }
                        next[row] = sum;
                        change += Math.abs(sum - x[row]);
                    }
                    return change;
                });
    }
}

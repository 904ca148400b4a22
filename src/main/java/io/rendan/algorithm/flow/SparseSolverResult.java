package io.rendan.algorithm.flow;

/**
 * A solution.
 *
 * @param x the solution by node, at least 0; below the smallest normal double, 0
 * @param sweeps the most over any component; 1 where nothing circles
 * @param residual the sum over all rows of |b + A x − x|
 * @param converged whether every component has come to rest; else the residual tells how good x is
 */
public record SparseSolverResult(double[] x, int sweeps, double residual, boolean converged) {}

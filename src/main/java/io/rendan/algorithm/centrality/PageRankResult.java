package io.rendan.algorithm.centrality;

/**
 * Ranks.
 *
 * @param rank by node; sums to 1
 * @param iterations rounds it took
 * @param moved how far ranks moved in the last round, in sum
 * @param converged whether that is within the tolerance
 */
public record PageRankResult(double[] rank, int iterations, double moved, boolean converged) {}

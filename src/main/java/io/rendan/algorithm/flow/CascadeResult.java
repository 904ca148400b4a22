package io.rendan.algorithm.flow;

/**
 * What each node's stop costs.
 *
 * @param risk for each node, the sum of value · (1 − health) over all others when it stops
 * @param affected for each node, how many others lose health
 * @param converged for each node, whether the healths came to rest
 */
public record CascadeResult(double[] risk, int[] affected, boolean[] converged) {}

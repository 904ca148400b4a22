package io.rendan.algorithm.centrality;

/**
 * What was found.
 *
 * @param share by node, an estimate of {@link Betweenness#normalised} betweenness
 * @param epsilon the bound on the error of every share
 * @param delta probability with which an error may be larger all the same
 * @param samples number of paths drawn
 * @param converged whether the bound is as small as was asked for
 */
public record SampledBetweennessResult(
        double[] share, double epsilon, double delta, long samples, boolean converged) {}

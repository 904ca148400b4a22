package io.rendan.algorithm.flow;

/**
 * Everyone's health after one node stops.
 *
 * @param health by node, from 0 to 1
 * @param converged whether the healths came to rest
 */
public record Aftermath(double[] health, boolean converged) {}

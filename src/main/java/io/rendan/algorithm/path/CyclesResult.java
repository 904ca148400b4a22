package io.rendan.algorithm.path;

import java.util.List;

/**
 * Some or all short cycles.
 *
 * @param nodes of each cycle, in the direction of the edges, from its smallest node
 * @param complete whether these are all; false if the limit cut them off
 */
public record CyclesResult(List<int[]> nodes, boolean complete) {}

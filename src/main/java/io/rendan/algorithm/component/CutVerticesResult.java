package io.rendan.algorithm.component;

import io.rendan.algorithm.graph.CompressedGraph;

/**
 * What was found.
 *
 * @param isCutVertex for each node, whether its component falls apart without it
 * @param bridges edges without which a component falls apart, as positions in {@link
 *     CompressedGraph#targets()} in the row of the smaller end, ascending
 */
public record CutVerticesResult(boolean[] isCutVertex, int[] bridges) {}

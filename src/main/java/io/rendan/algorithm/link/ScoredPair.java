package io.rendan.algorithm.link;

/**
 * A pair and its score.
 *
 * @param a the smaller node
 * @param b the larger node
 * @param score above 0
 */
public record ScoredPair(int a, int b, double score) {}

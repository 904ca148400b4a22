package io.rendan.algorithm.centrality;

/**
 * Both figures.
 *
 * @param constraint by node, NaN without contacts; high where contacts know each other
 * @param effectiveSize by node: contacts less what they share
 */
public record BrokerageResult(double[] constraint, double[] effectiveSize) {}

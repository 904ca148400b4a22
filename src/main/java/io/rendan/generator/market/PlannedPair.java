package io.rendan.generator.market;

/**
 * Two parties that could or could not work together.
 *
 * @param buyer the one that would buy
 * @param supplier the one that would sell
 * @param deal the contract that was taken away, or what one would be
 */
public record PlannedPair(int buyer, int supplier, Deal deal) {}

package io.rendan.generator.trade;

/**
 * A pair that is planted as an opportunity, or as a decoy that only resembles one.
 *
 * @param buyer the one that would buy
 * @param supplier the one that would sell
 * @param deal the contract that was taken away, or what one would be
 */
public record PlannedPair(int buyer, int supplier, Deal deal) {}

package io.rendan.bottleneck;

/**
 * How many buy from each unit today. One entry a party; not to be written to.
 *
 * @param dependents with a contract in force
 * @param captiveDependents those of them that have nowhere else to go
 */
public record Buyers(int[] dependents, int[] captiveDependents) {}

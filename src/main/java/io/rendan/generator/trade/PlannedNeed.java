package io.rendan.generator.trade;

/**
 * What a party needs.
 *
 * @param essential {@code true}, {@code false} or empty if unknown
 */
public record PlannedNeed(int party, int capability, double annualBudget, String essential) {}

package io.rendan.generator;

/**
 * What a party needs.
 *
 * @param essential {@code true}, {@code false} or empty if unknown
 */
record Need(int party, int capability, double annualBudget, String essential) {}

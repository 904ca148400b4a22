package io.rendan.silo;

/**
 * Two units that a bridge should begin with: the largest unmet need that the other group could
 * serve, and the unit there with the most capacity for it.
 *
 * @param buyer party index of the unit in need
 * @param supplier party index of the unit that offers
 * @param capability index of what it is about
 * @param budget a year, of that need
 */
public record Introduction(int buyer, int supplier, int capability, double budget) {}

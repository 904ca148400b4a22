package io.rendan.bottleneck;

/**
 * What others lose if a unit stops, by the cascade. One entry a party; not to be written to.
 *
 * @param userRevenueAtRisk user revenue a year that others lose; NaN for all where there is no user
 *     revenue
 * @param unitsAffected how many others lose some of their output
 * @param converged whether the cascade did
 */
public record Risk(double[] userRevenueAtRisk, int[] unitsAffected, boolean[] converged) {}

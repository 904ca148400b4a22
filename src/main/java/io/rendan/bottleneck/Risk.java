package io.rendan.bottleneck;

/**
 * What others lose if a unit stops, by the cascade. One entry a party; not to be written to.
 *
 * @param userRevenueAtRisk user revenue a year that others lose; where others offer the same and
 *     nobody knows how much, they step in; NaN for all where there is no user revenue
 * @param atMost the same where nobody steps in whose capacity is not known; equal to it where all
 *     capacities are known
 * @param unitsAffected how many others lose some of their output
 * @param converged whether the cascade did
 * @param substituteCoverage share of its work, in requests, that others could take over
 */
public record Risk(
        double[] userRevenueAtRisk,
        double[] atMost,
        int[] unitsAffected,
        boolean[] converged,
        double[] substituteCoverage) {}

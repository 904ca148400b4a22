package io.rendan.silo;

/**
 * How a group was detected.
 *
 * @param resolution at which it was found
 * @param stability mean adjusted mutual information of all pairs of the runs at this resolution,
 *     over units with ties: 1 where every run finds the same groups
 */
public record Detection(double resolution, double stability) {}

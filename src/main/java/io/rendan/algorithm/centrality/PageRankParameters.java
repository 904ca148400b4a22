package io.rendan.algorithm.centrality;

/**
 * How to walk.
 *
 * @param damping the probability of following an edge, from 0 to below 1; 0.85 is usual
 * @param weighted whether an edge is followed in proportion to its weight, which must then be at
 *     least 0
 * @param tolerance stop once ranks move by no more than this in sum
 * @param maxIterations rounds after which to stop anyway
 */
public record PageRankParameters(
        double damping, boolean weighted, double tolerance, int maxIterations) {

    public PageRankParameters {
        if (!(damping >= 0 && damping < 1)) {
            throw new IllegalArgumentException("damping must be from 0 to below 1, is " + damping);
        }
        if (!(tolerance >= 0) || maxIterations < 0) {
            throw new IllegalArgumentException(
                    "tolerance and maxIterations must be at least 0, are %s and %s"
                            .formatted(tolerance, maxIterations));
        }
    }

    /** Damping 0.85, unweighted, until ranks move by no more than 1e-9. */
    public static PageRankParameters standard() {
        return new PageRankParameters(0.85, false, 1e-9, 1000);
    }
}

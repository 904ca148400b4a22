package io.rendan.party;

import java.util.Arrays;

/**
 * Where a figure of one party stands among its peers: parties of the same kind of which it is
 * known.
 *
 * @param rank 1 for the largest; equal values share the better rank
 * @param peers of which it is known, itself included
 * @param lower quartile
 * @param upper quartile
 */
public record PeerRange(
        int rank, int peers, double least, double lower, double median, double upper, double most) {

    /**
     * A value among others.
     *
     * @param ascending all values, this one among them, at least one
     */
    static PeerRange of(double value, double[] ascending) {
        int above = ascending.length - upperBound(ascending, value);
        return new PeerRange(
                above + 1,
                ascending.length,
                ascending[0],
                at(ascending, 0.25),
                at(ascending, 0.5),
                at(ascending, 0.75),
                ascending[ascending.length - 1]);
    }

    /** How many are at most a value. */
    private static int upperBound(double[] ascending, double value) {
        int found = Arrays.binarySearch(ascending, value);
        int bound = found < 0 ? -found - 1 : found;
        while (bound < ascending.length && ascending[bound] <= value) {
            bound++;
        }
        return bound;
    }

    /** A quantile, between the two nearest values where it falls between them. */
    private static double at(double[] ascending, double quantile) {
        double place = quantile * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}

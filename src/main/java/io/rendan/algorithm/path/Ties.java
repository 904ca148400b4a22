package io.rendan.algorithm.path;

/**
 * When two sums of lengths count as equally long: where they differ by at most {@value #TOLERANCE}
 * of the one. In doubles 1/5 + 1/10 is above 1/4 + 1/20, although both are 0.3; a path of thousands
 * of edges gathers less rounding than the tolerance, and lengths that are meant to differ differ by
 * more.
 *
 * <p>The relation does not carry over from one pair to the next: of three sums the outer two may be
 * too far apart. Whoever groups sums compares all of them with one that stands for the group.
 */
final class Ties {

    /** Relative difference up to which sums of lengths are the same. */
    static final double TOLERANCE = 1e-12;

    private static final double ABOVE = 1 + TOLERANCE;
    private static final double BELOW = 1 - TOLERANCE;

    private Ties() {}

    /** Whether a sum is less than a known one and does not tie with it. */
    static boolean isShorter(double sum, double known) {
        return sum < known * BELOW;
    }

    /** Whether a sum is less than a known one or ties with it. */
    static boolean isNotLonger(double sum, double known) {
        return sum <= known * ABOVE;
    }

    /** Whether a sum ties with a known one; what is infinite is out of reach and ties with none. */
    static boolean tie(double sum, double known) {
        return sum < Double.POSITIVE_INFINITY && isNotLonger(sum, known) && !isShorter(sum, known);
    }

    /** Whether a third sum may tie with both, although the first is shorter than the second. */
    static boolean areLinked(double shorter, double longer) {
        return shorter * ABOVE >= longer * BELOW;
    }
}

package io.rendan.algorithm.path;

/**
 * How paths are measured and how far they are followed.
 *
 * @param weighted whether a path's distance is the sum of its edges' weights; else their number
 * @param maxDistance how far to go, at least 0; infinite for as far as it goes
 */
public record ShortestPathsParameters(boolean weighted, double maxDistance) {

    public ShortestPathsParameters {
        if (!(maxDistance >= 0)) {
            throw new IllegalArgumentException("maxDistance must be at least 0, is " + maxDistance);
        }
    }

    /** In steps, as far as it goes. */
    public static ShortestPathsParameters inSteps() {
        return new ShortestPathsParameters(false, Double.POSITIVE_INFINITY);
    }

    /** In steps, no further than so many. */
    public static ShortestPathsParameters inSteps(int maxSteps) {
        return new ShortestPathsParameters(false, maxSteps);
    }

    /** By length, as far as it goes. */
    public static ShortestPathsParameters byLength() {
        return new ShortestPathsParameters(true, Double.POSITIVE_INFINITY);
    }

    /** By length, no further than this. */
    public static ShortestPathsParameters byLength(double maxDistance) {
        return new ShortestPathsParameters(true, maxDistance);
    }
}

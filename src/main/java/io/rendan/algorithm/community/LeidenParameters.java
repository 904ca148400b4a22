package io.rendan.algorithm.community;

/**
 * How communities are sought.
 *
 * @param quality what is maximised
 * @param resolution positive; larger gives more and smaller communities. For CPM the density, in
 *     weight a pair, that separates inside from outside
 * @param starts number of runs from scratch, of which the best is kept, at least 1
 * @param seed run {@code s} draws from the random stream {@code seed + s}
 */
public record LeidenParameters(Quality quality, double resolution, int starts, long seed) {

    public LeidenParameters {
        if (!(resolution > 0 && Double.isFinite(resolution)) || starts < 1) {
            throw new IllegalArgumentException(
                    "resolution must be positive and starts at least 1, are %s and %s"
                            .formatted(resolution, starts));
        }
    }

    /** Modularity at a resolution, ten starts. */
    public static LeidenParameters modularity(double resolution, long seed) {
        return new LeidenParameters(Quality.MODULARITY, resolution, 10, seed);
    }

    /** The same with another number of starts and seed. */
    public LeidenParameters withStarts(int number, long newSeed) {
        return new LeidenParameters(quality, resolution, number, newSeed);
    }
}

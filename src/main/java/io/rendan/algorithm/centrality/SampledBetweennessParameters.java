package io.rendan.algorithm.centrality;

/**
 * How exact to be.
 *
 * @param epsilon largest acceptable error of a share, above 0 and below 1
 * @param delta probability with which an error may be larger, above 0 and below 1
 * @param maxSamples samples after which to stop anyway, at least 1
 * @param seed of the random draws
 */
public record SampledBetweennessParameters(
        double epsilon, double delta, int maxSamples, long seed) {

    public SampledBetweennessParameters {
        if (!(epsilon > 0 && epsilon < 1 && delta > 0 && delta < 1) || maxSamples < 1) {
            throw new IllegalArgumentException(
                    "epsilon and delta must be above 0 and below 1, maxSamples at least 1, are %s, %s and %s"
                            .formatted(epsilon, delta, maxSamples));
        }
    }
}

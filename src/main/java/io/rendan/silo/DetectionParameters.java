package io.rendan.silo;

import io.rendan.algorithm.community.LeidenParameters;
import io.rendan.algorithm.community.Quality;
import io.rendan.silo.Detection.Look;

import java.util.List;
import java.util.Optional;

/**
 * How groups are detected and judged. Methods, section 2.
 *
 * @param quality what detection maximises
 * @param resolutions at each of which groups are sought
 * @param starts runs from scratch of which the best is kept
 * @param rewirings networks in which the same detection looks for groups by weight where there are
 *     none
 * @param maximumTieOpenness largest tie openness of a silo found on ties
 * @param minimumRecurrence least recurrence of a silo found on ties
 * @param maximumOpenness largest openness of a silo found by weight
 */
public record DetectionParameters(
        Quality quality,
        List<Double> resolutions,
        int starts,
        int rewirings,
        double maximumTieOpenness,
        double minimumRecurrence,
        double maximumOpenness) {

    public DetectionParameters {
        resolutions = List.copyOf(resolutions);
        if (rewirings < 2 && !resolutions.isEmpty()) {
            throw new IllegalArgumentException(
                    "a null needs at least 2 rewirings, has " + rewirings);
        }
        if (!(maximumTieOpenness >= 0 && minimumRecurrence >= 0 && maximumOpenness >= 0)) {
            throw new IllegalArgumentException(
                    "maximumTieOpenness, minimumRecurrence and maximumOpenness must be at least 0,"
                            + " are %s, %s and %s"
                                    .formatted(
                                            maximumTieOpenness,
                                            minimumRecurrence,
                                            maximumOpenness));
        }
    }

    /**
     * Modularity at resolutions 1, 2, 4 and 8, ten starts, 100 rewirings, tie openness up to 0.35
     * and recurrence from 0.75, or openness by weight up to 0.3.
     */
    public static DetectionParameters defaults() {
        return new DetectionParameters(
                Quality.MODULARITY, List.of(1.0, 2.0, 4.0, 8.0), 10, 100, 0.35, 0.75, 0.3);
    }

    /** Detects nothing. */
    public static DetectionParameters none() {
        return new DetectionParameters(Quality.MODULARITY, List.of(), 1, 0, 0.35, 0.75, 0.3);
    }

    LeidenParameters leiden(double resolution, long seed) {
        return new LeidenParameters(quality, resolution, starts, seed);
    }

    double maximumOpenness(Optional<Look> foundOn) {
        return foundOn.filter(look -> look == Look.TIES).isPresent()
                ? maximumTieOpenness
                : maximumOpenness;
    }
}

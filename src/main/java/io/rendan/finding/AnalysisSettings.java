package io.rendan.finding;

import java.util.List;
import java.util.Map;

/**
 * What every analysis is told beside the snapshot.
 *
 * @param seed of all randomness
 * @param threads to use at most; changes speed, never results
 * @param lastGroups the last run's detected groups, id to the ids of their units, so that a group
 *     keeps its id while most of its units stay
 */
public record AnalysisSettings(long seed, int threads, Map<String, List<String>> lastGroups) {

    /** The seed of a run that names none. */
    public static final long DEFAULT_SEED = 20_200_101;

    public AnalysisSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, is " + threads);
        }
        lastGroups = Map.copyOf(lastGroups);
    }

    /** Settings of a first run. */
    public AnalysisSettings(long seed, int threads) {
        this(seed, threads, Map.of());
    }

    /** The default seed on all processors. */
    public static AnalysisSettings defaults() {
        return new AnalysisSettings(DEFAULT_SEED, Runtime.getRuntime().availableProcessors());
    }
}

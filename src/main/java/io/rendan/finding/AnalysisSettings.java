package io.rendan.finding;

/**
 * What every analysis is told beside the snapshot.
 *
 * @param seed of all randomness
 * @param threads to use at most; changes speed, never results
 */
public record AnalysisSettings(long seed, int threads) {

    /** The seed of a run that names none. */
    public static final long DEFAULT_SEED = 20_200_101;

    public AnalysisSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, is " + threads);
        }
    }

    /** The default seed on all processors. */
    public static AnalysisSettings defaults() {
        return new AnalysisSettings(DEFAULT_SEED, Runtime.getRuntime().availableProcessors());
    }
}

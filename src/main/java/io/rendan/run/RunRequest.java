package io.rendan.run;

import io.rendan.analysis.AnalysisSettings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a run.
 *
 * @param asOf date to look back from, empty for the dataset's own
 * @param seed of all randomness
 */
public record RunRequest(Optional<LocalDate> asOf, long seed) {

    /** The dataset's own date and the default seed. */
    public static RunRequest current() {
        return new RunRequest(Optional.empty(), AnalysisSettings.DEFAULT_SEED);
    }
}

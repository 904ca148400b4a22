package io.rendan.run;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run looks at.
 *
 * @param seed of all randomness
 * @param asOf date of the snapshot; empty until the snapshot is taken where none was asked for
 * @param historical whether it looks back on another date than the dataset's: never current
 * @param dataVersion of the data it saw, empty until the snapshot is taken
 */
public record RunScope(
        long seed, Optional<LocalDate> asOf, boolean historical, Optional<String> dataVersion) {

    static RunScope of(RunRequest request, boolean historical) {
        return new RunScope(request.seed(), request.asOf(), historical, Optional.empty());
    }
}

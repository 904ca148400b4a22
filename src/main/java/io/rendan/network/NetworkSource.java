package io.rendan.network;

import java.time.LocalDate;
import java.util.Optional;

/** Where snapshots come from. */
public interface NetworkSource {

    /**
     * Reads one consistent snapshot; a load of data that is under way is never half-read.
     *
     * @param asOf date of the snapshot, empty for the dataset's own
     * @throws NetworkUnavailableException if there is no data or a load has left it incomplete
     */
    EcosystemNetwork load(Optional<LocalDate> asOf);
}

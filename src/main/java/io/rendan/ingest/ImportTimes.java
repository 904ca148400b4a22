package io.rendan.ingest;

import java.time.Instant;
import java.util.Optional;

/**
 * When an import passed from one state to the next.
 *
 * @param queuedAt when it was asked for
 * @param startedAt when it left the queue
 * @param finishedAt when it succeeded or failed
 */
public record ImportTimes(
        Instant queuedAt, Optional<Instant> startedAt, Optional<Instant> finishedAt) {

    static ImportTimes queued(Instant at) {
        return new ImportTimes(at, Optional.empty(), Optional.empty());
    }

    ImportTimes started(Instant at) {
        return new ImportTimes(queuedAt, Optional.of(at), finishedAt);
    }

    ImportTimes finished(Instant at) {
        return new ImportTimes(queuedAt, startedAt, Optional.of(at));
    }
}

package io.rendan.run;

import java.time.Instant;
import java.util.Optional;

/**
 * When a run went from one status to the next.
 *
 * @param queuedAt when it was asked for
 * @param startedAt when its turn came
 * @param finishedAt when it succeeded or failed
 */
public record RunTimes(
        Instant queuedAt, Optional<Instant> startedAt, Optional<Instant> finishedAt) {

    static RunTimes queued(Instant now) {
        return new RunTimes(now, Optional.empty(), Optional.empty());
    }

    RunTimes started(Instant now) {
        return new RunTimes(queuedAt, Optional.of(now), finishedAt);
    }

    RunTimes finished(Instant now) {
        return new RunTimes(queuedAt, startedAt, Optional.of(now));
    }
}

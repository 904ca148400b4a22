package io.rendan.run;

import io.rendan.web.RunStamp;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The run that an answer is from.
 *
 * @param finishedAt when its findings were there for the first time
 */
public record RunReference(String id, Optional<LocalDate> asOf, boolean stale, Instant finishedAt) {

    /** As answers show it. */
    public RunStamp stamp() {
        return new RunStamp(Optional.of(id), asOf, stale);
    }

    /** As answers show it, or that there is no run. */
    public static RunStamp stamp(Optional<RunReference> run) {
        return run.map(RunReference::stamp).orElseGet(RunStamp::none);
    }
}

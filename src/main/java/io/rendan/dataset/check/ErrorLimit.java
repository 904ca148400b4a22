package io.rendan.dataset.check;

import io.rendan.dataset.FaultList;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When a dataset that is refused anyway is not read on: after a million errors, or after twenty
 * seconds with an error. Not thread-safe.
 */
final class ErrorLimit {

    static final long MOST = 1_000_000;
    static final Duration LONGEST = Duration.ofSeconds(20);

    private final FaultList errors;
    private final LongSupplier nanoClock;
    private long firstSeen = -1;
    private boolean reached;

    ErrorLimit(FaultList errors, LongSupplier nanoClock) {
        this.errors = errors;
        this.nanoClock = nanoClock;
    }

    /** Whether to stop; once it is, it stays so. */
    boolean isReached() {
        if (reached || errors.count() == 0) {
            return reached;
        }
        long now = nanoClock.getAsLong();
        if (firstSeen < 0) {
            firstSeen = now;
        }
        reached = errors.count() >= MOST || now - firstSeen > LONGEST.toNanos();
        return reached;
    }
}

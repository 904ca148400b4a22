package io.rendan.run;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * The moment in which a run and all that it has found come to be seen.
 *
 * <p>What begins with a run bears the time of that moment. Between the time being written down and
 * the transaction's end nobody may look, else who asks for what is new since they looked would miss
 * it: such questions wait here, for as long as lives and alerts take to be written. The time is
 * rounded up to the millisecond in which it is kept, never down to before somebody has looked.
 */
@Component
public final class Publication {

    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Clock clock;

    Publication(Clock clock) {
        this.clock = clock;
    }

    /** Looks at what is published, all of a run or nothing. */
    public <T> T look(Supplier<T> question) {
        lock.readLock().lock();
        try {
            return question.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Closes the doors until {@link #end} and says what time it is. */
    Instant begin() {
        lock.writeLock().lock();
        return clock.instant().plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Opens the doors again, if this thread has closed them. */
    void end() {
        while (lock.isWriteLockedByCurrentThread()) {
            lock.writeLock().unlock();
        }
    }
}

package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Whether the database answers, as {@link DatabaseWatch} last found out. Thread-safe; asking costs
 * nothing and never waits, unless the method says so.
 */
@Component
public class Database {

    /** How long a failed request waits for the news that the database is there after all. */
    private static final Duration GLANCE = Duration.ofMillis(400);

    /**
     * An absence.
     *
     * @param since when it was noticed
     * @param reason in a few words
     */
    public record Absence(Instant since, String reason) {}

    private volatile @Nullable Absence absence;
    private long begun;
    private long done;
    private boolean hurried;

    /** Whether it is known to be away. */
    public boolean isAway() {
        return absence != null;
    }

    /** Since when and why it is away; empty while it answers. */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /**
     * Waits until it answers, as long as it takes. To be called where it has just failed to: looks
     * again before it believes that it is there.
     */
    public synchronized void awaitBack() throws InterruptedException {
        awaitLook(Duration.ofDays(1));
        while (isAway()) {
            wait();
        }
    }

    /** A step of work that may be taken again from its start. */
    @FunctionalInterface
    public interface Step<T> {

        T take() throws InterruptedException;
    }

    /**
     * Takes a step; where the database goes away meanwhile, waits until it is back, as long as it
     * takes, and takes it again.
     *
     * @throws InterruptedException if the thread is interrupted while it waits
     */
    public <T> T persevere(Step<T> step) throws InterruptedException {
        while (true) {
            try {
                return step.take();
            } catch (RuntimeException e) {
                if (!DatabaseAwayException.isBehind(e)) {
                    throw e;
                }
            }
            awaitBack();
        }
    }

    /**
     * Goes on only while it is not known to be away.
     *
     * @throws DatabaseAwayException if it is
     */
    public void require() {
        if (isAway()) {
            throw away(null);
        }
    }

    /** Whether it answers after all, by a look that begins now; waits 0.4 s at most. */
    boolean answersAfterAll() {
        try {
            return awaitLook(GLANCE) && !isAway();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized boolean awaitLook(Duration most) throws InterruptedException {
        long wanted = begun + 1;
        hurried = true;
        notifyAll();
        long end = System.nanoTime() + most.toNanos();
        while (done < wanted && !isAway()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** A look begins: the number that {@link #looked} ends. */
    synchronized long look() {
        hurried = false;
        return ++begun;
    }

    /**
     * A look has ended.
     *
     * @param found how it is away; empty if it answers
     */
    synchronized void looked(long number, Optional<Absence> found) {
        done = number;
        absence = found.orElse(null);
        notifyAll();
    }

    /** Lets the next look wait, unless somebody is in a hurry. */
    synchronized void pause(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        long left = pause.toMillis();
        while (!hurried && left > 0) {
            wait(left);
            left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        }
    }

    DatabaseAwayException away(@Nullable Throwable cause) {
        String reason = absence().map(Absence::reason).orElse("it does not answer");
        return new DatabaseAwayException("the database is away: " + reason, cause);
    }
}

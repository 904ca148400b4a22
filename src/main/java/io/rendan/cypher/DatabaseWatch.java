package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks three times a second whether the database answers. Says in the log when it goes away, once
 * a minute that it still is, and when it is back; there is a {@link DatabaseReturned} then.
 *
 * <p>An answer may take {@code rendan.database.patience} (1.2 s), so that nobody waits for two
 * seconds. Time in which this process itself stood still does not count.
 */
@Component
class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration REMINDER = Duration.ofMinutes(1);

    /** Background work may go on with a server that was frozen for less. */
    private static final Duration FROZEN = Duration.ofSeconds(10);

    /** What a frozen server had taken in before it froze is through when others begin to work. */
    private static final Duration SETTLING = Duration.ofMillis(500);

    private static final Duration FAST = Duration.ofMillis(200);

    private static final String UNREACHABLE = "it cannot be reached";
    private static final int SLICES = 4;
    private static final int MOST_SLICES = 20;

    private final Connections connections;
    private final Database database;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration slice;
    private @Nullable Thread thread;
    private long awayNanos;
    private long remindedNanos;
    private boolean workDropped;

    DatabaseWatch(
            Driver driver,
            Database database,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${rendan.database.patience:1200ms}") Duration patience) {
        this.connections = (Connections) driver;
        this.database = database;
        this.events = events;
        this.clock = clock;
        this.slice = patience.dividedBy(SLICES);
    }

    /** Once every room has taken up its work: a start may be slow for many reasons. */
    @EventListener
    synchronized void start(AvailabilityChangeEvent<LivenessState> news) {
        if (thread == null && news.getState() == LivenessState.CORRECT) {
            thread = Thread.ofVirtual().name("rendan-database").start(this::watch);
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                look();
                database.pause(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        long number = database.look();
        long start = System.nanoTime();
        Optional<String> trouble = trouble();
        if (trouble.isPresent() && !database.isAway() && isFast(start)) {
            trouble = trouble();
        }
        Optional<Database.Absence> before = database.absence();
        database.looked(
                number,
                trouble.map(
                        reason ->
                                before.orElseGet(
                                        () -> new Database.Absence(clock.instant(), reason))));
        if (trouble.isPresent()) {
            away(before.isEmpty(), trouble.get());
        } else if (before.isPresent()) {
            back();
        }
    }

    /**
     * Whether it took so short that it may have been one bad connection, and may be tried again.
     */
    private static boolean isFast(long start) {
        return System.nanoTime() - start < FAST.toNanos();
    }

    private void away(boolean news, String reason) {
        long now = System.nanoTime();
        if (news) {
            awayNanos = now;
            remindedNanos = now;
            workDropped = false;
            connections.dropThoseOfRequests();
            LOG.warn(
                    "the database is away ({}): lists answer from memory, nothing can be changed",
                    reason);
        } else if (now - remindedNanos >= REMINDER.toNanos()) {
            remindedNanos = now;
            LOG.warn("the database has been away for {} s ({})", awaySeconds(), reason);
        }
        if (!workDropped && now - awayNanos >= FROZEN.toNanos()) {
            workDropped = true;
            connections.dropThoseOfWork();
        }
    }

    private void back() {
        Duration away = Duration.ofNanos(System.nanoTime() - awayNanos);
        LOG.info("the database is back after {} s", awaySeconds());
        Thread.ofVirtual()
                .name("rendan-database-returned")
                .start(
                        () -> {
                            try {
                                Thread.sleep(SETTLING);
                                events.publishEvent(new DatabaseReturned(away));
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    private long awaySeconds() {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - awayNanos);
    }

    /** Why it does not answer; empty if it does. */
    private Optional<String> trouble() throws InterruptedException {
        var answer = new CompletableFuture<Optional<String>>();
        Driver asked = connections.ofRequests();
        Thread.ofVirtual().name("rendan-database-look").start(() -> answer.complete(ask(asked)));
        int counted = 0;
        for (int waited = 0; counted < SLICES && waited < MOST_SLICES; waited++) {
            long start = System.nanoTime();
            try {
                return answer.get(slice.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                counted += System.nanoTime() - start < 2 * slice.toNanos() ? 1 : 0;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        connections.dropThoseOfRequests();
        return Optional.of("it does not answer");
    }

    private static Optional<String> ask(Driver driver) {
        try (Session session = driver.session()) {
            session.run("RETURN 1").consume();
            return Optional.empty();
        } catch (RuntimeException e) {
            return DatabaseAwayException.isBehind(e) ? Optional.of(UNREACHABLE) : Optional.empty();
        }
    }
}

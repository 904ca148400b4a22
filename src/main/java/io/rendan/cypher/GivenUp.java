package io.rendan.cypher;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Statements that nobody waits for any more. The server marks their transactions as terminated, and
 * lists them as long as it computes; by a tag in their metadata they are found again. Where it may
 * not be asked for its transactions, none counts as still computing. Thread-safe.
 */
final class GivenUp {

    /** Key of the tag in a transaction's metadata. */
    static final String TAG = "rendan";

    private static final Logger LOG = LoggerFactory.getLogger(GivenUp.class);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    /** Between two looks at what is still computed. */
    private static final Duration GLANCE = Duration.ofSeconds(2);

    /** Until a statement that the server was told to stop counts as one that it cannot stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Driver driver;
    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private final AtomicBoolean watching = new AtomicBoolean();

    GivenUp(Driver driver) {
        this.driver = driver;
    }

    /**
     * A statement that was given up.
     *
     * @param since when, in nanoseconds
     * @param unstoppable what to do once it turns out that it cannot be stopped
     */
    private record Watched(long since, Runnable unstoppable) {

        boolean isOverdue() {
            return System.nanoTime() - since > PATIENCE.toNanos();
        }
    }

    /** Watches until a statement has ended, which most do at once. */
    void watch(String tag, Runnable unstoppable) {
        var said = new AtomicBoolean();
        watched.put(
                tag,
                new Watched(
                        System.nanoTime(),
                        () -> {
                            if (said.compareAndSet(false, true)) {
                                unstoppable.run();
                            }
                        }));
        if (watching.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().name("rendan-given-up").start(this::watchAll);
        }
    }

    int stillComputing() {
        look();
        return watched.size();
    }

    private void watchAll() {
        try {
            while (!watched.isEmpty()) {
                Thread.sleep(GLANCE);
                look();
                watched.values().stream()
                        .filter(Watched::isOverdue)
                        .forEach(statement -> statement.unstoppable().run());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.info("statements that were given up are watched no more: {}", e.toString());
            watched.clear();
        } finally {
            watching.set(false);
        }
    }

    /** Forgets what has ended. */
    private void look() {
        if (!watched.isEmpty()) {
            watched.keySet().retainAll(listed());
        }
    }

    private Set<String> listed() {
        var reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        var brief = TransactionConfig.builder().withTimeout(ANSWER).build();
        String statement = CypherFile.of("run/transactions").text();
        try (Session session = driver.session(reading)) {
            return new HashSet<>(
                    session.run(statement, Map.of("key", TAG), brief)
                            .list(row -> row.get("tag").asString()));
        } catch (Neo4jException e) {
            LOG.debug("the server does not list its transactions", e);
            return Set.of();
        }
    }
}

package io.rendan.cypher;

import io.rendan.cypher.guard.StatementGuard;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks what somebody else has written: in transactions that may only read, within a time, and never
 * for more rows or bytes than wanted. Each statement is looked at by {@link StatementGuard} and
 * planned before it is run: what would write, call a procedure, read a file or manage the server is
 * refused unseen.
 *
 * <p>The server keeps the time between rows only, so it is kept here as well: when it is over, the
 * connection is cut and whoever asked goes on at once. The server may still compute the statement
 * then, for as long as it likes; {@link #stillComputing} counts those.
 */
@Component
public class GuardedQueries {

    /** Bytes that an answer may take here, roughly. */
    static final long MOST_BYTES = 64L << 20;

    private static final int FETCH_SIZE = 500;
    private static final Duration CONTACT = Duration.ofSeconds(5);

    private final Driver driver;
    private final Database database;
    private final GivenUp givenUp;
    private final ExecutorService askers =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("rendan-ask-", 0).factory());

    GuardedQueries(Driver driver, Database database) {
        this.driver = driver;
        this.database = database;
        this.givenUp = new GivenUp(driver);
    }

    /**
     * What an answer may cost.
     *
     * @param time until whoever asked goes on
     * @param rows most rows of an answer
     */
    public record Bounds(Duration time, int rows) {

        public Bounds {
            if (!time.isPositive() || rows < 1) {
                throw new IllegalArgumentException(
                        "bounds of %s and %s rows, expected more than none".formatted(time, rows));
            }
        }

        private String exceeded() {
            return Refusals.longerThan(time);
        }
    }

    /**
     * Rows of an answer.
     *
     * @param columns in the order of the statement
     * @param rows column to value, in the order of the columns: texts, numbers, booleans, dates,
     *     lists or maps of these, or null
     * @param truncated whether there were more rows than wanted
     */
    public record Answer(
            List<String> columns, List<Map<String, @Nullable Object>> rows, boolean truncated) {

        public Answer {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Asks a question.
     *
     * @param cypher any text
     * @param parameters by name, all that the statement uses
     * @param unstoppable what to do if the server cannot stop it, seconds after its time is over;
     *     on another thread
     * @throws RefusedQueryException if it is not Cypher, is not allowed, fails, or takes too long
     * @throws DatabaseAwayException if the database is away, or goes away meanwhile
     * @throws CancellationException if the thread is interrupted
     */
    public Answer ask(
            String cypher,
            Map<String, ? extends @Nullable Object> parameters,
            Bounds bounds,
            Runnable unstoppable) {
        StatementGuard.check(cypher, parameters);
        String tag = UUID.randomUUID().toString();
        Future<Answer> answer = askers.submit(() -> answer(cypher, parameters, bounds, tag));
        try {
            return answer.get(bounds.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            database.require();
            givenUp.watch(tag, unstoppable);
            throw RefusedQueryException.tooMuch(bounds.exceeded());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while asking");
        } catch (ExecutionException e) {
            throw failure(e, bounds);
        }
    }

    /** How many of the statements that were given up the server is still computing. */
    public int stillComputing() {
        return givenUp.stillComputing();
    }

    private RuntimeException failure(ExecutionException failure, Bounds bounds) {
        return switch (failure.getCause()) {
            case RefusedQueryException refused -> refused;
            case ServiceUnavailableException broken -> brokenOff(broken);
            case SessionExpiredException broken -> brokenOff(broken);
            case Neo4jException e when DatabaseAwayException.isBehind(e) -> database.away(e);
            case Neo4jException e -> Refusals.of(e, bounds.exceeded());
            case RuntimeException e -> e;
            case null, default -> new IllegalStateException(failure);
        };
    }

    /** Whether the server is gone, or has only dropped the one who asked. */
    private RuntimeException brokenOff(RuntimeException broken) {
        Future<?> contact = askers.submit(driver::verifyConnectivity);
        try {
            contact.get(CONTACT.toMillis(), TimeUnit.MILLISECONDS);
            return RefusedQueryException.tooMuch("it makes the server break off the connection");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return database.away(broken);
        } catch (ExecutionException | TimeoutException e) {
            contact.cancel(true);
            return database.away(broken);
        }
    }

    private Answer answer(
            String cypher,
            Map<String, ? extends @Nullable Object> parameters,
            Bounds bounds,
            String tag) {
        String exceeded = bounds.exceeded();
        SessionConfig reading =
                SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .withFetchSize(Math.min(bounds.rows() + 1L, FETCH_SIZE))
                        .build();
        var timed =
                TransactionConfig.builder()
                        .withTimeout(bounds.time())
                        .withMetadata(Map.of(GivenUp.TAG, tag))
                        .build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(timed)) {
            PlanCheck.readsOnly(PlanCheck.NOTHING_ELSE)
                    .check(transaction, cypher, CypherQueries.nullable(parameters), exceeded);
            return read(transaction.run(cypher, CypherQueries.nullable(parameters)), bounds.rows());
        }
    }

    private static Answer read(Result result, int most) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        long bytes = 0;
        while (rows.size() < most && result.hasNext()) {
            Map<String, @Nullable Object> row = new Row(result.next()).values();
            bytes += Bytes.of(row);
            if (bytes > MOST_BYTES) {
                throw RefusedQueryException.tooMuch(
                        String.format(
                                Locale.ROOT,
                                "its answer takes more than %,d MiB",
                                MOST_BYTES >> 20));
            }
            rows.add(row);
        }
        return new Answer(result.keys(), rows, rows.size() >= most && result.hasNext());
    }
}

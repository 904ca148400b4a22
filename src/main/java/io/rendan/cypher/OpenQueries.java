package io.rendan.cypher;

import io.rendan.cypher.guard.OpenGuard;
import io.rendan.cypher.guard.StatementMode;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers whoever explores, with whatever statement, row by row: in a transaction that may only
 * read, looked at by {@link OpenGuard} and planned before it runs, bounded in time, rows and bytes,
 * and stopped, on the server too, as soon as nobody listens any more.
 */
@Component
public class OpenQueries {

    /** Rows that may be on their way: few, since nobody knows how large they are. */
    private static final int FETCH_SIZE = 100;

    private final Driver driver;
    private final Database database;
    private final GivenUp givenUp;
    private final ExecutorService askers =
            Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("rendan-explore-", 0).factory());

    OpenQueries(Driver driver, Database database) {
        this.driver = driver;
        this.database = database;
        this.givenUp = new GivenUp(driver);
    }

    /**
     * What an answer may cost.
     *
     * @param time that the server may compute
     * @param whole until the last row must have been taken
     * @param rows most rows
     * @param bytes most bytes, roughly as they lie in memory
     */
    public record Limits(Duration time, Duration whole, long rows, long bytes) {

        public Limits {
            if (!time.isPositive() || whole.compareTo(time) < 0 || rows < 1 || bytes < 1) {
                throw new IllegalArgumentException(
                        "limits of %s, %s, %s rows, %s bytes".formatted(time, whole, rows, bytes));
            }
        }

        String exceeded() {
            return Refusals.longerThan(time);
        }
    }

    /**
     * Begins to answer.
     *
     * @param cypher any text; {@code EXPLAIN} and {@code PROFILE} before it show its plan
     * @param parameters by name
     * @param stillWanted asked again and again while rows are waited for; throws where nobody is
     *     there any more
     * @throws RefusedQueryException if it is refused by its words alone
     * @throws DatabaseAwayException if the database is away
     */
    public StatementStream open(
            String cypher,
            Map<String, ? extends @Nullable Object> parameters,
            Limits limits,
            Runnable stillWanted) {
        StatementMode mode = OpenGuard.before(cypher, parameters);
        database.require();
        String tag = UUID.randomUUID().toString();
        Runnable goOn =
                () -> {
                    database.require();
                    stillWanted.run();
                };
        var stream = new StatementStream(limits, goOn, () -> givenUp.watch(tag, () -> {}));
        stream.begin(askers.submit(() -> answer(cypher, mode, parameters, limits, tag, stream)));
        return stream;
    }

    /** How many of the statements that were given up the server is still computing. */
    public int stillComputing() {
        return givenUp.stillComputing();
    }

    private void answer(
            String cypher,
            StatementMode mode,
            Map<String, ? extends @Nullable Object> parameters,
            Limits limits,
            String tag,
            StatementStream stream) {
        try {
            read(cypher, mode, CypherQueries.nullable(parameters), limits, tag, stream);
        } catch (Neo4jException e) {
            stream.fail(failure(e, limits));
        } catch (RuntimeException e) {
            stream.fail(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // nobody reads on
        }
    }

    private RuntimeException failure(Neo4jException e, Limits limits) {
        if (!DatabaseAwayException.isBehind(e)) {
            return Refusals.of(e, limits.exceeded());
        }
        return database.answersAfterAll()
                ? RefusedQueryException.tooMuch("it makes the server break off the connection")
                : database.away(e);
    }

    private void read(
            String cypher,
            StatementMode mode,
            Map<String, Object> parameters,
            Limits limits,
            String tag,
            StatementStream stream)
            throws InterruptedException {
        SessionConfig reading =
                SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .withFetchSize(Math.min(limits.rows() + 1, FETCH_SIZE))
                        .build();
        TransactionConfig timed =
                TransactionConfig.builder()
                        .withTimeout(limits.whole())
                        .withMetadata(Map.of(GivenUp.TAG, tag))
                        .build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(timed)) {
            Plan plan =
                    new PlanCheck(OpenGuard.PROCEDURES, OpenGuard.SHOWS)
                            .check(transaction, mode.bare(), parameters, limits.exceeded());
            OpenGuard.after(mode.bare());
            if (mode.kind() == StatementMode.Kind.EXPLAIN) {
                stream.explained(Optional.of(PlanStep.of(plan)));
            } else {
                stream.take(transaction.run(cypher, parameters));
            }
        }
    }
}

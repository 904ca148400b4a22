package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Runs statements of the library: in the transaction of the caller where there is one, otherwise
 * each in its own. Paths are those of the files below {@code cypher/}, without ending. Thread-safe.
 *
 * <p>What changes the graph is tried again, after a pause that doubles, but only where the server
 * says that it has rolled it back: a statement that creates must not run twice where just its
 * answer got lost. Within a transaction of the caller nothing is tried again.
 *
 * <p>While the database is away, statements that a {@link Understudy} knows are answered from
 * memory; all others fail at once with a {@link DatabaseAwayException}.
 */
@Component
public class CypherQueries {

    /** Rows that the server sends at a time; what streams holds no more of them than this. */
    static final int FETCH_SIZE = 20_000;

    private static final int BATCH = 2_000;

    private final Neo4jClient client;
    private final TransactionTemplate transactions;
    private final Database database;
    private final Memory memory;
    private final RetryTemplate retries =
            new RetryTemplate(
                    RetryPolicy.builder()
                            .includes(TransientException.class)
                            .maxRetries(4)
                            .delay(Duration.ofMillis(50))
                            .multiplier(2)
                            .jitter(Duration.ofMillis(25))
                            .build());

    CypherQueries(
            Neo4jClient client,
            PlatformTransactionManager transactions,
            Database database,
            Memory memory) {
        this.client = client;
        this.transactions = new TransactionTemplate(transactions);
        this.database = database;
        this.memory = memory;
    }

    /**
     * All rows of a statement, in its order.
     *
     * @param read makes a row's object
     */
    public <T> List<T> rows(
            String path,
            Map<String, ? extends @Nullable Object> parameters,
            Function<Row, T> read) {
        List<T> rows = new ArrayList<>();
        each(path, parameters, row -> rows.add(read.apply(row)));
        return rows;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(
            String path,
            Map<String, ? extends @Nullable Object> parameters,
            Function<Row, T> read) {
        return rows(path, parameters, read).stream().findFirst();
    }

    /** Hands over the rows of a statement one by one as they arrive, however many there are. */
    public void each(
            String path, Map<String, ? extends @Nullable Object> parameters, Consumer<Row> row) {
        if (memory.knows(path) && !isInTransaction()) {
            orRemembered(() -> fresh(path, parameters), () -> memory.rows(path, parameters))
                    .forEach(row);
        } else {
            eachFresh(path, parameters, row);
        }
    }

    /** All rows of a statement out of the database, never from memory. */
    List<Row> fresh(String path, Map<String, ? extends @Nullable Object> parameters) {
        List<Row> rows = new ArrayList<>();
        eachFresh(path, parameters, rows::add);
        return rows;
    }

    private void eachFresh(
            String path, Map<String, ? extends @Nullable Object> parameters, Consumer<Row> row) {
        reaching(
                () -> {
                    try (Stream<Row> rows = stream(path, parameters)) {
                        rows.forEach(row);
                    }
                });
    }

    /**
     * What the database answers or, while it is away, what is remembered.
     *
     * @param read may be run twice, where it failed and the database is there after all
     * @param remembered empty where memory does not tell
     * @throws DatabaseAwayException if it is away and memory does not tell
     */
    public <T> T orRemembered(Supplier<T> read, Supplier<Optional<T>> remembered) {
        if (database.isAway()) {
            return remembered.get().orElseThrow(() -> database.away(null));
        }
        try {
            return read.get();
        } catch (RuntimeException e) {
            if (!DatabaseAwayException.isBehind(e)) {
                throw e;
            }
            return again(read).or(remembered).orElseThrow(() -> database.away(e));
        }
    }

    private <T> Optional<T> again(Supplier<T> read) {
        if (!database.answersAfterAll()) {
            return Optional.empty();
        }
        try {
            return Optional.of(read.get());
        } catch (RuntimeException e) {
            if (!DatabaseAwayException.isBehind(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Lets every failure behind which the database is away be one of its own. */
    private void reaching(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            throw named(e);
        }
    }

    private RuntimeException named(RuntimeException failure) {
        return DatabaseAwayException.isBehind(failure)
                        && !(failure instanceof DatabaseAwayException)
                ? database.away(failure)
                : failure;
    }

    /** The rows of a statement as they arrive, however many there are; to be closed after use. */
    public Stream<Row> stream(String path, Map<String, ? extends @Nullable Object> parameters) {
        QueryRunner runner = client.getQueryRunner();
        try {
            return runner.run(CypherFile.of(path).text(), nullable(parameters)).stream()
                    .map(cells -> new Row(cells))
                    .onClose(() -> close(runner));
        } catch (RuntimeException e) {
            close(runner);
            throw named(e);
        }
    }

    /**
     * Runs a statement for its effect. One that opens transactions of its own must bear to be run
     * again from the start.
     */
    public void run(String path, Map<String, ? extends @Nullable Object> parameters) {
        retrying(
                () -> {
                    QueryRunner runner = client.getQueryRunner();
                    try {
                        runner.run(CypherFile.of(path).text(), nullable(parameters)).consume();
                    } finally {
                        close(runner);
                    }
                });
        afterwards(() -> memory.written(path, parameters, this::fresh));
    }

    /** Once what was written counts. */
    private static void afterwards(Runnable work) {
        if (isInTransaction()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            work.run();
                        }
                    });
        } else {
            work.run();
        }
    }

    /**
     * Runs a statement for its effect on many rows, some thousand at a time.
     *
     * @param rows that the statement knows as {@code $rows}
     * @param others parameters beside them
     */
    public void runInBatches(
            String path, List<?> rows, Map<String, ? extends @Nullable Object> others) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            Map<String, @Nullable Object> parameters = new HashMap<>(others);
            parameters.put("rows", rows.subList(from, Math.min(rows.size(), from + BATCH)));
            run(path, parameters);
        }
    }

    /** Does work whose statements all count or none: within one transaction. */
    public void inTransaction(Runnable work) {
        retrying(() -> transactions.executeWithoutResult(status -> work.run()));
    }

    private void retrying(Runnable work) {
        if (isInTransaction()) {
            work.run();
        } else {
            reaching(() -> retries.invoke(work));
        }
    }

    private static boolean isInTransaction() {
        return TransactionSynchronizationManager.isActualTransactionActive();
    }

    private static void close(QueryRunner runner) {
        try {
            runner.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The driver takes nulls, only its signature does not say so. */
    @SuppressWarnings({"unchecked", "NullAway"})
    static Map<String, Object> nullable(Map<String, ? extends @Nullable Object> values) {
        return (Map<String, Object>) values;
    }
}

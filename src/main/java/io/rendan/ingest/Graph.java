package io.rendan.ingest;

import io.rendan.cypher.CypherFile;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.TransientException;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Runs the statements of {@code cypher/load} and {@code cypher/export}. */
final class Graph {

    private static final int FETCH_SIZE = 10_000;

    /** How often a transaction that others stand in the way of is tried. */
    private static final int ATTEMPTS = 5;

    private final Driver driver;

    Graph(Driver driver) {
        this.driver = driver;
    }

    /** The rows of a statement as they arrive; to be closed after use. */
    Stream<Record> stream(String statement, Map<String, Object> parameters) {
        Session session = session();
        try {
            return session.run(CypherFile.of(statement).text(), parameters).stream()
                    .onClose(session::close);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** Hands over the rows of a statement one by one, as they arrive. */
    void each(String statement, Map<String, Object> parameters, Consumer<Record> row) {
        try (Stream<Record> rows = stream(statement, parameters)) {
            rows.forEach(row);
        }
    }

    /** Runs one statement that opens its own transactions and can be run again. */
    void run(String statement, Map<String, Object> parameters) {
        retrying(
                () -> {
                    try (Session session = session()) {
                        session.run(CypherFile.of(statement).text(), parameters).consume();
                    }
                });
    }

    /**
     * Runs several statements in one transaction. It is tried again only where the server says that
     * it was rolled back: a statement that creates must not run twice where just the answer got
     * lost.
     */
    void inTransaction(Consumer<Step> work) {
        retrying(
                () -> {
                    try (Session session = session();
                            Transaction transaction = session.beginTransaction()) {
                        work.accept(
                                (statement, parameters) ->
                                        transaction
                                                .run(CypherFile.of(statement).text(), parameters)
                                                .consume());
                        transaction.commit();
                    }
                });
    }

    private static void retrying(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (TransientException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Runs a statement within a transaction. */
    @FunctionalInterface
    interface Step {
        void run(String statement, Map<String, Object> parameters);
    }

    private Session session() {
        return driver.session(SessionConfig.builder().withFetchSize(FETCH_SIZE).build());
    }
}

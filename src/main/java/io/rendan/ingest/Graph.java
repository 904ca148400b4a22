package io.rendan.ingest;

import io.rendan.cypher.CypherFile;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;

import java.util.Map;
import java.util.function.Consumer;

/** Runs the statements of {@code cypher/load} and {@code cypher/export}. */
final class Graph {

    private static final int FETCH_SIZE = 10_000;

    private final Driver driver;

    Graph(Driver driver) {
        this.driver = driver;
    }

    /** Hands over the rows of a statement one by one, as they arrive. */
    void each(String statement, Map<String, Object> parameters, Consumer<Record> row) {
        try (Session session = session()) {
            Result rows = session.run(CypherFile.of(statement).text(), parameters);
            while (rows.hasNext()) {
                row.accept(rows.next());
            }
        }
    }

    /** Runs one statement in a transaction of its own, or in those it opens itself. */
    void run(String statement, Map<String, Object> parameters) {
        try (Session session = session()) {
            session.run(CypherFile.of(statement).text(), parameters).consume();
        }
    }

    /**
     * Runs several statements in one transaction. It is not tried again: a statement that creates
     * must not run twice where only the answer got lost.
     */
    void inTransaction(Consumer<Step> work) {
        try (Session session = session();
                Transaction transaction = session.beginTransaction()) {
            work.accept(
                    (statement, parameters) ->
                            transaction.run(CypherFile.of(statement).text(), parameters).consume());
            transaction.commit();
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

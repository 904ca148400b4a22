package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Asks what somebody else has written: in transactions that may only read, with a timeout that the
 * server keeps, and never for more rows than wanted. Each statement is planned before it is run:
 * what would write, call a procedure, read a file or manage the server is refused unseen.
 */
@Component
public class GuardedQueries {

    private static final List<Forbidden> FORBIDDEN =
            List.of(
                    new Forbidden("LoadCSV", "it reads a file"),
                    new Forbidden("ProcedureCall", "it calls a procedure"),
                    new Forbidden("Show", "it looks at the server"),
                    new Forbidden("Terminate", "it manages the server"));

    private final Driver driver;

    GuardedQueries(Driver driver) {
        this.driver = driver;
    }

    /**
     * What an answer may cost.
     *
     * @param time until the database gives up
     * @param rows most rows of an answer
     */
    public record Bounds(Duration time, int rows) {

        public Bounds {
            if (!time.isPositive() || rows < 1) {
                throw new IllegalArgumentException(
                        "bounds of %s and %s rows, expected more than none".formatted(time, rows));
            }
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

    /** A kind of step that no plan may have; a step's name begins with that of its kind. */
    private record Forbidden(String step, String reason) {}

    /**
     * Asks a question.
     *
     * @param cypher any text
     * @param parameters by name, all that the statement uses
     * @throws RefusedQueryException if it is not Cypher, is not allowed, fails, or takes too long
     */
    public Answer ask(
            String cypher, Map<String, ? extends @Nullable Object> parameters, Bounds bounds) {
        SessionConfig reading =
                SessionConfig.builder()
                        .withDefaultAccessMode(AccessMode.READ)
                        .withFetchSize(Math.min(bounds.rows() + 1L, CypherQueries.FETCH_SIZE))
                        .build();
        var timed = TransactionConfig.builder().withTimeout(bounds.time()).build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(timed)) {
            refuseUnsafe(transaction, cypher, CypherQueries.nullable(parameters));
            return read(transaction.run(cypher, CypherQueries.nullable(parameters)), bounds.rows());
        } catch (ClientException | TransientException | DatabaseException e) {
            throw RefusedQueryException.failed(reason(e, bounds));
        }
    }

    private static void refuseUnsafe(
            Transaction transaction, String cypher, Map<String, Object> parameters) {
        ResultSummary summary = transaction.run("EXPLAIN " + cypher, parameters).consume();
        if (summary.queryType() != QueryType.READ_ONLY) {
            throw RefusedQueryException.forbidden("it would write to the graph");
        }
        if (!summary.hasPlan()) {
            throw RefusedQueryException.forbidden("it has no plan");
        }
        refuseForbidden(summary.plan());
    }

    private static void refuseForbidden(Plan step) {
        FORBIDDEN.stream()
                .filter(kind -> step.operatorType().startsWith(kind.step()))
                .findFirst()
                .ifPresent(
                        kind -> {
                            throw RefusedQueryException.forbidden(kind.reason());
                        });
        step.children().forEach(GuardedQueries::refuseForbidden);
    }

    private static Answer read(Result result, int most) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        while (result.hasNext() && rows.size() < most) {
            rows.add(new Row(result.next()).values());
        }
        return new Answer(result.keys(), rows, result.hasNext());
    }

    private static String reason(Neo4jException failure, Bounds bounds) {
        String code = failure.code();
        if (code.contains("TransactionTimedOut")) {
            return "it runs longer than %s s".formatted(bounds.time().toSeconds());
        }
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return code.contains("Syntax") ? "it is not Cypher: " + message : message;
    }
}

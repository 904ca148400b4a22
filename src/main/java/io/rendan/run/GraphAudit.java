package io.rendan.run;

import io.rendan.cypher.CypherFile;
import io.rendan.market.AuditGraph;
import io.rendan.market.RuleFaultException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Questions of an audit, asked of Neo4j in transactions that may only read, with a timeout that the
 * server keeps. Each is planned before it is run: what would write, call a procedure or read a file
 * is refused unseen.
 */
@Component
final class GraphAudit implements AuditGraph {

    private final Driver driver;

    GraphAudit(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Answer ask(CypherFile question, Map<String, Object> parameters, Bounds bounds) {
        var reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        var timed = TransactionConfig.builder().withTimeout(bounds.time()).build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(timed)) {
            refuseUnsafe(transaction, question, parameters);
            String version = version(transaction);
            Result rows = transaction.run(question.text(), parameters);
            checkColumns(rows.keys(), question.columns());
            return new Answer(version, read(rows, bounds));
        } catch (ClientException | TransientException | DatabaseException e) {
            throw new RuleFaultException(reason(e, bounds));
        }
    }

    private static String version(Transaction transaction) {
        return transaction
                .run(CypherFile.of("project/dataset").text())
                .single()
                .get("dataVersion")
                .asString("");
    }

    private static void refuseUnsafe(
            Transaction transaction, CypherFile question, Map<String, Object> parameters) {
        ResultSummary summary = transaction.run("EXPLAIN " + question.text(), parameters).consume();
        if (summary.queryType() != QueryType.READ_ONLY) {
            throw new RuleFaultException("it would write to the graph; a rule only reads");
        }
        if (summary.hasPlan()) {
            refuseOperators(summary.plan());
        }
    }

    private static void refuseOperators(Plan plan) {
        // the database's name follows an @
        if (plan.operatorType().startsWith("LoadCSV")) {
            throw new RuleFaultException("it reads a file; a rule only reads the graph");
        }
        if (plan.operatorType().startsWith("ProcedureCall")) {
            throw new RuleFaultException("it calls a procedure; a rule only reads the graph");
        }
        plan.children().forEach(GraphAudit::refuseOperators);
    }

    private static void checkColumns(List<String> returned, List<String> promised) {
        if (!Set.copyOf(returned).equals(Set.copyOf(promised))) {
            throw new RuleFaultException(
                    "it returns %s, its header says %s"
                            .formatted(String.join(", ", returned), String.join(", ", promised)));
        }
    }

    private static List<Map<String, @Nullable Object>> read(Result rows, Bounds bounds) {
        List<Map<String, @Nullable Object>> read = new ArrayList<>();
        while (rows.hasNext()) {
            if (read.size() == bounds.rows()) {
                throw new RuleFaultException(
                        "it returns more than %,d rows".formatted(bounds.rows()));
            }
            read.add(row(rows.next()));
        }
        return read;
    }

    private static Map<String, @Nullable Object> row(Record row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        row.keys().forEach(column -> values.put(column, row.get(column).asObject()));
        return values;
    }

    private static String reason(Neo4jException failure, Bounds bounds) {
        String code = failure.code();
        if (code.contains("TransactionTimedOut")) {
            return "it runs longer than %d s".formatted(bounds.time().toSeconds());
        }
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return code.contains("Syntax") ? "it is not Cypher: " + message : message;
    }
}

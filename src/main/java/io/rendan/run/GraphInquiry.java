package io.rendan.run;

import io.rendan.analysis.Answer;
import io.rendan.analysis.Question;
import io.rendan.cypher.CypherFile;
import io.rendan.network.NetworkUnavailableException;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Questions of analyses, asked of Neo4j in transactions that may only read, with a timeout that the
 * server keeps. Each is planned before it is run: what would write, call a procedure or read a file
 * is refused unseen.
 */
@Component
final class GraphInquiry implements Inquiry {

    private final Driver driver;

    GraphInquiry(Driver driver) {
        this.driver = driver;
    }

    @Override
    public Answer ask(Question question, String dataVersion) {
        var reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
        var timed = TransactionConfig.builder().withTimeout(question.time()).build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(timed)) {
            refuseUnsafe(transaction, question);
            String version = version(transaction);
            Result rows = transaction.run(question.statement(), question.parameters());
            checkColumns(rows.keys(), question.columns());
            var answer = new Answer.Rows(read(rows, question.rows()));
            checkVersion(version, dataVersion);
            return answer;
        } catch (Refusal e) {
            return new Answer.Refused(String.valueOf(e.getMessage()));
        } catch (ClientException | TransientException | DatabaseException e) {
            return new Answer.Refused(reason(e, question));
        }
    }

    private static void checkVersion(String asked, String expected) {
        if (!asked.equals(expected)) {
            throw new NetworkUnavailableException(
                    "the data were changed after the snapshot was taken; try again");
        }
    }

    /** Says why a question is not answered; never leaves this class. */
    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Refusal(String reason) {
            super(reason);
        }
    }

    private static String version(Transaction transaction) {
        return transaction
                .run(CypherFile.of("project/dataset").text())
                .single()
                .get("dataVersion")
                .asString("");
    }

    private static void refuseUnsafe(Transaction transaction, Question question) {
        ResultSummary summary =
                transaction.run("EXPLAIN " + question.statement(), question.parameters()).consume();
        if (summary.queryType() != QueryType.READ_ONLY) {
            throw new Refusal("it would write to the graph; a rule only reads");
        }
        if (summary.hasPlan()) {
            refuseOperators(summary.plan());
        }
    }

    private static void refuseOperators(Plan plan) {
        // the database's name follows an @
        if (plan.operatorType().startsWith("LoadCSV")) {
            throw new Refusal("it reads a file; a rule only reads the graph");
        }
        if (plan.operatorType().startsWith("ProcedureCall")) {
            throw new Refusal("it calls a procedure; a rule only reads the graph");
        }
        plan.children().forEach(GraphInquiry::refuseOperators);
    }

    private static void checkColumns(List<String> returned, List<String> promised) {
        if (!Set.copyOf(returned).equals(Set.copyOf(promised))) {
            throw new Refusal(
                    "it returns %s, its header says %s"
                            .formatted(String.join(", ", returned), String.join(", ", promised)));
        }
    }

    private static List<Map<String, @Nullable Object>> read(Result rows, int most) {
        List<Map<String, @Nullable Object>> read = new ArrayList<>();
        while (rows.hasNext()) {
            if (read.size() == most) {
                throw new Refusal(
                        String.format(Locale.ROOT, "it returns more than %,d rows", most));
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

    private static String reason(Neo4jException failure, Question question) {
        String code = failure.code();
        if (code.contains("TransactionTimedOut")) {
            return "it runs longer than " + question.time().toSeconds() + " s";
        }
        String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return code.contains("Syntax") ? "it is not Cypher: " + message : message;
    }
}

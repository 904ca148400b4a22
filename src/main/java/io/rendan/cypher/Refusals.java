package io.rendan.cypher;

import io.rendan.cypher.RefusedQueryException.Why;

import org.neo4j.driver.exceptions.Neo4jException;

import java.time.Duration;
import java.util.List;

/** What a failure on the server says of the statement that it was asked. */
final class Refusals {

    private static final List<String> FORBIDDEN =
            List.of(
                    "Statement.AccessMode",
                    "Statement.NotSystemDatabaseError",
                    "Statement.UnsupportedAdministrationCommand",
                    "ClientError.Security",
                    "Procedure.ProcedureNotFound");

    private static final List<String> TOO_MUCH =
            List.of(
                    "TransactionTimedOut",
                    "Transaction.Terminated",
                    "OutOfMemory",
                    "StackOverFlow",
                    "Neo.DatabaseError");

    private Refusals() {}

    /** Of a statement that was run as it stands. */
    static RefusedQueryException of(Neo4jException failure, String exceeded) {
        return of(failure, exceeded, 0, 0);
    }

    /**
     * Of a statement behind other words.
     *
     * @param exceeded how to say that its time was over
     * @param linesBefore it, and charactersBefore it
     */
    static RefusedQueryException of(
            Neo4jException failure, String exceeded, int linesBefore, int charactersBefore) {
        Fault fault = Fault.of(failure, linesBefore, charactersBefore);
        String first = fault.message().lines().findFirst().orElse("");
        return RefusedQueryException.of(
                why(fault.code()), reason(fault.code(), first, exceeded), fault);
    }

    /** How to say that a statement's time was over. */
    static String longerThan(Duration time) {
        double seconds = time.toMillis() / 1e3;
        return "it runs longer than %s s"
                .formatted(
                        seconds == Math.rint(seconds)
                                ? String.valueOf((long) seconds)
                                : String.valueOf(seconds));
    }

    private static Why why(String code) {
        return says(code, FORBIDDEN)
                ? Why.FORBIDDEN
                : says(code, TOO_MUCH) ? Why.TOO_MUCH : Why.FAULTY;
    }

    private static boolean says(String code, List<String> parts) {
        return parts.stream().anyMatch(code::contains);
    }

    private static String reason(String code, String message, String exceeded) {
        if (code.contains("TransactionTimedOut")) {
            return exceeded;
        }
        if (code.contains("OutOfMemory")) {
            return "it takes more memory than a transaction may: " + message;
        }
        return code.contains("Syntax") ? "it is not Cypher: " + message : message;
    }
}

package io.rendan.cypher;

import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Has the server plan a statement before it runs, and refuses what would write, read a file, open
 * transactions of its own or manage the server, wherever in the statement that stands.
 *
 * @param procedures that may be called all the same
 * @param shows kinds of {@code SHOW} that may be asked, such as {@code ShowIndexes}
 */
record PlanCheck(Set<String> procedures, Set<String> shows) {

    /** Calls nothing and shows nothing. */
    static final Set<String> NOTHING_ELSE = Set.of();

    private static final String PLAN = "EXPLAIN\n";
    private static final String CALL = "ProcedureCall";
    private static final String SHOW = "Show";
    private static final String SHORTEST = "StatefulShortestPath";

    /** A search runs to its end, whatever the time; from one node that is quickly reached. */
    private static final double MOST_BEGINNINGS = 10;

    /** A kind of step that no plan may have; a step's name begins with that of its kind. */
    private record Forbidden(String step, String reason) {}

    private static final List<Forbidden> FORBIDDEN =
            List.of(
                    new Forbidden("LoadCSV", "it reads a file"),
                    new Forbidden("Transaction", "it opens transactions of its own"),
                    new Forbidden("Administration", "it manages the server"),
                    new Forbidden("Terminate", "it manages the server"));

    PlanCheck {
        procedures = Set.copyOf(procedures);
        shows = Set.copyOf(shows);
    }

    /** Of statements that may call these procedures and show nothing. */
    static PlanCheck readsOnly(Set<String> procedures) {
        return new PlanCheck(procedures, Set.of());
    }

    /**
     * Plans a statement without running it.
     *
     * @param exceeded how to say that its time was over
     * @return the plan
     * @throws RefusedQueryException if the server does not take it, or it does more than read
     */
    Plan check(
            Transaction transaction,
            String cypher,
            Map<String, Object> parameters,
            String exceeded) {
        ResultSummary summary = planned(transaction, cypher, parameters, exceeded);
        if (summary.queryType() != QueryType.READ_ONLY) {
            throw RefusedQueryException.forbidden("it would write to the graph");
        }
        if (!summary.hasPlan()) {
            throw RefusedQueryException.forbidden("it has no plan");
        }
        refuseForbidden(summary.plan());
        return summary.plan();
    }

    private static ResultSummary planned(
            Transaction transaction,
            String cypher,
            Map<String, Object> parameters,
            String exceeded) {
        try {
            return transaction.run(PLAN + cypher, parameters).consume();
        } catch (Neo4jException e) {
            DatabaseAwayException.rethrow(e);
            throw Refusals.of(e, exceeded, 1, PLAN.length());
        }
    }

    private void refuseForbidden(Plan step) {
        String kind = step.operatorType();
        FORBIDDEN.stream()
                .filter(forbidden -> kind.startsWith(forbidden.step()))
                .findFirst()
                .ifPresent(
                        forbidden -> {
                            throw RefusedQueryException.forbidden(forbidden.reason());
                        });
        if (kind.startsWith(SHORTEST) && beginnings(step) > MOST_BEGINNINGS) {
            throw RefusedQueryException.tooMuch(
                    "it looks for shortest paths from everywhere, which the server cannot stop; say by"
                            + " id where they begin");
        }
        if (kind.startsWith(CALL)) {
            refuseUnlisted(procedure(step));
        }
        if (kind.startsWith(SHOW) && !shows.contains(PlanStep.name(step))) {
            throw RefusedQueryException.forbidden("it looks at the server");
        }
        step.children().forEach(this::refuseForbidden);
    }

    /** From how many nodes the planner guesses that a search begins. */
    private static double beginnings(Plan search) {
        return search.children().stream()
                .map(child -> child.arguments().get("EstimatedRows"))
                .mapToDouble(rows -> rows == null ? Double.MAX_VALUE : rows.asDouble())
                .max()
                .orElse(0);
    }

    private void refuseUnlisted(String procedure) {
        if (!procedures.contains(procedure)) {
            throw RefusedQueryException.forbidden(
                    procedures.isEmpty()
                            ? "it calls a procedure"
                            : "it calls the procedure %s, expected one of %s"
                                    .formatted(
                                            procedure,
                                            String.join(
                                                    ", ", procedures.stream().sorted().toList())));
        }
    }

    private static String procedure(Plan call) {
        return PlanStep.details(call).map(text -> text.split("\\(", 2)[0].strip()).orElse("");
    }
}

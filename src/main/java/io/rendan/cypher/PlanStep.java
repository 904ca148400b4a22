package io.rendan.cypher;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

import java.util.List;
import java.util.Optional;

/**
 * A step of the plan by which the server answers a statement; what it does rests on its children.
 *
 * @param operator such as {@code NodeIndexSeek}
 * @param details what it works on, empty where that goes without saying
 * @param estimatedRows as the planner guesses
 * @param rows that it gave, where the statement was profiled
 * @param dbHits how often it asked the store, where the statement was profiled
 */
public record PlanStep(
        String operator,
        Optional<String> details,
        @Nullable Double estimatedRows,
        @Nullable Long rows,
        @Nullable Long dbHits,
        List<PlanStep> children) {

    public PlanStep {
        children = List.copyOf(children);
    }

    static PlanStep of(Plan plan) {
        boolean profiled = plan instanceof ProfiledPlan;
        return new PlanStep(
                name(plan),
                details(plan),
                number(plan),
                profiled ? ((ProfiledPlan) plan).records() : null,
                profiled ? ((ProfiledPlan) plan).dbHits() : null,
                plan.children().stream().map(PlanStep::of).toList());
    }

    /** The operator without the database that it works in. */
    static String name(Plan plan) {
        return plan.operatorType().split("@", 2)[0];
    }

    static Optional<String> details(Plan plan) {
        return Optional.ofNullable(plan.arguments().get("Details")).map(Value::asString);
    }

    private static @Nullable Double number(Plan plan) {
        @Nullable Value rows = plan.arguments().get("EstimatedRows");
        return rows == null ? null : rows.asDouble();
    }
}

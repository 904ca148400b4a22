package io.rendan.explore;

import io.rendan.cypher.PlanStep;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of an answer.
 *
 * @param columns in the order of the statement
 * @param rows column to value, see {@link io.rendan.cypher.GraphValue}
 * @param truncated whether there were more rows than wanted
 * @param plan by which the server answered, where it was asked for
 * @param seconds from the question to the last row
 */
public record QueryAnswer(
        List<String> columns,
        @Schema(
                        description =
                                "Column to value: a text, a number, a truth, a list or object, or null; a node has the members node, labels and properties, a relationship link, type, from, to and properties, a path nodes and links")
                List<Map<String, @Nullable Object>> rows,
        @Schema(description = "Whether there were more rows than asked for, or than may be")
                boolean truncated,
        @Schema(description = "Where EXPLAIN or PROFILE stood before the statement")
                Optional<PlanStep> plan,
        double seconds) {

    public QueryAnswer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}

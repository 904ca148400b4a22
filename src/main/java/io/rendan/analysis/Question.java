package io.rendan.analysis;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an analysis wants to know of the graph that the snapshot does not say. Asked read-only and
 * within bounds before the analysis begins, see {@link Analysis#questions}.
 *
 * @param id unique among the questions of an analysis; the answer is found by it
 * @param statement Cypher that only reads
 * @param columns that its rows must have, in any order
 * @param parameters by name, exactly those that the statement uses
 * @param time until the database gives up
 * @param rows most rows of an answer
 * @param own the rule of somebody's own that asks; empty where the statement came with Rendan
 */
public record Question(
        String id,
        String statement,
        List<String> columns,
        Map<String, Object> parameters,
        Duration time,
        int rows,
        Optional<RuleText> own) {

    public Question {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be positive, is " + time);
        }
        if (rows < 1) {
            throw new IllegalArgumentException("rows must be at least 1, is " + rows);
        }
        columns = List.copyOf(columns);
        parameters = Map.copyOf(parameters);
    }

    /** A question that came with Rendan. */
    public Question(
            String id,
            String statement,
            List<String> columns,
            Map<String, Object> parameters,
            Duration time,
            int rows) {
        this(id, statement, columns, parameters, time, rows, Optional.empty());
    }
}

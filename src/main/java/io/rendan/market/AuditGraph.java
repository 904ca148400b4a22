package io.rendan.market;

import io.rendan.cypher.CypherFile;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The graph as an audit sees it: questions only, each within bounds. */
public interface AuditGraph {

    /**
     * Asks one question of the graph.
     *
     * @param parameters by name, exactly those that the statement uses
     * @throws RuleFaultException if the statement is not Cypher, would write, call a procedure or
     *     read a file, returns other columns than its header lists, or exceeds the bounds
     */
    Answer ask(CypherFile question, Map<String, Object> parameters, Bounds bounds);

    /**
     * What an answer may cost.
     *
     * @param time until the database gives up
     * @param rows most rows of an answer
     */
    record Bounds(Duration time, int rows) {}

    /**
     * Rows of an answer.
     *
     * @param dataVersion of the data that were asked
     * @param rows column to value, in the order of the columns: texts, numbers, booleans, dates,
     *     lists of these, or null
     */
    record Answer(String dataVersion, List<Map<String, @Nullable Object>> rows) {

        public Answer {
            rows = List.copyOf(rows);
        }
    }
}

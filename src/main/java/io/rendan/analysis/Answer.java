package io.rendan.analysis;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What came of a {@link Question}. */
public sealed interface Answer {

    /**
     * The graph has answered.
     *
     * @param rows column to value: texts, numbers, booleans, dates, lists of these, or null
     */
    record Rows(List<Map<String, @Nullable Object>> rows) implements Answer {

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /**
     * There is no answer.
     *
     * @param reason in a sentence that the author of the question understands, beginning with
     *     {@code it}
     */
    record Refused(String reason) implements Answer {}
}

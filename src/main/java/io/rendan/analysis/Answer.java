package io.rendan.analysis;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What came of a {@link Question}. */
public sealed interface Answer {

    /** Seconds that it took, however it ended. */
    double seconds();

    /**
     * The graph has answered.
     *
     * @param rows column to value: texts, numbers, booleans, dates, lists of these, or null
     */
    record Rows(List<Map<String, @Nullable Object>> rows, double seconds) implements Answer {

        public Rows {
            rows = List.copyOf(rows);
        }

        /** Rows that took no time worth telling. */
        public Rows(List<Map<String, @Nullable Object>> rows) {
            this(rows, 0);
        }
    }

    /**
     * There is no answer.
     *
     * @param reason in a sentence that the author of the question understands, beginning with
     *     {@code it}
     */
    record Refused(String reason, double seconds) implements Answer {

        /** A refusal that took no time worth telling. */
        public Refused(String reason) {
            this(reason, 0);
        }
    }
}

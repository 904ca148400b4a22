package io.rendan.analysis;

import java.time.Duration;
import java.util.Map;

/**
 * The library of queries as an analysis needs it: statements written out, so that whoever reads a
 * finding can run what proves it. A port, for the statements are files and an analysis opens none.
 */
public interface QueryLibrary {

    /**
     * A statement of the library with its values written in.
     *
     * @param query its path in the library, such as {@code explore/border-ties}
     * @param values by parameter, all that the statement uses
     * @throws IllegalArgumentException if there is no such statement, or no value for a parameter
     */
    String written(String query, Map<String, ?> values);

    /**
     * A statement from elsewhere with its values written in.
     *
     * @param statement with parameters
     * @param values by parameter, all that the statement uses
     * @throws IllegalArgumentException if there is no value for a parameter
     */
    String writtenInto(String statement, Map<String, ?> values);

    /**
     * A statement of the library as a question to ask before an analysis.
     *
     * @param query its path in the library, which becomes the question's id
     * @param values by parameter, all that the statement uses and perhaps more
     */
    Question question(String query, Map<String, Object> values, Duration time, int rows);

    /**
     * A sentence with the query of the library that proves it.
     *
     * @param sentence in plain words, with the figures
     * @param query its path in the library
     * @param values by parameter, all that the query uses
     */
    default Evidence evidence(String sentence, String query, Map<String, Object> values) {
        return new Evidence(sentence, written(query, values), values);
    }
}

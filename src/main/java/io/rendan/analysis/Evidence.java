package io.rendan.analysis;

import io.rendan.cypher.CypherFile;

import java.util.Map;

/**
 * One sentence and the query whose rows prove it.
 *
 * @param statement in plain words, with the figures
 * @param cypher a read query that runs as it stands, values written in
 * @param parameters the values that were written in, by name
 */
public record Evidence(String statement, String cypher, Map<String, Object> parameters) {

    public Evidence {
        parameters = Map.copyOf(parameters);
    }

    /**
     * Evidence from a query of the library.
     *
     * @param path of the file below {@code cypher/}, without ending
     */
    public static Evidence of(String statement, String path, Map<String, Object> parameters) {
        return new Evidence(statement, CypherFile.of(path).withLiterals(parameters), parameters);
    }
}

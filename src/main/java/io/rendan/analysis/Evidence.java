package io.rendan.analysis;

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
}

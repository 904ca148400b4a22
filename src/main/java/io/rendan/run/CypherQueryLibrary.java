package io.rendan.run;

import io.rendan.analysis.QueryLibrary;
import io.rendan.cypher.CypherFile;

import org.springframework.stereotype.Component;

import java.util.Map;

/** The library as it lies under {@code cypher/}; each file is read once. Thread-safe. */
@Component
public final class CypherQueryLibrary implements QueryLibrary {

    @Override
    public String written(String query, Map<String, ?> values) {
        return CypherFile.of(query).withLiterals(values);
    }

    @Override
    public String writtenInto(String statement, Map<String, ?> values) {
        return CypherFile.literal(statement, values);
    }
}

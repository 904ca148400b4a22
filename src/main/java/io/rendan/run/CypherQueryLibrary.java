package io.rendan.run;

import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Question;
import io.rendan.cypher.CypherFile;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.HashMap;
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

    @Override
    public Question question(String query, Map<String, Object> values, Duration time, int rows) {
        CypherFile file = CypherFile.of(query);
        Map<String, Object> used = new HashMap<>(values);
        used.keySet().retainAll(file.parameters());
        return new Question(query, file.text(), file.columns(), used, time, rows);
    }
}

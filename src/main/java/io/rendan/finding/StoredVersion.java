package io.rendan.finding;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.web.AnswerVersion;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers change with the current run, the data, the decisions and, where they compare runs, with
 * every run that succeeds. All of these are only ever added, so their names and number tell; while
 * an import is under way nothing is sure, and every moment is a version of its own.
 */
@Component
class StoredVersion implements AnswerVersion {

    private final CypherQueries queries;

    StoredVersion(CypherQueries queries) {
        this.queries = queries;
    }

    @Override
    public String now() {
        return queries.first("finding/version", Map.of(), StoredVersion::text)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static String text(Row row) {
        return row.isKnown("importing")
                ? UUID.randomUUID().toString()
                : Stream.of("runId", "dataVersion", "decisions", "runs")
                        .map(name -> String.valueOf(row.values().get(name)))
                        .collect(Collectors.joining("/"));
    }
}

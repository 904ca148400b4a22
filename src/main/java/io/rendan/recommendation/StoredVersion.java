package io.rendan.recommendation;

import io.rendan.cypher.CypherQueries;
import io.rendan.web.AnswerVersion;

import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;

/**
 * Answers change with the current run, the data and the decisions. Runs, data and decisions are
 * only ever added, so their names and number tell; while an import is under way nothing is sure,
 * and every moment is a version of its own.
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

    private static String text(MapAccessor row) {
        return row.get("importing").isNull()
                ? row.get("runId") + "/" + row.get("dataVersion") + "/" + row.get("decisions")
                : UUID.randomUUID().toString();
    }
}

package io.rendan.finding;

import io.rendan.analysis.Money;
import io.rendan.analysis.SettledFindings;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What owners have settled within the time that {@code rendan.decisions.rest} gives. */
@Component
class GraphSettledFindings implements SettledFindings {

    private final CypherQueries queries;
    private final Duration rest;

    GraphSettledFindings(
            CypherQueries queries, @Value("${rendan.decisions.rest:365d}") Duration rest) {
        this.queries = queries;
        this.rest = rest;
    }

    @Override
    public Map<String, Optional<Money>> at(String dataset, Instant now) {
        Map<String, Optional<Money>> settled = new HashMap<>();
        queries.each(
                "recommendation/settled",
                Map.of("dataset", dataset, "since", GraphTime.of(now.minus(rest))),
                row -> settled.put(row.text("id"), LifeRecord.money(row)));
        return settled;
    }
}

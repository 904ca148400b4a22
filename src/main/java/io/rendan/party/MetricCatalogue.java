package io.rendan.party;

import io.rendan.cypher.CypherQueries;
import io.rendan.run.RunReference;

import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which figures there are; read once a run, since that takes a look at every party. */
@Component
class MetricCatalogue {

    private final CypherQueries queries;
    private final MetricsRecord records;
    private volatile Snapshot newest = new Snapshot("", Map.of());

    MetricCatalogue(CypherQueries queries, MetricsRecord records) {
        this.queries = queries;
        this.records = records;
    }

    private record Snapshot(String runId, Map<String, Boolean> rankable) {}

    /** Every figure by name, ascending, with whether parties can be ranked by it. */
    Map<String, Boolean> figures(Optional<RunReference> run) {
        if (run.isEmpty()) {
            return Map.of();
        }
        Snapshot known = newest;
        if (!known.runId().equals(run.get().id())) {
            known = new Snapshot(run.get().id(), read());
            newest = known;
        }
        return known.rankable();
    }

    private Map<String, Boolean> read() {
        Map<String, Boolean> figures = new TreeMap<>();
        queries.each(
                "party/metric-names",
                Map.of(),
                row -> figures.put(row.text("name"), row.truth("rankable")));
        queries.rows("party/metric-reasons", Map.of(), records::reasons)
                .forEach(reasons -> reasons.keySet().forEach(n -> figures.putIfAbsent(n, true)));
        figures.keySet().removeIf(name -> !MetricsRecord.isFigure(name));
        return figures;
    }
}

package io.rendan.party;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a party's figures compare with those of its peers, parties of the same kind. Read once a run,
 * since that takes a look at every party; what is withheld of a small unit counts for nobody.
 */
@Component
public class Peers {

    private final CypherQueries queries;
    private final MetricsRecord records;
    private final Runs runs;
    private volatile Known known = new Known("", Map.of());

    Peers(CypherQueries queries, MetricsRecord records, Runs runs) {
        this.queries = queries;
        this.records = records;
        this.runs = runs;
    }

    /** Values by kind of party and figure, ascending. */
    private record Known(String runId, Map<String, Map<String, double[]>> values) {}

    /**
     * Where a party's figures stand, by name; those that are no numbers have no place.
     *
     * @param label of the party
     * @param kind of the party, empty where it has none
     */
    public Map<String, PeerRange> ranges(
            String label, Optional<String> kind, Map<String, @Nullable Object> metrics) {
        Map<String, double[]> peers = values().getOrDefault(key(label, kind.orElse("")), Map.of());
        Map<String, PeerRange> ranges = new TreeMap<>();
        metrics.forEach(
                (name, value) -> {
                    double[] all = peers.get(name);
                    if (value instanceof Number number && all != null) {
                        ranges.put(name, PeerRange.of(number.doubleValue(), all));
                    }
                });
        return ranges;
    }

    private static String key(String label, String kind) {
        return label + " " + kind;
    }

    private Map<String, Map<String, double[]>> values() {
        String run = runs.reference().map(RunReference::id).orElse("");
        Known now = known;
        if (!now.runId().equals(run)) {
            now = new Known(run, read());
            known = now;
        }
        return now.values();
    }

    private Map<String, Map<String, double[]>> read() {
        Map<String, Map<String, List<Double>>> lists = new HashMap<>();
        queries.each("party/peer-metrics", Map.of(), row -> add(row, lists));
        Map<String, Map<String, double[]>> values = new HashMap<>();
        lists.forEach((kind, figures) -> values.put(kind, sorted(figures)));
        return values;
    }

    private void add(Row row, Map<String, Map<String, List<Double>>> lists) {
        String kind = key(PartySearch.label(row), row.textIfKnown("kind").orElse(""));
        Map<String, List<Double>> figures = lists.computeIfAbsent(kind, first -> new HashMap<>());
        records.read(row.rowIfKnown("metrics"), row.integerIfKnown("headcount"))
                .values()
                .forEach(
                        (name, value) -> {
                            if (value instanceof Number number) {
                                figures.computeIfAbsent(name, first -> new ArrayList<>())
                                        .add(number.doubleValue());
                            }
                        });
    }

    private static Map<String, double[]> sorted(Map<String, List<Double>> figures) {
        Map<String, double[]> sorted = new HashMap<>();
        figures.forEach(
                (name, all) -> {
                    Collections.sort(all);
                    sorted.put(name, all.stream().mapToDouble(Double::doubleValue).toArray());
                });
        return sorted;
    }
}

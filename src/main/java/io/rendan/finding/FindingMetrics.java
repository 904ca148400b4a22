package io.rendan.finding;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.rendan.analysis.FindingKind;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Glance;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;

import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What Prometheus sees of findings: how many there are of each kind and status, the largest value
 * at stake, and whether what lists show is stale. NaN where the graph cannot be asked.
 */
@Component
class FindingMetrics {

    private record Place(FindingKind kind, FindingStatus status) {}

    private record Tally(long findings, double largest) {

        static final Tally NONE = new Tally(0, 0);
    }

    private final CypherQueries queries;
    private final Runs runs;
    private final Glance<Map<Place, Tally>> tallies = new Glance<>(this::tallies);
    private final Glance<Boolean> stale = new Glance<>(this::isStale);

    FindingMetrics(CypherQueries queries, Runs runs, MeterRegistry registry) {
        this.queries = queries;
        this.runs = runs;
        for (FindingKind kind : FindingKind.values()) {
            for (FindingStatus status : FindingStatus.values()) {
                register(new Place(kind, status), registry);
            }
            Place open = new Place(kind, FindingStatus.OPEN);
            Gauge.builder("rendan.value.at.stake", () -> seen(open, Tally::largest))
                    .description(
                            "Largest value at stake of an open finding, a year, in the dataset's"
                                    + " currency; values overlap and do not add up")
                    .tags(Tags.of("kind", kind.name()))
                    .register(registry);
        }
        Gauge.builder("rendan.stale", this::stale)
                .description("1 while the data are not those that lists are from, else 0")
                .register(registry);
    }

    private void register(Place place, MeterRegistry registry) {
        Gauge.builder("rendan.findings.by.status", () -> seen(place, Tally::findings))
                .description(
                        "Findings of this dataset that a current run ever had, by kind and status")
                .tags(Tags.of("kind", place.kind().name(), "status", place.status().name()))
                .register(registry);
    }

    private double seen(Place place, ToDoubleFunction<Tally> figure) {
        return tallies.get()
                .map(all -> figure.applyAsDouble(all.getOrDefault(place, Tally.NONE)))
                .orElse(Double.NaN);
    }

    private double stale() {
        return stale.get().map(is -> is ? 1.0 : 0.0).orElse(Double.NaN);
    }

    private boolean isStale() {
        return runs.current().map(runs::isStale).orElse(false);
    }

    private Map<Place, Tally> tallies() {
        Map<Place, Tally> found = new HashMap<>();
        queries.each(
                "recommendation/tally",
                Map.of("dataset", RunReference.dataset(runs.reference())),
                row ->
                        found.put(
                                new Place(
                                        row.word("kind", FindingKind.class),
                                        row.word("status", FindingStatus.class)),
                                new Tally(
                                        row.integer("findings"),
                                        row.numberIfKnown("largest").orElse(0.0))));
        return found;
    }
}

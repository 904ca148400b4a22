package io.rendan.alert;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Glance;

import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.Map;

/** What Prometheus sees of alerts: their deliveries by status. NaN where the graph is away. */
@Component
class AlertMetrics {

    private final CypherQueries queries;
    private final Glance<Map<Delivery.Status, Long>> tallies = new Glance<>(this::tallies);

    AlertMetrics(CypherQueries queries, MeterRegistry registry) {
        this.queries = queries;
        for (Delivery.Status status : Delivery.Status.values()) {
            Gauge.builder("rendan.alert.deliveries", () -> deliveries(status))
                    .description(
                            "Deliveries of alerts: they wait, got through, or are dead letters")
                    .tag("status", status.name())
                    .register(registry);
        }
    }

    private double deliveries(Delivery.Status status) {
        return tallies.get().map(all -> (double) all.getOrDefault(status, 0L)).orElse(Double.NaN);
    }

    private Map<Delivery.Status, Long> tallies() {
        Map<Delivery.Status, Long> found = new EnumMap<>(Delivery.Status.class);
        queries.each(
                "alert/tally",
                Map.of(),
                row ->
                        found.put(
                                row.word("status", Delivery.Status.class),
                                row.integer("deliveries")));
        return found;
    }
}

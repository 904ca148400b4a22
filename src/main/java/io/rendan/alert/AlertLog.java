package io.rendan.alert;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All alerts there ever were, in the graph, numbered without a gap from 1. */
@Component
class AlertLog {

    /** An alert as it was written. */
    record Entry(long sequence, String document) {}

    private final CypherQueries queries;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    AlertLog(CypherQueries queries, JsonMapper json, ApplicationEventPublisher events) {
        this.queries = queries;
        this.json = json;
        this.events = events;
    }

    /**
     * Adds alerts with a delivery for each of their rule's addresses, in the caller's transaction.
     */
    void add(List<RaisedAlert> noticed, String runId, LocalDate asOf, Instant at) {
        long last =
                queries.first(
                                "alert/take-numbers",
                                Map.of("count", noticed.size()),
                                row -> row.integer("last"))
                        .orElseThrow();
        List<Map<String, Object>> alerts = new ArrayList<>();
        List<Map<String, Object>> deliveries = new ArrayList<>();
        long sequence = last - noticed.size();
        for (RaisedAlert one : noticed) {
            Alert alert = alert(one, ++sequence, runId, asOf, at);
            alerts.add(row(alert));
            for (Target target : one.rule().targets()) {
                deliveries.add(row(alert, one.rule(), target));
            }
        }
        queries.run("alert/add", Map.of("runId", runId, "alerts", alerts));
        queries.run("alert/add-deliveries", Map.of("deliveries", deliveries));
        events.publishEvent(new AlertRaised());
    }

    private static Alert alert(
            RaisedAlert one, long sequence, String runId, LocalDate asOf, Instant at) {
        return new Alert(
                one.id(runId),
                sequence,
                one.rule().name(),
                one.kind(),
                one.title(),
                runId,
                asOf,
                at,
                one.crossing(),
                one.found());
    }

    private Map<String, Object> row(Alert alert) {
        return Map.of(
                "id", alert.id(),
                "sequence", alert.sequence(),
                "rule", alert.rule(),
                "kind", alert.kind().name(),
                "title", alert.title(),
                "runId", alert.runId(),
                "at", GraphTime.of(alert.at()),
                "document", json.writeValueAsString(alert));
    }

    private static Map<String, Object> row(Alert alert, AlertRule rule, Target target) {
        return Map.of(
                "alertId", alert.id(),
                "properties",
                        Map.of(
                                "id", alert.id() + "." + target.hash(),
                                "lane", rule.lane(target),
                                "host", target.host(),
                                "sequence", alert.sequence(),
                                "status", Delivery.Status.PENDING.name(),
                                "attempts", 0));
    }

    /** Alerts after a number, in order. */
    List<Entry> after(long sequence, int limit) {
        return queries.rows(
                "alert/after",
                Map.of("sequence", sequence, "limit", limit),
                row -> new Entry(row.integer("sequence"), row.text("document")));
    }

    /** The number of the newest alert, 0 while there is none. */
    long last() {
        return queries.first("alert/last", Map.of(), row -> row.integer("last")).orElse(0L);
    }
}

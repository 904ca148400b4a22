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

/** All alerts there ever were, in the graph, numbered together with other events. */
@Component
class AlertLog {

    private final CypherQueries queries;
    private final EventLog log;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    AlertLog(
            CypherQueries queries,
            EventLog log,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.log = log;
        this.json = json;
        this.events = events;
    }

    /**
     * Adds alerts with a delivery for each of their rule's addresses, in the caller's transaction.
     */
    void add(List<RaisedAlert> noticed, String runId, LocalDate asOf, Instant at) {
        List<Map<String, Object>> alerts = new ArrayList<>();
        List<Map<String, Object>> deliveries = new ArrayList<>();
        long sequence = log.take(noticed.size()) - noticed.size();
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
}

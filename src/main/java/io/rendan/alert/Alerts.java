package io.rendan.alert;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.web.Page;
import io.rendan.web.Paging;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The module's door: alerts, dead letters, and the rules in force. */
@Component
public class Alerts {

    private static final List<String> COLUMNS =
            List.of("sequence", "id", "at", "rule", "kind", "title", "runId", "asOf");

    private final CypherQueries queries;
    private final AlertRules rules;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Alerts(
            CypherQueries queries,
            AlertRules rules,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.queries = queries;
        this.rules = rules;
        this.events = events;
        this.json = json;
    }

    /**
     * Alerts, newest first.
     *
     * @param status of at least one delivery; empty for all alerts
     */
    public Page<SentAlert> list(Optional<Delivery.Status> status, Paging paging) {
        long before =
                paging.after().map(key -> Long.parseLong(key.getFirst())).orElse(Long.MAX_VALUE);
        List<SentAlert> fetched =
                queries.rows(
                        "alert/list",
                        Map.of(
                                "before", before,
                                "statuses",
                                        status.map(one -> List.of(one.name())).orElse(List.of()),
                                "limit", paging.fetch()),
                        this::sent);
        return new Page<>(
                paging.page(fetched),
                paging.next(fetched, last -> List.of("" + last.alert().sequence())),
                COLUMNS);
    }

    /**
     * Sends a dead letter again, from its first attempt on; newer alerts may have overtaken it.
     *
     * @throws AlertException if there is no dead letter with this id, or no rule posts to its
     *     address any more
     */
    public void sendAgain(String deliveryId) {
        Map<String, Object> wanted = Map.of("id", deliveryId);
        String lane =
                queries.first("alert/dead-letter", wanted, row -> row.text("lane"))
                        .orElseThrow(() -> new AlertException.UnknownDeadLetter(deliveryId));
        if (!rules.lanes().containsKey(lane)) {
            throw new AlertException.NoSuchAddress(deliveryId);
        }
        queries.run("alert/revive", wanted);
        events.publishEvent(new AlertRaised());
    }

    /** The rules in force. */
    public List<RuleInForce> rules() {
        return rules.all().stream()
                .map(
                        rule ->
                                new RuleInForce(
                                        rule.name(),
                                        rule.condition().words(),
                                        rule.targets().stream().map(Target::host).toList()))
                .toList();
    }

    private SentAlert sent(Row row) {
        return new SentAlert(
                json.readValue(row.text("document"), Alert.class),
                row.rows("deliveries", Alerts::delivery));
    }

    private static Delivery delivery(Row node) {
        return new Delivery(
                node.text("id"),
                node.text("host"),
                node.word("status", Delivery.Status.class),
                node.count("attempts"),
                node.instantIfKnown("triedAt"),
                node.textIfKnown("problem"));
    }
}

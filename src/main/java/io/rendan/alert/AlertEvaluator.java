package io.rendan.alert;

import io.rendan.analysis.Finding;
import io.rendan.analysis.Money;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;
import io.rendan.run.RunPublished;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds every rule against a run that becomes the current one, in its transaction.
 *
 * <p>A threshold raises an alert when the indicator gets beyond it; not again until it has been
 * back on the right side. A value that is not known changes nothing. A rule whose condition was
 * changed begins anew, and so does every rule where the run is of another dataset. New findings are
 * those that have become OPEN with the run, the most money first.
 */
@Component
class AlertEvaluator {

    private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

    private final AlertRules rules;
    private final CypherQueries queries;
    private final AlertLog log;
    private final JsonMapper json;

    AlertEvaluator(AlertRules rules, CypherQueries queries, AlertLog log, JsonMapper json) {
        this.rules = rules;
        this.queries = queries;
        this.log = log;
        this.json = json;
    }

    private record Health(LocalDate asOf, Map<?, ?> indicators) {}

    @EventListener
    void on(RunPublished run) {
        if (rules.all().isEmpty()) {
            return;
        }
        Health health =
                queries.first(
                                "health/of-run",
                                Map.of("runId", run.runId()),
                                row ->
                                        new Health(
                                                row.date("asOf"), indicators(row.text("summary"))))
                        .orElseThrow();
        List<RaisedAlert> noticed = new ArrayList<>();
        for (AlertRule rule : rules.all()) {
            noticed.addAll(
                    switch (rule.condition()) {
                        case Condition.Threshold threshold -> crossed(rule, threshold, health, run);
                        case Condition.NewFinding wanted -> found(rule, wanted, run);
                    });
        }
        if (!noticed.isEmpty()) {
            log.add(noticed, run.runId(), health.asOf(), time(run));
        }
    }

    private Map<?, ?> indicators(String summary) {
        return json.readValue(summary, FIGURES).get("indicators") instanceof Map<?, ?> indicators
                ? indicators
                : Map.of();
    }

    private List<RaisedAlert> crossed(
            AlertRule rule, Condition.Threshold threshold, Health health, RunPublished run) {
        if (!(health.indicators().get(threshold.indicator().id()) instanceof Number number)) {
            return List.of();
        }
        double value = number.doubleValue();
        boolean beyond = threshold.isBeyond(value);
        Map<String, Object> state =
                Map.of(
                        "rule", rule.name(),
                        "dataset", run.dataset(),
                        "condition", threshold.words());
        boolean before =
                queries.first("alert/state", state, row -> row.truth("beyond")).orElse(false);
        queries.run(
                "alert/put-state",
                Map.of(
                        "rule", rule.name(),
                        "dataset", run.dataset(),
                        "condition", threshold.words(),
                        "beyond", beyond));
        if (!beyond || before) {
            return List.of();
        }
        return List.of(
                RaisedAlert.of(
                        rule,
                        new Alert.Crossing(
                                threshold.indicator().id(),
                                threshold.indicator().title(),
                                value,
                                threshold.indicator().unit(),
                                threshold.limit(),
                                threshold.below() ? "BELOW" : "ABOVE")));
    }

    private List<RaisedAlert> found(AlertRule rule, Condition.NewFinding wanted, RunPublished run) {
        Map<String, @Nullable Object> parameters =
                Map.of(
                        "runId", run.runId(),
                        "dataset", run.dataset(),
                        "at", GraphTime.of(time(run)),
                        "amount", wanted.amount(),
                        "kinds", wanted.kinds().stream().map(Enum::name).sorted().toList());
        return queries.rows(
                "alert/new-findings", parameters, row -> RaisedAlert.of(rule, finding(row)));
    }

    private Alert.Found finding(Row row) {
        Finding finding = json.readValue(row.text("document"), Finding.class);
        return new Alert.Found(
                finding.id(),
                finding.kind(),
                finding.title(),
                finding.score(),
                new Money(row.number("amount"), row.text("currency")),
                finding.action(),
                finding.owner());
    }

    private static Instant time(RunPublished run) {
        return run.at().truncatedTo(ChronoUnit.MILLIS);
    }
}

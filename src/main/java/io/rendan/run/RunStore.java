package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where runs and their results are kept: in the graph. */
@Component
public final class RunStore implements RunJournal {

    private final CypherQueries queries;
    private final RunRecord records;
    private final ResultRows rows;
    private final HealthRows healthRows;
    private final StandIns standIns;
    private final Publication publication;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RunStore(
            CypherQueries queries,
            RunRecord records,
            ResultRows rows,
            HealthRows healthRows,
            StandIns standIns,
            Publication publication,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.records = records;
        this.rows = rows;
        this.healthRows = healthRows;
        this.standIns = standIns;
        this.publication = publication;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void save(AnalysisRun run) {
        queries.run("run/save", Map.of("id", run.id(), "properties", records.properties(run)));
    }

    @Override
    public AnalysisRun publish(
            AnalysisRun run,
            EcosystemNetwork network,
            Map<String, AnalysisResult> results,
            HealthReport health) {
        List<AnalysisRun> published = new ArrayList<>();
        try {
            queries.inTransaction(
                    () -> {
                        boolean current = run.status() == RunStatus.SUCCEEDED && !run.historical();
                        save(run);
                        saveMeasures(run, network);
                        addFindings(run, network, results);
                        if (current) {
                            putMetrics(run, network, results.values());
                        }
                        published.add(finish(run, network, health, current));
                    });
        } finally {
            publication.end();
        }
        return published.getLast();
    }

    /** The last and short part of publishing, in which the time stands still. */
    private AnalysisRun finish(
            AnalysisRun run, EcosystemNetwork network, HealthReport health, boolean current) {
        Instant now = publication.begin();
        AnalysisRun finished = run.finishedAt().isPresent() ? run : run.finished(now);
        save(finished);
        queries.run("run/add-health", healthRows.parameters(finished, network, health));
        if (current) {
            queries.run("run/make-current", Map.of("id", run.id()));
            events.publishEvent(
                    new RunPublished(run.id(), run.dataset(), finished.finishedAt().orElse(now)));
        }
        return finished;
    }

    @Override
    public Optional<StandIn> standIn(
            String analysis, EcosystemNetwork network, Set<String> measured) {
        return current().flatMap(last -> standIns.of(last, analysis, network, measured));
    }

    /** What queries of the library divide by. */
    private void saveMeasures(AnalysisRun run, EcosystemNetwork network) {
        Map<String, Double> measures = new HashMap<>();
        measures.put("userRevenue", network.supply().totalUserRevenue());
        measures.put("meanHours", network.collaboration().meanHours());
        measures.put("meanValue", network.collaboration().meanValue());
        measures.values().removeIf(measure -> !Double.isFinite(measure));
        queries.run("run/save", Map.of("id", run.id(), "properties", measures));
    }

    private void addFindings(
            AnalysisRun run, EcosystemNetwork network, Map<String, AnalysisResult> results) {
        String id = run.id();
        Map<String, String> ofRun = Map.of("runId", id);
        queries.runInBatches("run/add-findings", rows.findings(id, results), ofRun);
        rows.links(id, results.values())
                .forEach((target, links) -> queries.runInBatches("run/" + target, links, Map.of()));
        queries.runInBatches(
                "run/link-losses", rows.losses(id, network, results.values()), Map.of());
        queries.runInBatches("run/add-groups", rows.groups(id, results), ofRun);
        queries.runInBatches("run/add-capabilities", rows.capabilities(id, results), ofRun);
    }

    private void putMetrics(
            AnalysisRun run, EcosystemNetwork network, Collection<AnalysisResult> results) {
        queries.runInBatches("run/put-metrics", rows.metrics(run.id(), network, results), Map.of());
        queries.run("run/drop-old-metrics", Map.of("runId", run.id()));
    }

    @Override
    public Optional<AnalysisRun> find(String id) {
        return runs("run/find", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public Optional<AnalysisRun> current() {
        return runs("run/current", Map.of()).stream().findFirst();
    }

    @Override
    public Map<String, List<String>> lastGroups(String dataset) {
        Map<String, List<String>> groups = new HashMap<>();
        queries.each(
                "run/last-groups",
                Map.of("dataset", dataset),
                row -> groups.put(row.text("id"), row.texts("members")));
        return groups;
    }

    @Override
    public List<Finding> lastIssues(String dataset, Collection<String> rules) {
        return queries
                .rows(
                        "run/last-issues",
                        Map.of("dataset", dataset),
                        row -> rows.finding(row.text("document")))
                .stream()
                .filter(finding -> rules.contains(String.valueOf(finding.figures().get("rule"))))
                .toList();
    }

    /** Runs, newest first, behind one. */
    public List<AnalysisRun> newest(Optional<RunPlace> after, int limit) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("queuedAt", after.map(RunPlace::queuedAt).map(GraphTime::of).orElse(null));
        parameters.put("id", after.map(RunPlace::id).orElse(""));
        parameters.put("limit", limit);
        return runs("run/newest", parameters);
    }

    /** The version of the data in the graph; empty while there are none. */
    public Optional<String> dataVersion() {
        return queries.first("run/data-state", Map.of(), row -> row.textIfKnown("dataVersion"))
                .flatMap(version -> version);
    }

    /** The dates that the data cover; empty where there are none, or not whole ones. */
    Optional<DataRange> dataRange() {
        return queries.first("health/data-range", Map.of(), DataRange::of).flatMap(range -> range);
    }

    /** Whether the data have changed, or are being changed, since the run saw them. */
    public boolean isStale(AnalysisRun run) {
        return queries.first(
                        "run/data-state",
                        Map.of(),
                        row ->
                                row.isKnown("importing")
                                        || !row.textIfKnown("dataVersion")
                                                .equals(run.dataVersion()))
                .orElse(true);
    }

    /** A run's findings of one kind in a line each, worst first. */
    public List<Headline> headlines(String runId, FindingKind kind, int limit) {
        return queries.rows(
                "run/headlines",
                Map.of("runId", runId, "kind", kind.name(), "limit", limit),
                RunStore::headline);
    }

    private static Headline headline(Row row) {
        return new Headline(
                row.text("id"),
                row.text("title"),
                row.number("score"),
                row.numberIfKnown("amount").map(amount -> new Money(amount, row.text("currency"))));
    }

    /**
     * Marks unfinished runs as failed, but those that are still to be finished.
     *
     * @param known ids of these
     */
    public void abandonUnfinished(String why, Set<String> known) {
        queries.run(
                "run/abandon-unfinished",
                Map.of(
                        "why", why,
                        "at", GraphTime.of(clock.instant()),
                        "known", List.copyOf(known)));
    }

    private List<AnalysisRun> runs(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        return queries.rows(statement, parameters, row -> records.run(row.row("run")));
    }
}

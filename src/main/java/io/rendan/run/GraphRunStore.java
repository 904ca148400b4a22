package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.cypher.CypherFile;
import io.rendan.health.HealthReport;
import io.rendan.network.EcosystemNetwork;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Runs and their results in the graph. */
@Component
final class GraphRunStore implements RunStore {

    private final Neo4jClient client;
    private final TransactionTemplate transaction;
    private final RunRecord records;
    private final ResultRows rows;
    private final HealthRows healthRows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GraphRunStore(
            Neo4jClient client,
            PlatformTransactionManager transactions,
            RunRecord records,
            ResultRows rows,
            HealthRows healthRows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.client = client;
        this.transaction = new TransactionTemplate(transactions);
        this.records = records;
        this.rows = rows;
        this.healthRows = healthRows;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void save(AnalysisRun run) {
        run("save", Map.of("id", run.id(), "properties", records.properties(run)));
    }

    @Override
    public void publish(
            AnalysisRun run,
            EcosystemNetwork network,
            Map<String, AnalysisResult> results,
            HealthReport health) {
        transaction.executeWithoutResult(
                status -> {
                    save(run);
                    addFindings(run, results.values());
                    run("add-health", healthRows.parameters(run, network, health));
                    if (run.status() == RunStatus.SUCCEEDED && !run.historical()) {
                        putMetrics(run, network, results.values());
                        run("make-current", Map.of("id", run.id()));
                        events.publishEvent(
                                new RunPublished(
                                        run.id(), run.finishedAt().orElseGet(clock::instant)));
                    }
                });
    }

    private void addFindings(AnalysisRun run, Collection<AnalysisResult> results) {
        String id = run.id();
        Batches.of(rows.findings(id, results))
                .forEach(batch -> run("add-findings", Map.of("runId", id, "rows", batch)));
        rows.links(id, results)
                .forEach(
                        (target, links) ->
                                Batches.of(links)
                                        .forEach(batch -> run(target, Map.of("rows", batch))));
        Batches.of(rows.groups(id, results))
                .forEach(batch -> run("add-groups", Map.of("runId", id, "rows", batch)));
        Batches.of(rows.capabilities(id, results))
                .forEach(batch -> run("add-capabilities", Map.of("runId", id, "rows", batch)));
    }

    private void putMetrics(
            AnalysisRun run, EcosystemNetwork network, Collection<AnalysisResult> results) {
        Batches.of(rows.metrics(run.id(), network, results))
                .forEach(batch -> run("put-metrics", Map.of("rows", batch)));
        run("drop-old-metrics", Map.of("runId", run.id()));
    }

    @Override
    public Optional<AnalysisRun> find(String id) {
        return runs("find", Map.of("id", id)).stream().findFirst();
    }

    @Override
    public Optional<AnalysisRun> current() {
        return runs("current", Map.of()).stream().findFirst();
    }

    @Override
    public Map<String, List<String>> lastGroups(String dataset) {
        record LastGroup(String id, List<String> members) {}
        return client
                .query(text("last-groups"))
                .bindAll(Map.of("dataset", dataset))
                .fetchAs(LastGroup.class)
                .mappedBy(
                        (types, row) ->
                                new LastGroup(
                                        row.get("id").asString(),
                                        row.get("members").asList(Value::asString)))
                .all()
                .stream()
                .collect(Collectors.toMap(LastGroup::id, LastGroup::members));
    }

    @Override
    public List<AnalysisRun> newest(int skip, int limit) {
        return runs("newest", Map.of("skip", skip, "limit", limit));
    }

    @Override
    public Optional<String> dataVersion() {
        return client.query(text("data-state"))
                .fetchAs(String.class)
                .mappedBy((types, row) -> row.get("dataVersion").asString(""))
                .one()
                .filter(version -> !version.isEmpty());
    }

    @Override
    public boolean isStale(AnalysisRun run) {
        return client.query(text("data-state"))
                .fetchAs(Boolean.class)
                .mappedBy(
                        (types, row) ->
                                !row.get("importing").isNull()
                                        || !row.get("dataVersion")
                                                .asString("")
                                                .equals(run.dataVersion().orElse("")))
                .one()
                .orElse(true);
    }

    @Override
    public List<Headline> headlines(String runId, FindingKind kind, int limit) {
        return client
                .query(text("headlines"))
                .bindAll(Map.of("runId", runId, "kind", kind.name(), "limit", limit))
                .fetchAs(Headline.class)
                .mappedBy((types, row) -> headline(row))
                .all()
                .stream()
                .toList();
    }

    private static Headline headline(Record row) {
        Optional<Money> value =
                row.get("amount").isNull()
                        ? Optional.empty()
                        : Optional.of(
                                new Money(
                                        row.get("amount").asDouble(),
                                        row.get("currency").asString()));
        return new Headline(
                row.get("id").asString(),
                row.get("title").asString(),
                row.get("score").asDouble(),
                value);
    }

    @Override
    public void abandonUnfinished(String why) {
        run("abandon-unfinished", Map.of("why", why, "at", RunRecord.time(clock.instant())));
    }

    private List<AnalysisRun> runs(String statement, Map<String, Object> parameters) {
        return client
                .query(text(statement))
                .bindAll(parameters)
                .fetchAs(AnalysisRun.class)
                .mappedBy((types, row) -> records.run(row.get("run")))
                .all()
                .stream()
                .toList();
    }

    private void run(String statement, Map<String, Object> parameters) {
        client.query(text(statement)).bindAll(parameters).run();
    }

    private static String text(String statement) {
        return CypherFile.of("run/" + statement).text();
    }
}

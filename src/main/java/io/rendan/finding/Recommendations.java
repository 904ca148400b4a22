package io.rendan.finding;

import io.rendan.analysis.Money;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.run.Publication;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The module's door: what should be done next, and what was decided. */
@Component
public class Recommendations {

    private final CypherQueries queries;
    private final Runs runs;
    private final FindingRecord records;
    private final Publication publication;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recommendations(
            CypherQueries queries,
            Runs runs,
            FindingRecord records,
            Publication publication,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.runs = runs;
        this.records = records;
        this.publication = publication;
        this.events = events;
        this.clock = clock;
    }

    private record Ranked(TrackedFinding finding, double amount) {

        List<String> key(String runId) {
            return List.of(
                    runId,
                    Double.toString(amount),
                    Double.toString(finding.finding().score()),
                    finding.finding().id());
        }
    }

    /**
     * Findings of all kinds by value at stake, then score, then id; unknown values last.
     *
     * @throws io.rendan.run.RunException.Superseded if it is a further page, and the run that the
     *     first was from is no longer the current one
     */
    public AnalysisPage<TrackedFinding> list(RecommendationFilter filter, Paging paging) {
        return publication.look(
                () ->
                        runs.ofCurrent(
                                paging.after().map(List::getFirst),
                                run -> list(filter, paging, run)));
    }

    private AnalysisPage<TrackedFinding> list(
            RecommendationFilter filter, Paging paging, Optional<RunReference> run) {
        List<Ranked> fetched =
                queries.rows(
                        "recommendation/list",
                        parameters(filter, paging, run),
                        row ->
                                new Ranked(
                                        records.finding(row, Instant.EPOCH), row.number("amount")));
        String runId = run.map(RunReference::id).orElse("");
        return AnalysisPage.of(
                        RunReference.stamp(run),
                        paging,
                        fetched,
                        last -> last.key(runId),
                        FindingColumns.OF_ALL_KINDS)
                .map(Ranked::finding);
    }

    /**
     * A finding of any kind as it stands in the newest run that had it.
     *
     * @throws FindingException.Unknown if no current run ever had it
     */
    public FindingAnswer find(String id) {
        Optional<RunReference> run = runs.reference();
        String dataset = RunReference.dataset(run);
        return new FindingAnswer(
                RunReference.stamp(run), found(dataset, today(dataset, id), clock.instant()));
    }

    /** The id that a finding goes by since its party was merged into another; else its own. */
    private String today(String dataset, String id) {
        return queries.first(
                        "recommendation/successor",
                        Map.of("dataset", dataset, "id", id),
                        row -> row.text("id"))
                .orElse(id);
    }

    private TrackedFinding found(String dataset, String id, Instant now) {
        return queries.first(
                        "recommendation/find",
                        Map.of("dataset", dataset, "id", id),
                        row -> records.finding(row, now))
                .orElseThrow(() -> new FindingException.Unknown("finding", id));
    }

    /**
     * Records a decision. Decisions on the same finding wait for each other; the last one counts,
     * all are kept but one that says again, word for word, what was decided last and still holds.
     *
     * @param by who decides, if known
     * @return the finding as it now stands
     * @throws FindingException.Unknown if no current run ever had it
     * @throws FindingException.Gone if the newest run no longer has it
     */
    public TrackedFinding decide(String id, Decision.Kind kind, String note, Optional<String> by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decision = new Decision(kind, note, now, by);
        String dataset = RunReference.dataset(runs.reference());
        String today = today(dataset, id);
        queries.inTransaction(() -> record(dataset, today, decision));
        return found(dataset, today, now);
    }

    private record Locked(Life life, Optional<Money> value, Optional<Decision> last) {}

    private void record(String dataset, String id, Decision decision) {
        Locked locked =
                queries.first(
                                "recommendation/lock",
                                Map.of(
                                        "dataset",
                                        dataset,
                                        "id",
                                        id,
                                        "by",
                                        decision.at().toString()),
                                Recommendations::locked)
                        .orElseThrow(() -> new FindingException.Unknown("finding", id));
        Life next = locked.life().decided(decision.decision(), locked.value(), decision.at());
        if (locked.last().filter(decision::repeats).isPresent()
                && next.status() == locked.life().status()) {
            return;
        }
        queries.run(
                "recommendation/decide",
                Map.of(
                        "dataset",
                        dataset,
                        "id",
                        id,
                        "life",
                        LifeRecord.properties(id, next),
                        "decision",
                        LifeRecord.properties(decision)));
        events.publishEvent(new DecisionTaken(id, decision));
    }

    private static Locked locked(Row row) {
        return new Locked(
                LifeRecord.life(row),
                LifeRecord.money(row),
                row.rowIfKnown("last").map(LifeRecord::decision));
    }

    private static Map<String, @Nullable Object> parameters(
            RecommendationFilter filter, Paging paging, Optional<RunReference> run) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("dataset", RunReference.dataset(run));
        parameters.put("afterAmount", paging.after().map(key -> number(key, 1)).orElse(null));
        parameters.put("afterScore", paging.after().map(key -> number(key, 2)).orElse(null));
        parameters.put("afterId", paging.after().map(key -> key.get(3)).orElse(null));
        parameters.put("limit", paging.fetch());
        return parameters;
    }

    private static Double number(List<String> key, int part) {
        return Double.valueOf(key.get(part));
    }
}

package io.rendan.finding;

import io.rendan.analysis.Money;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.run.Publication;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;
import io.rendan.web.RunStamp;

import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    Recommendations(
            CypherQueries queries,
            Runs runs,
            FindingRecord records,
            Publication publication,
            Clock clock) {
        this.queries = queries;
        this.runs = runs;
        this.records = records;
        this.publication = publication;
        this.clock = clock;
    }

    private record Ranked(TrackedFinding finding, double amount) {

        List<String> key() {
            return List.of(
                    Double.toString(amount),
                    Double.toString(finding.finding().score()),
                    finding.finding().id());
        }
    }

    /** Findings of all kinds by value at stake, then score, then id; unknown values last. */
    public AnalysisPage<TrackedFinding> list(RecommendationFilter filter, Paging paging) {
        return publication.look(() -> page(filter, paging));
    }

    private AnalysisPage<TrackedFinding> page(RecommendationFilter filter, Paging paging) {
        RunStamp run = RunReference.stamp(runs.reference());
        List<Ranked> fetched =
                queries.rows(
                        "recommendation/list",
                        parameters(filter, paging),
                        row ->
                                new Ranked(
                                        records.finding(row, Instant.EPOCH), row.number("amount")));
        return AnalysisPage.of(run, paging, fetched, Ranked::key, FindingColumns.OF_ALL_KINDS)
                .map(Ranked::finding);
    }

    /**
     * Records a decision. Decisions on the same finding wait for each other; the last one counts,
     * all are kept.
     *
     * @param by who decides, if known
     * @return the finding as it now stands
     * @throws FindingException.Unknown if no current run ever had it
     * @throws FindingException.Gone if the newest run no longer has it
     */
    public TrackedFinding decide(String id, Decision.Kind kind, String note, Optional<String> by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Decision decision = new Decision(kind, note, now, by);
        queries.inTransaction(() -> record(id, decision));
        return queries.first(
                        "recommendation/find", Map.of("id", id), row -> records.finding(row, now))
                .orElseThrow(() -> new FindingException.Unknown("finding", id));
    }

    private record Locked(Life life, Optional<Money> value) {}

    private void record(String id, Decision decision) {
        Locked locked =
                queries.first(
                                "recommendation/lock",
                                Map.of("id", id, "by", decision.at().toString()),
                                Recommendations::locked)
                        .orElseThrow(() -> new FindingException.Unknown("finding", id));
        Life next = locked.life().decided(decision.decision(), locked.value(), decision.at());
        queries.run(
                "recommendation/decide",
                Map.of(
                        "id", id,
                        "life", LifeRecord.properties(id, next),
                        "decision", LifeRecord.properties(decision)));
    }

    private static Locked locked(Row row) {
        return new Locked(LifeRecord.life(row), LifeRecord.money(row));
    }

    private static Map<String, @Nullable Object> parameters(
            RecommendationFilter filter, Paging paging) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("afterAmount", paging.after().map(key -> number(key, 0)).orElse(null));
        parameters.put("afterScore", paging.after().map(key -> number(key, 1)).orElse(null));
        parameters.put("afterId", paging.after().map(key -> key.get(2)).orElse(null));
        parameters.put("limit", paging.fetch());
        return parameters;
    }

    private static Double number(List<String> key, int part) {
        return Double.valueOf(key.get(part));
    }
}

package io.rendan.finding;

import io.rendan.analysis.FindingKind;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.Paging;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has changed between the current run and one before it. */
@Component
public class Changes {

    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::change)
                    .thenComparing(Comparator.comparingDouble(Change::amount).reversed())
                    .thenComparing(Change::id);
    private static final List<String> COLUMNS =
            List.of(
                    "change",
                    "id",
                    "kind",
                    "title",
                    "before.score",
                    "before.valueAtStake.amount",
                    "after.score",
                    "after.valueAtStake.amount");

    private final CypherQueries queries;
    private final Runs runs;

    Changes(CypherQueries queries, Runs runs) {
        this.queries = queries;
        this.runs = runs;
    }

    /** Against the current run before this one. */
    public ChangePage sinceLastRun(Paging paging) {
        return page(paging, current -> newest(current.finishedAt(), current.id()));
    }

    /** Against what was the current run at a time. */
    public ChangePage since(Instant time, Paging paging) {
        return page(paging, current -> newest(time, ""));
    }

    /**
     * Against a run.
     *
     * @throws io.rendan.run.RunException if there is no such run or it has not succeeded
     */
    public ChangePage sinceRun(String runId, Paging paging) {
        return page(paging, current -> runs.reference(Optional.of(runId)));
    }

    private interface Baseline {
        Optional<RunReference> of(RunReference current);
    }

    private Optional<RunReference> newest(Instant time, String butNot) {
        return queries.first(
                        "finding/current-at",
                        Map.of("at", GraphTime.of(time), "butNot", butNot),
                        row -> row.text("runId"))
                .flatMap(id -> runs.reference(Optional.of(id)));
    }

    private ChangePage page(Paging paging, Baseline baseline) {
        Optional<RunReference> current = runs.reference();
        Optional<RunReference> since = current.flatMap(baseline::of);
        List<Change> all =
                current.map(run -> changes(since.map(RunReference::id).orElse(""), run.id()))
                        .orElseGet(List::of);
        List<Change> rest = all.subList(Math.min(paging.offset(), all.size()), all.size());
        return new ChangePage(
                RunReference.stamp(current),
                since.map(run -> new ChangePage.Since(run.id(), run.asOf(), run.finishedAt())),
                counts(all),
                paging.page(rest),
                paging.nextOffset(rest),
                COLUMNS);
    }

    private List<Change> changes(String before, String after) {
        List<Change> changes = new ArrayList<>();
        queries.each(
                "finding/changes",
                Map.of("before", before, "after", after),
                row -> change(row).ifPresent(changes::add));
        changes.sort(ORDER);
        return changes;
    }

    private static Optional<Change> change(Row row) {
        FindingKind kind = row.word("kind", FindingKind.class);
        Optional<Change.State> before = state(row, "before");
        Optional<Change.State> after = state(row, "after");
        return Change.of(kind, before, after)
                .map(
                        what ->
                                new Change(
                                        what,
                                        row.text("id"),
                                        kind,
                                        row.text("title"),
                                        before,
                                        after));
    }

    private static Optional<Change.State> state(Row row, String side) {
        return row.rowIfKnown(side)
                .map(
                        finding ->
                                new Change.State(
                                        finding.number("score"), LifeRecord.money(finding)));
    }

    private static Map<String, Long> counts(List<Change> changes) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Change.Kind.values()).forEach(kind -> counts.put(kind.name(), 0L));
        changes.forEach(change -> counts.merge(change.change().name(), 1L, Long::sum));
        return counts;
    }
}

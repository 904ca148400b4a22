package io.rendan.finding;

import io.rendan.analysis.FindingKind;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.Paging;

import org.springframework.beans.factory.annotation.Value;
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
                    "after.valueAtStake.amount",
                    "before.valueAtStake.currency",
                    "after.valueAtStake.currency");

    private final CypherQueries queries;
    private final Runs runs;
    private final Materiality least;

    Changes(
            CypherQueries queries,
            Runs runs,
            @Value("${" + Materiality.SCORE + ":0.03}") double leastScore,
            @Value("${" + Materiality.SHARE + ":0.05}") double leastShare) {
        this.queries = queries;
        this.runs = runs;
        this.least = new Materiality(leastScore, leastShare);
    }

    /** Against the current run of the same dataset before this one. */
    public ChangePage sinceLastRun(Paging paging) {
        return page(paging, current -> newest(current, current.finishedAt(), current.id()));
    }

    /** Against what was the current run of the same dataset at a time. */
    public ChangePage since(Instant time, Paging paging) {
        return page(paging, current -> newest(current, time, ""));
    }

    /**
     * Against a run.
     *
     * @throws io.rendan.run.RunException if there is no such run or it has not succeeded
     * @throws FindingException.OtherDataset if it looked at another dataset than the current one
     */
    public ChangePage sinceRun(String runId, Paging paging) {
        return page(
                paging,
                current -> {
                    Optional<RunReference> named = runs.reference(Optional.of(runId));
                    named.filter(run -> !run.dataset().equals(current.dataset()))
                            .ifPresent(
                                    run -> {
                                        throw new FindingException.OtherDataset(run, current);
                                    });
                    return named;
                });
    }

    private interface Baseline {
        Optional<RunReference> of(RunReference current);
    }

    private Optional<RunReference> newest(RunReference current, Instant time, String butNot) {
        return queries.first(
                        "finding/current-at",
                        Map.of(
                                "at", GraphTime.of(time),
                                "butNot", butNot,
                                "runId", current.id()),
                        row -> row.text("runId"))
                .flatMap(id -> runs.reference(Optional.of(id)));
    }

    /** A further page compares the runs that the first one did. */
    private ChangePage page(Paging paging, Baseline baseline) {
        Optional<RunReference> current = runs.reference(pinned(paging, 0));
        Optional<RunReference> since =
                paging.after().isPresent()
                        ? pinned(paging, 1).flatMap(id -> runs.reference(Optional.of(id)))
                        : current.flatMap(baseline::of);
        List<Change> all =
                current.map(run -> changes(since.map(RunReference::id).orElse(""), run.id()))
                        .orElseGet(List::of);
        int from = Math.min(paging.after().map(Changes::offset).orElse(0), all.size());
        List<Change> rest = all.subList(from, all.size());
        return new ChangePage(
                RunReference.stamp(current),
                since.map(run -> new ChangePage.Since(run.id(), run.asOf(), run.finishedAt())),
                counts(all),
                paging.page(rest),
                paging.next(rest, last -> key(current, since, from + paging.limit())),
                COLUMNS);
    }

    private static Optional<String> pinned(Paging paging, int part) {
        return paging.after().map(key -> key.get(part)).filter(id -> !id.isEmpty());
    }

    private static int offset(List<String> key) {
        return Integer.parseInt(key.get(2));
    }

    private static List<String> key(
            Optional<RunReference> current, Optional<RunReference> since, int offset) {
        return List.of(
                current.map(RunReference::id).orElse(""),
                since.map(RunReference::id).orElse(""),
                Integer.toString(offset));
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

    private Optional<Change> change(Row row) {
        FindingKind kind = row.word("kind", FindingKind.class);
        Optional<Change.State> before = state(row, "before");
        Optional<Change.State> after = state(row, "after");
        return Change.of(kind, before, after, least)
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

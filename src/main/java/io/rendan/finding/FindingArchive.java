package io.rendan.finding;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.coverage.CoverageEntry;
import io.rendan.coverage.CoverageUnlock;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.run.RunPoint;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;
import io.rendan.web.RunStamp;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What runs have found, in the order that their run gave it. Where a run may be named, an empty
 * name stands for the current run, and while there is none yet, nothing is found; a page's cursor
 * keeps to the run it began with. A run that does not exist or has not succeeded is a {@link
 * io.rendan.run.RunException}.
 */
@Component
public class FindingArchive {

    private final CypherQueries queries;
    private final Runs runs;
    private final FindingRecord records;

    FindingArchive(CypherQueries queries, Runs runs, FindingRecord records) {
        this.queries = queries;
        this.runs = runs;
        this.records = records;
    }

    /** A run's findings of one kind that pass a filter, worst first. */
    public AnalysisPage<TrackedFinding> findings(
            FindingKind kind, FindingFilter filter, Optional<String> runId, Paging paging) {
        Map<String, @Nullable Object> parameters = filter.parameters();
        parameters.put("kind", kind.name());
        return page(
                "finding/of-run",
                parameters,
                runId,
                paging,
                FindingColumns.of(kind),
                run -> run.stamp(kind),
                run -> row -> records.finding(row, run.finishedAt()));
    }

    /**
     * One finding of a kind: as a run found it or, without a run, as it stands in the newest run
     * that had it.
     *
     * @throws FindingException.Unknown if there is none
     */
    public FindingAnswer finding(FindingKind kind, String id, Optional<String> runId) {
        Map<String, Object> wanted = new HashMap<>(Map.of("id", id, "kind", kind.name()));
        runId.ifPresent(run -> wanted.put("runId", run));
        Optional<RunReference> run = runs.reference(runId);
        wanted.put("dataset", RunReference.dataset(run));
        Instant unseen = run.map(RunReference::finishedAt).orElse(Instant.EPOCH);
        return queries.first(
                        runId.isPresent() ? "finding/of-run-by-id" : "finding/newest-by-id",
                        wanted,
                        row ->
                                new FindingAnswer(
                                        RunReference.stamp(run), records.finding(row, unseen)))
                .orElseThrow(() -> new FindingException.Unknown("finding", id));
    }

    /** All of a run's findings of one kind, worst first. */
    public List<TrackedFinding> findings(FindingKind kind, RunReference run) {
        Map<String, @Nullable Object> parameters = FindingFilter.NONE.parameters();
        parameters.putAll(
                Map.of(
                        "kind",
                        kind.name(),
                        "runId",
                        run.id(),
                        "dataset",
                        run.dataset(),
                        "from",
                        0,
                        "limit",
                        Integer.MAX_VALUE));
        return queries.rows(
                "finding/of-run", parameters, row -> records.finding(row, run.finishedAt()));
    }

    /** The current run's findings that concern a party, the most money first. */
    public List<TrackedFinding> findings(String partyId, int limit) {
        return runs.reference()
                .map(
                        run ->
                                queries.rows(
                                        "finding/of-party",
                                        Map.of(
                                                "runId",
                                                run.id(),
                                                "dataset",
                                                run.dataset(),
                                                "partyId",
                                                partyId,
                                                "limit",
                                                limit),
                                        row -> records.finding(row, run.finishedAt())))
                .orElseGet(List::of);
    }

    /** A run's opportunities that pass a filter, the most probable first. */
    public AnalysisPage<TrackedFinding> opportunities(
            OpportunityFilter filter, Optional<String> runId, Paging paging) {
        return page(
                "finding/opportunities-of-run",
                filter.parameters(),
                runId,
                paging,
                FindingColumns.of(FindingKind.OPPORTUNITY),
                run -> run.stamp(FindingKind.OPPORTUNITY),
                run -> row -> records.finding(row, run.finishedAt()));
    }

    /**
     * The groups a run has judged, worst first within their type.
     *
     * @param type PLATFORM, DETECTED or COMMUNITY; empty for all
     * @param verdict SILO, COHESIVE, OPEN or TOO_SMALL; empty for all
     */
    public AnalysisPage<GroupAssessment> groups(
            Optional<String> type,
            Optional<String> verdict,
            Optional<String> runId,
            Paging paging) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("type", type.orElse(null));
        parameters.put("verdict", verdict.orElse(null));
        return page(
                "finding/groups-of-run",
                parameters,
                runId,
                paging,
                FindingColumns.OF_GROUPS,
                run -> run.stamp(FindingKind.SILO.analysis()),
                run -> records::group);
    }

    /** How a run found each capability supplied, the most concentrated first. */
    public AnalysisPage<CapabilityAssessment> capabilities(Optional<String> runId, Paging paging) {
        return page(
                "finding/capabilities-of-run",
                Map.of(),
                runId,
                paging,
                FindingColumns.OF_CAPABILITIES,
                run -> run.stamp(FindingKind.BOTTLENECK.analysis()),
                run -> records::capability);
    }

    private record Placed<T>(T item, int position) {}

    private <T> AnalysisPage<T> page(
            String statement,
            Map<String, @Nullable Object> parameters,
            Optional<String> runId,
            Paging paging,
            List<String> columns,
            Function<RunReference, RunStamp> stamp,
            Function<RunReference, Function<Row, T>> reader) {
        Optional<RunReference> reference =
                runs.reference(runId.or(() -> paging.after().map(List::getFirst)));
        if (reference.isEmpty()) {
            return AnalysisPage.empty(RunReference.stamp(reference), columns);
        }
        RunReference run = reference.get();
        Function<Row, T> read = reader.apply(run);
        List<Placed<T>> fetched =
                queries.rows(
                        statement,
                        placed(parameters, run, paging),
                        row -> new Placed<>(read.apply(row), row.count("position")));
        return AnalysisPage.of(
                        stamp.apply(run),
                        paging,
                        fetched,
                        last -> List.of(run.id(), "" + last.position()),
                        columns)
                .map(Placed::item);
    }

    private static Map<String, @Nullable Object> placed(
            Map<String, @Nullable Object> parameters, RunReference run, Paging paging) {
        Map<String, @Nullable Object> placed = new HashMap<>(parameters);
        placed.put("runId", run.id());
        placed.put("dataset", run.dataset());
        placed.put("from", paging.after().map(key -> Integer.parseInt(key.get(1)) + 1).orElse(0));
        placed.put("limit", paging.fetch());
        return placed;
    }

    /**
     * A finding in every run of the current one's dataset, historical ones included, the latest
     * snapshot first.
     *
     * @param paging of the runs
     * @throws FindingException if no run has reported a finding of this kind and id
     */
    public AnalysisPage<Appearance> appearances(FindingKind kind, String findingId, Paging paging) {
        String dataset = RunReference.dataset(runs.reference());
        Map<String, Object> finding =
                Map.of("dataset", dataset, "findingId", findingId, "kind", kind.name());
        if (!hasAppeared("finding/has-appeared", finding)) {
            throw new FindingException.Unknown("finding", findingId);
        }
        return acrossRuns(
                "finding/appearances",
                Map.of("dataset", dataset, "findingId", findingId),
                paging,
                FindingColumns.ofAppearances(kind),
                records::appearance,
                Appearance::run);
    }

    /**
     * A group in every run of the current one's dataset, historical ones included, the latest
     * snapshot first.
     *
     * @param type PLATFORM, DETECTED or COMMUNITY
     * @param paging of the runs
     * @throws FindingException if no run has judged a group of this type and id
     */
    public AnalysisPage<GroupAppearance> groupAppearances(
            String type, String groupId, Paging paging) {
        Map<String, Object> group =
                Map.of(
                        "dataset", RunReference.dataset(runs.reference()),
                        "groupId", groupId,
                        "type", type);
        if (!hasAppeared("finding/group-has-appeared", group)) {
            throw new FindingException.Unknown("group", groupId);
        }
        return acrossRuns(
                "finding/group-appearances",
                group,
                paging,
                FindingColumns.OF_GROUP_APPEARANCES,
                records::groupAppearance,
                GroupAppearance::run);
    }

    private boolean hasAppeared(String statement, Map<String, Object> what) {
        return queries.first(statement, what, row -> row.truth("appeared")).orElse(false);
    }

    private <T> AnalysisPage<T> acrossRuns(
            String statement,
            Map<String, Object> what,
            Paging paging,
            List<String> columns,
            Function<Row, T> reader,
            Function<T, RunPoint> point) {
        Map<String, @Nullable Object> parameters = new HashMap<>(what);
        parameters.putAll(RunPoint.after(paging.after()));
        parameters.put("limit", paging.fetch());
        return AnalysisPage.of(
                RunReference.stamp(runs.reference()),
                paging,
                queries.rows(statement, parameters, reader),
                item -> point.apply(item).key(),
                columns);
    }

    /**
     * What an analysis said of the ecosystem as a whole.
     *
     * @param analysis its {@link Analysis#name()}
     */
    public AnalysisFigures figures(String analysis, Optional<String> runId) {
        Optional<RunReference> run = runs.reference(runId);
        return new AnalysisFigures(
                run.map(found -> found.stamp(analysis)).orElseGet(RunStamp::none),
                run.map(found -> figures(analysis, found.id())).orElseGet(Map::of));
    }

    private Map<String, Object> figures(String analysis, String runId) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (runs.find(runId).orElseThrow().summary().get(analysis) instanceof Map<?, ?> summary) {
            summary.forEach((name, value) -> figures.put(String.valueOf(name), value));
        }
        return figures;
    }

    /** What a run could compute: what is missing first, then what stands on something else. */
    public AnalysisPage<CoverageEntry> coverage(Optional<String> runId, Paging paging) {
        return covered(runId, paging, "entries", CoverageEntry.class, FindingColumns.OF_COVERAGE);
    }

    /** Columns that would unlock something for a run, the most useful first. */
    public AnalysisPage<CoverageUnlock> coverageUnlocks(Optional<String> runId, Paging paging) {
        return covered(runId, paging, "unlocks", CoverageUnlock.class, FindingColumns.OF_UNLOCKS);
    }

    private <T> AnalysisPage<T> covered(
            Optional<String> runId,
            Paging paging,
            String part,
            Class<T> type,
            List<String> columns) {
        Optional<RunReference> run =
                runs.reference(runId.or(() -> paging.after().map(List::getFirst)));
        if (run.isEmpty()) {
            return AnalysisPage.empty(RunReference.stamp(run), columns);
        }
        String id = run.get().id();
        int from = paging.after().map(key -> Integer.parseInt(key.get(1)) + 1).orElse(0);
        List<T> all = records.covered(runs.find(id).orElseThrow().summary(), part, type);
        List<Placed<T>> fetched = new ArrayList<>();
        for (int place = from; place < Math.min(all.size(), from + paging.fetch()); place++) {
            fetched.add(new Placed<>(all.get(place), place));
        }
        return AnalysisPage.of(
                        run.get().stamp(),
                        paging,
                        fetched,
                        last -> List.of(id, "" + last.position()),
                        columns)
                .map(Placed::item);
    }

    /** How many findings of a kind stand where, by their last decision, in the current dataset. */
    public Map<Decision.Kind, Long> decisions(FindingKind kind) {
        Map<Decision.Kind, Long> counts = new EnumMap<>(Decision.Kind.class);
        queries.each(
                "recommendation/decided",
                Map.of(
                        "dataset", RunReference.dataset(runs.reference()),
                        "kind", kind.name()),
                row ->
                        counts.put(
                                row.word("decision", Decision.Kind.class),
                                row.integer("findings")));
        return counts;
    }
}

package io.rendan.finding;

import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.cypher.CypherQueries;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;
import io.rendan.web.ProblemException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Findings and groups of stored runs, in the order that their run gave them. */
@Component
class GraphFindingArchive implements FindingArchive {

    private static final List<String> GROUP_COLUMNS =
            List.of("id", "name", "type", "verdict", "figures.*", "members");
    private static final List<String> CAPABILITY_COLUMNS = List.of("id", "name", "figures.*");
    private static final List<String> APPEARANCE_COLUMNS =
            List.of(
                    "runId",
                    "asOf",
                    "finishedAt",
                    "historical",
                    "found",
                    "score",
                    "valueAtStake.amount",
                    "valueAtStake.currency",
                    "figures.*");

    private static final List<String> GROUP_APPEARANCE_COLUMNS =
            List.of("runId", "asOf", "finishedAt", "historical", "found", "verdict", "figures.*");

    private final CypherQueries queries;
    private final Runs runs;
    private final FindingRecord records;

    GraphFindingArchive(CypherQueries queries, Runs runs, FindingRecord records) {
        this.queries = queries;
        this.runs = runs;
        this.records = records;
    }

    @Override
    public AnalysisPage<TrackedFinding> findings(
            FindingKind kind, Optional<String> runId, Paging paging) {
        return page(
                "finding/of-run",
                Map.of("kind", kind.name()),
                runId,
                paging,
                FindingColumns.OF_ONE_KIND,
                run -> row -> records.finding(row, run.finishedAt()));
    }

    @Override
    public AnalysisPage<TrackedFinding> opportunities(
            OpportunityFilter filter, Optional<String> runId, Paging paging) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("form", filter.form().orElse(null));
        parameters.put("party", filter.party().orElse(null));
        parameters.put("capability", filter.capability().orElse(null));
        parameters.put("owner", filter.owner().orElse(null));
        parameters.put("bridgesSilos", filter.bridgesSilos().orElse(null));
        parameters.put(
                "minValue", filter.minValue().isPresent() ? filter.minValue().getAsDouble() : null);
        parameters.put("statuses", names(filter.statuses()));
        return page(
                "finding/opportunities-of-run",
                parameters,
                runId,
                paging,
                FindingColumns.OF_ONE_KIND,
                run -> row -> records.finding(row, run.finishedAt()));
    }

    /** Null for whichever. */
    private static @Nullable List<String> names(Set<FindingStatus> statuses) {
        return statuses.isEmpty() ? null : statuses.stream().map(Enum::name).sorted().toList();
    }

    @Override
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
                GROUP_COLUMNS,
                run -> records::group);
    }

    @Override
    public AnalysisPage<CapabilityAssessment> capabilities(Optional<String> runId, Paging paging) {
        return page(
                "finding/capabilities-of-run",
                Map.of(),
                runId,
                paging,
                CAPABILITY_COLUMNS,
                run -> records::capability);
    }

    @Override
    public AnalysisPage<Appearance> appearances(FindingKind kind, String findingId, Paging paging) {
        Map<String, Object> finding = Map.of("findingId", findingId, "kind", kind.name());
        if (!queries.first("finding/has-appeared", finding, row -> row.get("appeared").asBoolean())
                .orElse(false)) {
            throw ProblemException.unknown("finding", findingId);
        }
        return acrossRuns(
                "finding/appearances",
                Map.of("findingId", findingId),
                paging,
                APPEARANCE_COLUMNS,
                records::appearance);
    }

    @Override
    public AnalysisPage<GroupAppearance> groupAppearances(
            String type, String groupId, Paging paging) {
        Map<String, Object> group = Map.of("groupId", groupId, "type", type);
        if (!queries.first(
                        "finding/group-has-appeared", group, row -> row.get("appeared").asBoolean())
                .orElse(false)) {
            throw ProblemException.unknown("group", groupId);
        }
        return acrossRuns(
                "finding/group-appearances",
                group,
                paging,
                GROUP_APPEARANCE_COLUMNS,
                records::groupAppearance);
    }

    private <T> AnalysisPage<T> acrossRuns(
            String statement,
            Map<String, Object> what,
            Paging paging,
            List<String> columns,
            Function<MapAccessor, T> reader) {
        int from = paging.after().map(key -> number(key.getFirst())).orElse(0);
        Map<String, Object> parameters = new HashMap<>(what);
        parameters.put("from", from);
        parameters.put("limit", paging.fetch());
        List<T> fetched = queries.rows(statement, parameters, reader);
        Optional<RunReference> current = RunReference.of(Optional.empty(), runs);
        return new AnalysisPage<>(
                current.map(RunReference::id),
                current.flatMap(RunReference::asOf),
                current.map(RunReference::stale).orElse(false),
                paging.page(fetched),
                paging.next(fetched, last -> List.of("" + (from + paging.limit()))),
                columns);
    }

    @Override
    public AnalysisFigures figures(String analysis, Optional<String> runId) {
        return RunReference.of(runId, runs)
                .map(
                        run ->
                                new AnalysisFigures(
                                        Optional.of(run.id()),
                                        run.asOf(),
                                        run.stale(),
                                        figures(analysis, run.id())))
                .orElseGet(
                        () ->
                                new AnalysisFigures(
                                        Optional.empty(), Optional.empty(), false, Map.of()));
    }

    private Map<String, Object> figures(String analysis, String runId) {
        Map<String, Object> figures = new LinkedHashMap<>();
        if (runs.find(runId).orElseThrow().summary().get(analysis) instanceof Map<?, ?> summary) {
            summary.forEach((name, value) -> figures.put(String.valueOf(name), value));
        }
        return figures;
    }

    @Override
    public Map<Decision.Kind, Long> decisions(FindingKind kind) {
        Map<Decision.Kind, Long> counts = new EnumMap<>(Decision.Kind.class);
        queries.rows(
                "recommendation/decided",
                Map.of("kind", kind.name()),
                row ->
                        counts.put(
                                Decision.Kind.valueOf(row.get("decision").asString()),
                                row.get("findings").asLong()));
        return counts;
    }

    private record Placed<T>(T item, int position) {}

    private <T> AnalysisPage<T> page(
            String statement,
            Map<String, @Nullable Object> parameters,
            Optional<String> runId,
            Paging paging,
            List<String> columns,
            Function<RunReference, Function<MapAccessor, T>> reader) {
        Optional<RunReference> reference =
                RunReference.of(runId.or(() -> paging.after().map(List::getFirst)), runs);
        if (reference.isEmpty()) {
            return new AnalysisPage<>(
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    List.of(),
                    Optional.empty(),
                    columns);
        }
        RunReference run = reference.get();
        Function<MapAccessor, T> read = reader.apply(run);
        List<Placed<T>> fetched =
                queries.rows(
                        statement,
                        placed(parameters, run, paging),
                        row -> new Placed<>(read.apply(row), row.get("position").asInt()));
        return new AnalysisPage<>(
                Optional.of(run.id()),
                run.asOf(),
                run.stale(),
                paging.page(fetched).stream().map(Placed::item).toList(),
                paging.next(fetched, last -> List.of(run.id(), "" + last.position())),
                columns);
    }

    private static Map<String, @Nullable Object> placed(
            Map<String, @Nullable Object> parameters, RunReference run, Paging paging) {
        Map<String, @Nullable Object> placed = new HashMap<>(parameters);
        placed.put("runId", run.id());
        placed.put("from", paging.after().map(key -> number(key.get(1)) + 1).orElse(0));
        placed.put("limit", paging.fetch());
        return placed;
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }
}

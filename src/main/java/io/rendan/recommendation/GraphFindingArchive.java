package io.rendan.recommendation;

import io.rendan.cypher.CypherQueries;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.FindingKind;
import io.rendan.finding.GroupAssessment;
import io.rendan.finding.TrackedFinding;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Paging;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.types.MapAccessor;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Findings and groups of stored runs, in the order that their run gave them. */
@Component
class GraphFindingArchive implements FindingArchive {

    private static final List<String> GROUP_COLUMNS =
            List.of("id", "name", "type", "verdict", "figures.*", "members");

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
    public AnalysisPage<GroupAssessment> groups(
            Optional<String> type, Optional<String> runId, Paging paging) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("type", type.orElse(null));
        return page(
                "finding/groups-of-run",
                parameters,
                runId,
                paging,
                GROUP_COLUMNS,
                run -> records::group);
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

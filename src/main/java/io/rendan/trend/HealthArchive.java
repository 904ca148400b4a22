package io.rendan.trend;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.health.HealthReport;
import io.rendan.run.DataRange;
import io.rendan.run.RunPoint;
import io.rendan.run.RunReference;
import io.rendan.run.Runs;
import io.rendan.web.AnalysisPage;
import io.rendan.web.Listing;
import io.rendan.web.Paging;
import io.rendan.web.RunStamp;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Network health as runs have stored it, and at dates that no run has looked at. */
@Component
public class HealthArchive {

    private static final int LONG_BEFORE_DAYS = 90;
    private static final List<String> COLUMNS =
            Stream.of(
                            List.of(
                                    "runId",
                                    "asOf",
                                    "finishedAt",
                                    "historical",
                                    "dataset",
                                    "score",
                                    "knownShare"),
                            Listing.below("axes", List.of("autonomy", "value")),
                            Listing.below(
                                    "indicators",
                                    List.of(
                                            "zeroDistance",
                                            "userBackedIncome",
                                            "orphanUnits",
                                            "openness",
                                            "peopleInSilos",
                                            "worstUnitRisk",
                                            "congestedValue",
                                            "contractIntegrity",
                                            "satisfaction",
                                            "sharedValue")))
                    .flatMap(List::stream)
                    .toList();
    private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

    private final CypherQueries queries;
    private final Runs runs;
    private final LookBack lookBack;
    private final JsonMapper json;

    HealthArchive(CypherQueries queries, Runs runs, LookBack lookBack, JsonMapper json) {
        this.queries = queries;
        this.runs = runs;
        this.lookBack = lookBack;
        this.json = json;
    }

    private record Stored(HealthPoint point, HealthReport health) {}

    /**
     * As a run measured it.
     *
     * @param runId empty for the current run; while there is none yet, nothing is known
     * @throws io.rendan.run.RunException if there is no such run or it has not succeeded
     */
    public HealthAnswer ofRun(Optional<String> runId) {
        return runs.reference(runId)
                .flatMap(run -> stored(run.id()).map(found -> answer(found, run.stamp())))
                .orElseGet(HealthAnswer::none);
    }

    private Optional<Stored> stored(String runId) {
        return queries.first("health/of-run", Map.of("runId", runId), this::stored);
    }

    /**
     * At a date within the data: as a run of the same data measured it, else measured now.
     *
     * @throws io.rendan.run.DateOutsideDataException if the data do not reach there
     * @throws TrendException if they are not whole
     */
    public HealthAnswer atDate(LocalDate asOf) {
        DataRange range = lookBack.range();
        range.check(asOf);
        Map<String, Object> wanted = Map.of("dataVersion", range.version(), "asOf", asOf);
        Optional<Stored> measured = queries.first("health/of-date", wanted, this::stored);
        if (measured.isPresent()) {
            RunPoint point = measured.get().point().run();
            return answer(
                    measured.get(),
                    new RunStamp(Optional.of(point.runId()), Optional.of(point.asOf()), false));
        }
        return HealthAnswer.of(
                new RunStamp(Optional.empty(), Optional.of(asOf), false),
                lookBack.health(range.version(), asOf),
                nearest(range.dataset(), "", asOf, asOf.minusDays(1)),
                nearest(range.dataset(), "", asOf, asOf.minusDays(LONG_BEFORE_DAYS)));
    }

    private HealthAnswer answer(Stored found, RunStamp stamp) {
        RunPoint point = found.point().run();
        return HealthAnswer.of(
                stamp,
                found.health(),
                previous(found.point()),
                nearest(
                        found.point().dataset(),
                        point.runId(),
                        point.asOf(),
                        point.asOf().minusDays(LONG_BEFORE_DAYS)));
    }

    /** The current run before a current run; the nearest date before a historical one's. */
    private Optional<HealthPoint> previous(HealthPoint point) {
        RunPoint run = point.run();
        return run.historical()
                ? nearest(point.dataset(), run.runId(), run.asOf(), run.asOf().minusDays(1))
                : queries.first(
                        "health/previous",
                        Map.of(
                                "runId",
                                run.runId(),
                                "leastKnownShare",
                                HealthReport.LEAST_KNOWN_SHARE),
                        this::point);
    }

    private Optional<HealthPoint> nearest(
            String dataset, String runId, LocalDate before, LocalDate wanted) {
        return queries.first(
                "health/nearest",
                Map.of(
                        "dataset",
                        dataset,
                        "runId",
                        runId,
                        "before",
                        before,
                        "wanted",
                        wanted,
                        "leastKnownShare",
                        HealthReport.LEAST_KNOWN_SHARE),
                this::point);
    }

    /**
     * As every run of the current one's dataset measured it, historical ones included, latest asOf
     * first.
     */
    public AnalysisPage<HealthPoint> history(Paging paging) {
        Optional<RunReference> current = runs.reference();
        Map<String, @Nullable Object> parameters = RunPoint.after(paging.after());
        parameters.put("dataset", RunReference.dataset(current));
        parameters.put("limit", paging.fetch());
        return AnalysisPage.of(
                RunReference.stamp(current),
                paging,
                queries.rows("health/history", parameters, this::point),
                point -> point.run().key(),
                COLUMNS);
    }

    private Stored stored(Row row) {
        return new Stored(point(row), json.readValue(row.text("document"), HealthReport.class));
    }

    private HealthPoint point(Row row) {
        Map<String, Object> summary = json.readValue(row.text("summary"), FIGURES);
        return new HealthPoint(
                RunPoint.of(row),
                row.text("dataset"),
                HealthReport.scoreOf(row.numberIfKnown("score"), row.number("knownShare")),
                row.number("knownShare"),
                map(summary.get("indicators")),
                map(summary.get("axes")));
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> known) {
            known.forEach((name, number) -> map.put(String.valueOf(name), number));
        }
        return map;
    }
}

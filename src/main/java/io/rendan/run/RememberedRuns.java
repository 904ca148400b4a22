package io.rendan.run;

import static java.util.Comparator.comparing;

import io.rendan.cypher.Asked;
import io.rendan.cypher.Row;
import io.rendan.cypher.Understudy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The newest {@value #MOST} runs while the database is away. Does not know the state of the data,
 * so that every run is stale then, and no answer is known to be the same as another.
 */
@Component
class RememberedRuns implements Understudy {

    private static final int MOST = 1_000;
    private static final String FIND = "run/find";
    private static final String CURRENT = "run/current";
    private static final String NEWEST = "run/newest";
    private static final String CURRENT_AT = "finding/current-at";
    private static final String DATA_STATE = "run/data-state";
    private static final String VERSION = "finding/version";
    private static final String SAVE = "run/save";

    private static final Comparator<Row> NEWEST_FIRST =
            comparing((Row run) -> run.instant("queuedAt"))
                    .reversed()
                    .thenComparing(run -> run.text("id"));

    private volatile Map<String, Row> runs = new ConcurrentHashMap<>();

    /** The one whose results are remembered: another may have been published just before. */
    private volatile String current = "";

    @Override
    public Set<String> statements() {
        return Set.of(FIND, CURRENT, NEWEST, CURRENT_AT, DATA_STATE, VERSION);
    }

    @Override
    public Runnable learn(Source database) {
        Map<String, Row> read = new ConcurrentHashMap<>();
        database.rows("memory/runs", Map.of("limit", MOST)).stream()
                .map(row -> row.row("run"))
                .forEach(run -> read.put(run.text("id"), run));
        String shownRun =
                read.values().stream()
                        .filter(run -> run.truth("current"))
                        .map(run -> run.text("id"))
                        .findFirst()
                        .orElse("");
        return () -> {
            runs = read;
            current = shownRun;
        };
    }

    @Override
    public void written(
            String statement, Map<String, ? extends @Nullable Object> parameters, Source database) {
        if (statement.equals(SAVE)) {
            database.rows(FIND, Map.of("id", new Asked(parameters).text("id"))).stream()
                    .map(row -> row.row("run"))
                    .forEach(run -> runs.put(run.text("id"), run));
        }
    }

    @Override
    public Optional<List<Row>> rows(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        var asked = new Asked(parameters);
        return switch (statement) {
            case DATA_STATE, VERSION -> Optional.of(List.of());
            case FIND -> found(asked.text("id"));
            case CURRENT -> Optional.of(shown(Stream.ofNullable(runs.get(current))));
            case CURRENT_AT -> Optional.of(currentAt(asked));
            default ->
                    Optional.of(
                            shown(
                                    sorted().filter(run -> isAfter(run, asked))
                                            .skip(asked.isGiven("skip") ? asked.number("skip") : 0)
                                            .limit(asked.number("limit"))));
        };
    }

    /** A run that is not remembered may be there all the same, if there are very many. */
    private Optional<List<Row>> found(String id) {
        Row run = runs.get(id);
        return run == null && runs.size() >= MOST
                ? Optional.empty()
                : Optional.of(shown(Stream.ofNullable(run)));
    }

    private List<Row> currentAt(Asked asked) {
        Row current = runs.get(asked.text("runId"));
        if (current == null) {
            return List.of();
        }
        Optional<String> dataset = current.textIfKnown("dataset");
        return runs.values().stream()
                .filter(run -> run.textIfKnown("dataset").equals(dataset))
                .filter(run -> run.text("status").equals(RunStatus.SUCCEEDED.name()))
                .filter(run -> !run.truth("historical"))
                .filter(run -> !run.text("id").equals(asked.text("butNot")))
                .filter(run -> !run.instant("finishedAt").isAfter(asked.instant("at")))
                .sorted(
                        comparing((Row run) -> run.instant("finishedAt"))
                                .reversed()
                                .thenComparing(NEWEST_FIRST))
                .limit(1)
                .map(run -> Row.of(Map.of("runId", run.text("id"))))
                .toList();
    }

    private static boolean isAfter(Row run, Asked asked) {
        if (!asked.isGiven("queuedAt")) {
            return true;
        }
        int time = run.instant("queuedAt").compareTo(asked.instant("queuedAt"));
        return time != 0 ? time < 0 : run.text("id").compareTo(asked.text("id")) > 0;
    }

    private Stream<Row> sorted() {
        return runs.values().stream().sorted(NEWEST_FIRST);
    }

    private static List<Row> shown(Stream<Row> runs) {
        return runs.map(run -> Row.of(Map.of()).with("run", run)).toList();
    }
}

package io.rendan.trend;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import io.rendan.cypher.Asked;
import io.rendan.cypher.Row;
import io.rendan.cypher.Understudy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Network health in the newest {@value #MOST} runs while the database is away: 20 KB each. */
@Component
class RememberedHealth implements Understudy {

    private static final int MOST = 400;
    private static final String OF_RUN = "health/of-run";
    private static final String HISTORY = "health/history";
    private static final String PREVIOUS = "health/previous";
    private static final String NEAREST = "health/nearest";

    private static final Comparator<Row> NEWEST_FIRST =
            comparing((Row health) -> health.instant("finishedAt"))
                    .reversed()
                    .thenComparing(health -> health.text("runId"));
    private static final Comparator<Row> LATEST_FIRST =
            comparing((Row health) -> health.date("asOf")).reversed().thenComparing(NEWEST_FIRST);

    private volatile List<Row> latestFirst = List.of();

    @Override
    public Set<String> statements() {
        return Set.of(OF_RUN, HISTORY, PREVIOUS, NEAREST);
    }

    @Override
    public Runnable learn(Source database) {
        List<Row> read = database.rows("memory/health", Map.of("limit", MOST));
        return () -> latestFirst = read.stream().sorted(LATEST_FIRST).toList();
    }

    @Override
    public Optional<List<Row>> rows(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        var asked = new Asked(parameters);
        return Optional.of(
                switch (statement) {
                    case OF_RUN -> ofRun(asked.text("runId"));
                    case PREVIOUS ->
                            ofRun(asked.text("runId")).stream()
                                    .flatMap(run -> previous(run, asked).stream())
                                    .toList();
                    case NEAREST -> nearest(asked);
                    default ->
                            latestFirst.stream()
                                    .filter(health -> asked.is("dataset", health.text("dataset")))
                                    .filter(health -> isAfter(health, asked))
                                    .limit(asked.number("limit"))
                                    .toList();
                });
    }

    private List<Row> ofRun(String id) {
        return latestFirst.stream().filter(health -> health.text("runId").equals(id)).toList();
    }

    private Optional<Row> previous(Row run, Asked asked) {
        return latestFirst.stream()
                .filter(health -> health.text("dataset").equals(run.text("dataset")))
                .filter(health -> !health.truth("historical"))
                .filter(health -> !health.text("runId").equals(run.text("runId")))
                .filter(health -> !health.instant("finishedAt").isAfter(run.instant("finishedAt")))
                .filter(health -> isKnownEnough(health, asked))
                .min(NEWEST_FIRST);
    }

    private List<Row> nearest(Asked asked) {
        LocalDate wanted = asked.date("wanted");
        return latestFirst.stream()
                .filter(health -> asked.is("dataset", health.text("dataset")))
                .filter(health -> !asked.is("runId", health.text("runId")))
                .filter(health -> health.date("asOf").isBefore(asked.date("before")))
                .filter(health -> isKnownEnough(health, asked))
                .min(
                        comparingLong(
                                        (Row health) ->
                                                Math.abs(
                                                        ChronoUnit.DAYS.between(
                                                                health.date("asOf"), wanted)))
                                .thenComparing(health -> health.date("asOf"))
                                .thenComparing(NEWEST_FIRST))
                .stream()
                .toList();
    }

    private static boolean isKnownEnough(Row health, Asked asked) {
        return health.number("knownShare") >= asked.real("leastKnownShare");
    }

    private static boolean isAfter(Row health, Asked asked) {
        if (!asked.isGiven("afterId")) {
            return true;
        }
        int date = health.date("asOf").compareTo(asked.date("afterAsOf"));
        int time = health.instant("finishedAt").compareTo(asked.instant("afterFinishedAt"));
        return date != 0
                ? date < 0
                : time != 0 ? time < 0 : health.text("runId").compareTo(asked.text("afterId")) > 0;
    }
}

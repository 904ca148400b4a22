package io.rendan.finding;

import static java.util.Comparator.comparingDouble;

import io.rendan.cypher.Asked;
import io.rendan.cypher.Row;
import io.rendan.cypher.Understudy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The current run's findings, groups and capabilities, and where every finding stands, while the
 * database is away. Keeps the documents of all findings of one run and of {@value #MOST_LIVES}
 * lives, those that are not resolved first: about 10 KB each, some 10 MB at Haier's scale.
 */
@Component
class RememberedFindings implements Understudy {

    private static final int MOST_LIVES = 5_000;
    private static final String OF_RUN = "finding/of-run";
    private static final String OPPORTUNITIES = "finding/opportunities-of-run";
    private static final String OF_PARTY = "finding/of-party";
    private static final String GROUPS = "finding/groups-of-run";
    private static final String CAPABILITIES = "finding/capabilities-of-run";
    private static final String CHANGES = "finding/changes";
    private static final String RECOMMENDATIONS = "recommendation/list";
    private static final String DECIDED = "recommendation/decided";

    private static final Comparator<Row> BY_AMOUNT =
            comparingDouble((Row row) -> row.numberIfKnown("amount").orElse(-1.0))
                    .thenComparingDouble(row -> row.number("score"))
                    .reversed()
                    .thenComparing(row -> row.text("id"));

    /** One run, and the dataset that it looked at. */
    private record Kept(
            String runId,
            String dataset,
            List<Row> findings,
            List<Row> groups,
            List<Row> capabilities,
            String before,
            List<Row> changes) {}

    private volatile Kept kept = new Kept("", "", List.of(), List.of(), List.of(), "", List.of());
    private volatile Map<String, Row> lives = Map.of();

    @Override
    public Set<String> statements() {
        return Set.of(
                OF_RUN,
                OPPORTUNITIES,
                OF_PARTY,
                GROUPS,
                CAPABILITIES,
                CHANGES,
                RECOMMENDATIONS,
                DECIDED);
    }

    @Override
    public Runnable learn(Source database) {
        Optional<Row> current =
                database.rows("run/current", Map.of()).stream()
                        .findFirst()
                        .map(row -> row.row("run"));
        Kept read = current.map(run -> run(run, database)).orElse(kept);
        Map<String, Row> stand = new ConcurrentHashMap<>();
        lives(read.dataset(), null, database).forEach(life -> stand.put(life.text("id"), life));
        return () -> {
            kept = read;
            lives = stand;
        };
    }

    private static Kept run(Row run, Source database) {
        String id = run.text("id");
        Map<String, Object> ofRun = Map.of("runId", id);
        String before = before(run, database);
        return new Kept(
                id,
                run.textIfKnown("dataset").orElse(""),
                database.rows("memory/findings", ofRun),
                database.rows("memory/groups", ofRun),
                database.rows(
                        CAPABILITIES, Map.of("runId", id, "from", 0, "limit", Integer.MAX_VALUE)),
                before,
                database.rows(CHANGES, Map.of("before", before, "after", id)));
    }

    private static String before(Row run, Source database) {
        Map<String, @Nullable Object> at = new HashMap<>();
        at.put("at", run.cell("finishedAt"));
        at.put("butNot", run.text("id"));
        at.put("runId", run.text("id"));
        return database.rows("finding/current-at", at).stream()
                .findFirst()
                .map(row -> row.text("runId"))
                .orElse("");
    }

    private static List<Row> lives(String dataset, @Nullable String id, Source database) {
        Map<String, @Nullable Object> wanted = new HashMap<>();
        wanted.put("dataset", dataset);
        wanted.put("id", id);
        wanted.put("limit", MOST_LIVES);
        return database.rows("memory/lives", wanted);
    }

    /** A decision is remembered before it is answered. */
    @Override
    public void written(
            String statement, Map<String, ? extends @Nullable Object> parameters, Source database) {
        var written = new Asked(parameters);
        if (statement.equals("recommendation/decide") && written.is("dataset", kept.dataset())) {
            Map<String, Row> known = lives;
            lives(kept.dataset(), written.text("id"), database)
                    .forEach(
                            life -> {
                                if (known instanceof ConcurrentHashMap<String, Row> map) {
                                    map.put(life.text("id"), life);
                                }
                            });
        }
    }

    @Override
    public Optional<List<Row>> rows(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        var asked = new Asked(parameters);
        Kept run = kept;
        return switch (statement) {
            case RECOMMENDATIONS ->
                    asked.is("dataset", run.dataset())
                            ? Optional.of(recommendations(asked))
                            : Optional.empty();
            case DECIDED ->
                    asked.is("dataset", run.dataset())
                            ? Optional.of(decided(asked.text("kind")))
                            : Optional.empty();
            case CHANGES ->
                    asked.is("after", run.runId()) && asked.is("before", run.before())
                            ? Optional.of(run.changes())
                            : Optional.empty();
            default ->
                    asked.is("runId", run.runId())
                            ? Optional.of(ofRun(statement, asked, run))
                            : Optional.empty();
        };
    }

    private List<Row> ofRun(String statement, Asked asked, Kept run) {
        return switch (statement) {
            case OF_RUN ->
                    page(run.findings(), asked, row -> isOfKind(row, asked))
                            .map(this::standing)
                            .toList();
            case OPPORTUNITIES ->
                    page(run.findings(), asked, row -> isOpportunity(row, asked))
                            .map(this::standing)
                            .toList();
            case OF_PARTY ->
                    run.findings().stream()
                            .filter(row -> row.texts("parties").contains(asked.text("partyId")))
                            .sorted(BY_AMOUNT)
                            .limit(asked.number("limit"))
                            .map(this::standing)
                            .toList();
            case GROUPS ->
                    page(
                                    run.groups(),
                                    asked,
                                    row ->
                                            asked.passes("type", row.text("type"))
                                                    && asked.passes("verdict", row.text("verdict")))
                            .toList();
            default -> page(run.capabilities(), asked, row -> true).toList();
        };
    }

    private static Stream<Row> page(List<Row> all, Asked asked, Predicate<Row> wanted) {
        return all.stream()
                .filter(row -> row.count("position") >= asked.number("from"))
                .filter(wanted)
                .limit(asked.number("limit"));
    }

    private boolean isOfKind(Row row, Asked asked) {
        return asked.is("kind", row.text("kind"))
                && passes(row, asked)
                && (!asked.isGiven("party") || row.texts("subjects").contains(asked.text("party")))
                && stands(row, asked);
    }

    private boolean isOpportunity(Row row, Asked asked) {
        return row.text("kind").equals("OPPORTUNITY")
                && asked.passes("form", row.textIfKnown("form").orElse(""))
                && passes(row, asked)
                && (!asked.isGiven("capability")
                        || row.texts("capabilities").contains(asked.text("capability")))
                && asked.passes("bridgesSilos", row.truth("bridgesSilos"))
                && (!asked.isGiven("party") || row.texts("parties").contains(asked.text("party")))
                && stands(row, asked);
    }

    private boolean stands(Row row, Asked asked) {
        return !asked.isGiven("statuses")
                || Optional.ofNullable(lives.get(row.text("id")))
                        .filter(life -> asked.has("statuses", life.text("status")))
                        .isPresent();
    }

    private static boolean passes(Row row, Asked asked) {
        return asked.passes("owner", row.textIfKnown("owner").orElse(""))
                && (!asked.isGiven("minValue")
                        || row.numberIfKnown("amount").orElse(-1.0) >= asked.real("minValue"));
    }

    /** A finding with where it stands. */
    private Row standing(Row finding) {
        Row life = lives.get(finding.text("id"));
        if (life == null) {
            return finding.with("status", null)
                    .with("firstSeen", null)
                    .with("decisions", List.of());
        }
        return finding.with("status", life.cell("status"))
                .with("firstSeen", life.cell("firstSeen"))
                .with("decisions", life.cell("decisions"));
    }

    private List<Row> recommendations(Asked asked) {
        return lives.values().stream()
                .filter(life -> asked.has("statuses", life.text("status")))
                .filter(life -> asked.has("kinds", life.text("kind")))
                .filter(life -> passes(life, asked))
                .filter(
                        life ->
                                !asked.isGiven("party")
                                        || life.texts("subjects").contains(asked.text("party")))
                .filter(
                        life ->
                                !asked.isGiven("since")
                                        || !life.instant("firstSeen")
                                                .isBefore(asked.instant("since")))
                .sorted(BY_AMOUNT)
                .filter(life -> isAfter(life, asked))
                .limit(asked.number("limit"))
                .toList();
    }

    private static boolean isAfter(Row life, Asked asked) {
        if (!asked.isGiven("afterId")) {
            return true;
        }
        int amount = Double.compare(asked.real("afterAmount"), life.number("amount"));
        int score = Double.compare(asked.real("afterScore"), life.number("score"));
        return amount != 0
                ? amount > 0
                : score != 0 ? score > 0 : life.text("id").compareTo(asked.text("afterId")) > 0;
    }

    private List<Row> decided(String kind) {
        Map<String, Long> counts = new TreeMap<>();
        lives.values().stream()
                .filter(life -> life.text("kind").equals(kind))
                .map(life -> life.rows("decisions", decision -> decision.text("decision")))
                .filter(decisions -> !decisions.isEmpty())
                .forEach(decisions -> counts.merge(decisions.getLast(), 1L, Long::sum));
        List<Row> rows = new ArrayList<>();
        counts.forEach(
                (decision, findings) ->
                        rows.add(Row.of(Map.of("decision", decision, "findings", findings))));
        return rows;
    }
}

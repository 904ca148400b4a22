package io.rendan.quality.merge;

import io.rendan.analysis.FindingId;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;
import io.rendan.ingest.DataChanging;
import io.rendan.ingest.DataWhole;
import io.rendan.run.RunRequest;
import io.rendan.run.Runs;
import io.rendan.run.WorkQueue;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The door: say that two parties are one, or two again. What is said waits in the line of imports
 * and runs, and a run follows it; it holds for every later import of the dataset.
 */
@Component
public class PartyMerges {

    private final CypherQueries queries;
    private final MergedGraph graph;
    private final WorkQueue queue;
    private final Runs runs;
    private final Clock clock;

    PartyMerges(CypherQueries queries, MergedGraph graph, WorkQueue queue, Runs runs, Clock clock) {
        this.queries = queries;
        this.graph = graph;
        this.queue = queue;
        this.runs = runs;
        this.clock = clock;
    }

    /** What was asked for, and the run that will see it. */
    public record MergeAsked(PartyMerge merge, String runId) {}

    /**
     * Treats two parties as one.
     *
     * @param keep id of the one that stays
     * @param merged id of the one that is a second entry of it
     * @throws MergeException if there are no such parties, or they are two
     */
    public MergeAsked merge(String keep, String merged, String note, Optional<String> by) {
        PartyMerge.MergedNames names = check(keep, merged);
        String dataset = dataset().orElse("");
        PartyMerge merge =
                new PartyMerge(
                        "merge-" + FindingId.hashOf(dataset, merged),
                        dataset,
                        keep,
                        merged,
                        names,
                        PartyMerge.MergeStatus.WAITING,
                        new PartyMerge.MergeTerms(
                                clock.instant().truncatedTo(ChronoUnit.MILLIS), note, by));
        save(merge);
        return new MergeAsked(merge, applyAndRun());
    }

    private PartyMerge.MergedNames check(String keep, String merged) {
        if (keep.equals(merged)) {
            throw new MergeException.NotOne("'%s' is one party already".formatted(keep));
        }
        MergedGraph.Pair pair = graph.pair(keep, merged);
        String keepName = pair.keepName().orElseThrow(() -> new MergeException.UnknownParty(keep));
        String mergedName =
                pair.mergedName().orElseThrow(() -> new MergeException.UnknownParty(merged));
        if (!pair.keepKind().equals(pair.mergedKind())) {
            throw new MergeException.NotOne(
                    "'%s' is a %s and '%s' a %s, expected two of one kind"
                            .formatted(
                                    keep,
                                    pair.keepKind().orElse(""),
                                    merged,
                                    pair.mergedKind().orElse("")));
        }
        if (pair.trade()) {
            throw new MergeException.NotOne(
                    "'%s' and '%s' have a contract with each other, expected two entries of one party"
                            .formatted(keep, merged));
        }
        return new PartyMerge.MergedNames(keepName, mergedName);
    }

    /**
     * Makes two parties of one again, with what was decided about each.
     *
     * @return the run that will see it
     * @throws MergeException.UnknownMerge if there is no such merge
     */
    public String undo(String id) {
        PartyMerge merge = find(id).orElseThrow(() -> new MergeException.UnknownMerge(id));
        queries.inTransaction(
                () -> {
                    queries.run("quality/drop-merge", Map.of("id", id));
                    graph.returnLives(merge);
                });
        return applyAndRun();
    }

    /** A merge by its id. */
    public Optional<PartyMerge> find(String id) {
        return merges(Optional.of(id), Optional.empty()).stream().findFirst();
    }

    /** All merges of all datasets, newest first. */
    public List<PartyMerge> all() {
        return merges(Optional.empty(), Optional.empty());
    }

    private String applyAndRun() {
        queue.submit("merging parties", () -> queries.inTransaction(this::apply));
        return runs.submit(RunRequest.current());
    }

    /** What was asked for and not yet done when the application was stopped. */
    @EventListener(ApplicationStartedEvent.class)
    void takeUp() {
        if (all().stream().anyMatch(one -> one.status() == PartyMerge.MergeStatus.WAITING)) {
            applyAndRun();
        }
    }

    @EventListener
    void giveBack(DataChanging data) {
        graph.split();
    }

    @EventListener
    void applyAgain(DataWhole data) {
        join();
    }

    /** While an import is changing the data, it will be done when they are whole. */
    private void apply() {
        if (importing().isEmpty()) {
            graph.split();
            join();
        }
    }

    private void join() {
        Optional<String> dataset = dataset();
        if (dataset.isEmpty()) {
            return;
        }
        List<PartyMerge> merges = merges(Optional.empty(), dataset);
        Set<String> held = graph.join(merges);
        for (PartyMerge merge : merges) {
            PartyMerge.MergeStatus status =
                    held.contains(merge.id())
                            ? PartyMerge.MergeStatus.APPLIED
                            : PartyMerge.MergeStatus.NOT_APPLICABLE;
            queries.run(
                    "quality/put-merge",
                    Map.of("id", merge.id(), "properties", Map.of("status", status.name())));
        }
    }

    private Optional<String> dataset() {
        return queries
                .rows("quality/data-state", Map.of(), row -> row.textIfKnown("dataset"))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> importing() {
        return queries
                .rows("quality/data-state", Map.of(), row -> row.textIfKnown("importing"))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<PartyMerge> merges(Optional<String> id, Optional<String> dataset) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("id", id.orElse(null));
        parameters.put("dataset", dataset.orElse(null));
        return queries.rows(
                "quality/merges",
                parameters,
                row -> row.rowIfKnown("merge").map(PartyMerges::read).orElseThrow());
    }

    private void save(PartyMerge merge) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("dataset", merge.dataset());
        properties.put("keep", merge.keep());
        properties.put("merged", merge.merged());
        properties.put("keepName", merge.names().keep());
        properties.put("mergedName", merge.names().merged());
        properties.put("status", merge.status().name());
        properties.put("at", GraphTime.of(merge.terms().at()));
        properties.put("note", merge.terms().note());
        properties.put("by", merge.terms().by().orElse(null));
        queries.run("quality/put-merge", Map.of("id", merge.id(), "properties", properties));
    }

    private static PartyMerge read(Row node) {
        return new PartyMerge(
                node.text("id"),
                node.text("dataset"),
                node.text("keep"),
                node.text("merged"),
                new PartyMerge.MergedNames(node.text("keepName"), node.text("mergedName")),
                node.word("status", PartyMerge.MergeStatus.class),
                new PartyMerge.MergeTerms(
                        node.instant("at"),
                        node.textIfKnown("note").orElse(""),
                        node.textIfKnown("by")));
    }
}

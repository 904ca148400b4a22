package io.rendan.quality.merge;

import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes merges out of the graph and puts them in; to be called within a transaction. */
@Component
class MergedGraph {

    private static final String KEEP = "keep";
    private static final String MERGED = "merged";

    private final CypherQueries queries;

    MergedGraph(CypherQueries queries) {
        this.queries = queries;
    }

    /** What speaks for and against a merge. */
    record Pair(
            Optional<String> keepName,
            Optional<String> keepKind,
            Optional<String> mergedName,
            Optional<String> mergedKind,
            boolean trade) {

        boolean isPossible() {
            return keepKind.isPresent() && keepKind.equals(mergedKind) && !trade;
        }
    }

    Pair pair(String keep, String merged) {
        return queries.first(
                        "quality/parties-to-merge",
                        Map.of(KEEP, keep, MERGED, merged),
                        MergedGraph::pair)
                .orElseThrow();
    }

    private static Pair pair(Row row) {
        return new Pair(
                row.textIfKnown("keepName"),
                row.textIfKnown("keepKind"),
                row.textIfKnown("mergedName"),
                row.textIfKnown("mergedKind"),
                row.truth("trade"));
    }

    /** Gives the graph back as it was imported. */
    void split() {
        queries.run("quality/split-outward", Map.of());
        queries.run("quality/split-inward", Map.of());
        queries.run("quality/split-parties", Map.of());
    }

    /**
     * Treats parties as one, those that are merged into a merged one as the last of them.
     *
     * @return ids of the merges that hold
     */
    Set<String> join(List<PartyMerge> merges) {
        Map<String, String> into = new HashMap<>();
        merges.forEach(merge -> into.put(merge.merged(), merge.keep()));
        Set<String> held = new HashSet<>();
        List<String> version = new ArrayList<>();
        for (PartyMerge merge : merges) {
            String root = root(merge.keep(), into);
            if (!root.equals(merge.merged()) && pair(root, merge.merged()).isPossible()) {
                join(root, merge);
                held.add(merge.id());
                version.add(merge.merged() + '\n' + root);
            }
        }
        version.sort(null);
        String suffix =
                version.isEmpty() ? "" : "+" + FindingId.hashOf(version.toArray(String[]::new));
        queries.run("quality/stamp-data", Map.of("suffix", suffix));
        return held;
    }

    private static String root(String party, Map<String, String> into) {
        String root = party;
        for (int steps = into.size(); steps > 0 && into.containsKey(root); steps--) {
            root = into.getOrDefault(root, root);
        }
        return root;
    }

    private void join(String root, PartyMerge merge) {
        Map<String, Object> two = Map.of(KEEP, root, MERGED, merge.merged());
        queries.run("quality/join-outward", two);
        queries.run("quality/join-inward", two);
        queries.run("quality/join-parties", two);
        carryLives(root, merge);
    }

    /** What was decided about the one counts for the other from here on. */
    private void carryLives(String root, PartyMerge merge) {
        record Old(SuccessorId id, List<String> subjects) {}
        List<Old> old =
                queries.rows(
                        "quality/findings-about",
                        Map.of("dataset", merge.dataset(), MERGED, merge.merged()),
                        row ->
                                new Old(
                                        new SuccessorId(
                                                row.word("kind", FindingKind.class),
                                                row.text("id"),
                                                row.texts("words")),
                                        row.texts("subjects")));
        for (Old finding : old) {
            finding.id()
                    .of(finding.subjects(), merge.merged(), root)
                    .ifPresent(
                            successor ->
                                    queries.run(
                                            "quality/carry-life",
                                            Map.of(
                                                    "dataset", merge.dataset(),
                                                    "id", finding.id().id(),
                                                    "successor", successor)));
        }
    }

    /** Gives findings about a party back their lives. */
    void returnLives(PartyMerge merge) {
        queries.run(
                "quality/return-lives", Map.of("dataset", merge.dataset(), MERGED, merge.merged()));
    }
}

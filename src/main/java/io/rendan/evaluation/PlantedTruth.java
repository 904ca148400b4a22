package io.rendan.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What was planted in a dataset, and what only looks like it: the files of its {@code truth}
 * folder. A file that is not there plants nothing.
 *
 * @param silos units by closed group
 * @param bottlenecks congested units that cannot be replaced
 * @param opportunities pairs that should work together
 * @param siloDecoys groups that are large or cohesive but open
 * @param bottleneckDecoys units that are busy but replaceable, or popular but idle
 * @param opportunityDecoys pairs by the reason why they are none
 */
record PlantedTruth(
        Map<String, Set<String>> silos,
        Set<String> bottlenecks,
        List<PartyPair> opportunities,
        Set<String> siloDecoys,
        Set<String> bottleneckDecoys,
        Map<String, List<PartyPair>> opportunityDecoys) {

    /** Two parties by id, in no order. */
    record PartyPair(String a, String b) {}

    /** Reads the truth of a dataset folder. */
    static PlantedTruth of(Path dataset) {
        Path folder = dataset.resolve("truth");
        Map<String, Set<String>> silos = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(folder, "silos.csv")) {
            silos.computeIfAbsent(row.getField("group_id"), group -> new TreeSet<>())
                    .add(row.getField("party_id"));
        }
        Set<String> bottlenecks = new LinkedHashSet<>();
        rows(folder, "bottlenecks.csv").forEach(row -> bottlenecks.add(row.getField("party_id")));
        List<PartyPair> opportunities =
                rows(folder, "opportunities.csv").stream()
                        .map(row -> new PartyPair(row.getField("a_id"), row.getField("b_id")))
                        .toList();
        return withDecoys(silos, bottlenecks, opportunities, rows(folder, "decoys.csv"));
    }

    private static PlantedTruth withDecoys(
            Map<String, Set<String>> silos,
            Set<String> bottlenecks,
            List<PartyPair> opportunities,
            List<NamedCsvRecord> decoys) {
        Set<String> groups = new LinkedHashSet<>();
        Set<String> units = new LinkedHashSet<>();
        Map<String, List<PartyPair>> pairs = new LinkedHashMap<>();
        for (NamedCsvRecord row : decoys) {
            String subject = row.getField("subject_id");
            switch (row.getField("kind")) {
                case "SILO" -> groups.add(subject);
                case "BOTTLENECK" -> units.add(subject);
                case "CONTRACT_ISSUE" -> {}
                default ->
                        pairs.computeIfAbsent(row.getField("reason"), reason -> new ArrayList<>())
                                .add(new PartyPair(subject, row.getField("other_id")));
            }
        }
        return new PlantedTruth(silos, bottlenecks, opportunities, groups, units, pairs);
    }

    /** Planted breaches of the market's rules: of each, its rule and what breaks it. */
    static List<RuleScore.Issue> contractIssues(Path dataset) {
        Map<String, RuleScore.Issue> issues = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(dataset.resolve("truth"), "contract_issues.csv")) {
            issues.computeIfAbsent(
                            row.getField("issue_id"),
                            id -> new RuleScore.Issue(row.getField("rule"), new TreeSet<>()))
                    .subjects()
                    .add(row.getField("subject_id"));
        }
        return List.copyOf(issues.values());
    }

    private static List<NamedCsvRecord> rows(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> rows = reader.stream()) {
            return rows.toList();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read " + file, fault);
        }
    }
}

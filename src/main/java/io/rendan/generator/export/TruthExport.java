package io.rendan.generator.export;

import io.rendan.dataset.DatasetWriter;
import io.rendan.generator.SyntheticEcosystem.Rows;
import io.rendan.generator.planted.Breach;
import io.rendan.generator.population.PlannedPlatform;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.PlannedPair;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what is planted, and the decoys with the reason why each is none. */
final class TruthExport {

    private final Rows rows;
    private final Population population;

    TruthExport(Rows rows) {
        this.rows = rows;
        this.population = rows.population();
    }

    void writeTo(DatasetWriter writer) {
        writer.truth("silos", List.of("group_id", "party_id"), silos());
        writer.truth("bottlenecks", List.of("party_id", "reason"), bottlenecks());
        writer.truth(
                "opportunities",
                List.of("a_id", "b_id"),
                rows.planted().opportunities().planted().stream()
                        .map(p -> List.of(id(p.buyer()), id(p.supplier()))));
        writer.truth(
                "contract_issues", List.of("issue_id", "rule", "subject_id"), breaches().stream());
        writer.truth(
                "decoys", List.of("kind", "subject_id", "other_id", "reason"), decoys().stream());
    }

    private Stream<List<String>> silos() {
        Stream<List<String>> closed =
                population.units().stream()
                        .filter(unit -> population.platform(unit).isClosed())
                        .map(unit -> List.of(population.platform(unit).id(), unit.id()));
        List<List<Integer>> groups = population.hidden().groups();
        return Stream.concat(
                closed,
                IntStream.range(0, groups.size())
                        .boxed()
                        .flatMap(
                                group ->
                                        groups.get(group).stream()
                                                .map(unit -> List.of(hiddenId(group), id(unit)))));
    }

    private static String hiddenId(int group) {
        return "hidden-" + (group + 1);
    }

    private Stream<List<String>> bottlenecks() {
        return rows.planted().roles().planted().stream()
                .sorted()
                .map(unit -> List.of(id(unit), "CONGESTED"));
    }

    private List<List<String>> decoys() {
        List<List<String>> decoys = new ArrayList<>();
        for (PlannedPlatform platform : population.platforms()) {
            switch (platform.role()) {
                case COHESIVE -> add(decoys, "SILO", platform.id(), "", "cohesive but open");
                case LARGE -> add(decoys, "SILO", platform.id(), "", "large but open");
                case CLOSED, ORDINARY, SHARED -> {}
            }
        }
        rows.planted().roles().busy().stream()
                .sorted()
                .forEach(u -> add(decoys, "BOTTLENECK", id(u), "", "busy but replaceable"));
        rows.planted().roles().idle().stream()
                .sorted()
                .forEach(u -> add(decoys, "BOTTLENECK", id(u), "", "popular but idle"));
        rows.planted().roles().full().stream()
                .sorted()
                .forEach(u -> add(decoys, "BOTTLENECK", id(u), "", "booked out but replaceable"));
        addPairs(decoys, rows.planted().opportunities().needOnly(), "need but no ties");
        addPairs(decoys, rows.planted().opportunities().tiesOnly(), "ties but no need");
        addPairs(decoys, rows.planted().opportunities().met(), "ties but need met");
        addPairs(decoys, rows.planted().opportunities().noTime(), "need and ties but no time");
        rows.planted()
                .breaches()
                .decoys()
                .forEach(
                        near ->
                                add(
                                        decoys,
                                        "CONTRACT_ISSUE",
                                        subjects(near).getFirst(),
                                        near.rule(),
                                        near.reason()));
        return decoys;
    }

    /** A row a contract or community; those of one circle share their issue's id. */
    private List<List<String>> breaches() {
        List<Breach> planted = rows.planted().breaches().planted();
        List<List<String>> lines = new ArrayList<>();
        for (int issue = 0; issue < planted.size(); issue++) {
            Breach breach = planted.get(issue);
            String id = Population.id("issue", issue, planted.size());
            subjects(breach).forEach(subject -> lines.add(List.of(id, breach.rule(), subject)));
        }
        return lines;
    }

    private List<String> subjects(Breach breach) {
        return breach.community() >= 0
                ? List.of(rows.communities().formed().get(breach.community()).id())
                : breach.contracts().stream()
                        .map(number -> Population.id("c", number, rows.market().deals().size()))
                        .toList();
    }

    private void addPairs(List<List<String>> decoys, List<PlannedPair> pairs, String reason) {
        pairs.forEach(p -> add(decoys, "OPPORTUNITY", id(p.buyer()), id(p.supplier()), reason));
    }

    private static void add(
            List<List<String>> decoys, String kind, String subject, String other, String reason) {
        decoys.add(List.of(kind, subject, other, reason));
    }

    private String id(int party) {
        return population.id(party);
    }
}

package io.rendan.opportunity;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.GroupReport;
import io.rendan.analysis.Subject;
import io.rendan.analysis.Verdict;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which silos an opportunity would open: those that one of its parties is in and another is not.
 * Silos are another analysis's findings, so this is added once both are through.
 *
 * @param silos findings by id, each with the units that are in it
 */
record SiloBridges(Map<String, Silo> silos) {

    static final String NOT_JUDGED = "No run of this ecosystem has judged silos.";

    private static final Set<String> PARTIES = Set.of("MicroEnterprise", "Partner");

    /** A silo: what it is called, and ids of its units. */
    record Silo(String name, Set<String> members) {}

    /** Of the results of a run; empty where silos were not judged. */
    static Optional<SiloBridges> of(Map<String, AnalysisResult> results) {
        return results.values().stream()
                .filter(result -> result.report().filter(GroupReport.class::isInstance).isPresent())
                .findFirst()
                .map(result -> new SiloBridges(silos(result)));
    }

    private static Map<String, Silo> silos(AnalysisResult judged) {
        Map<String, GroupAssessment> closed = new HashMap<>();
        judged.groups().stream()
                .filter(group -> group.verdict() == Verdict.SILO)
                .forEach(group -> closed.put(group.id(), group));
        Map<String, Silo> silos = new TreeMap<>();
        for (Finding finding : judged.findings()) {
            GroupAssessment group = closed.get(finding.subjects().getFirst().id());
            if (finding.kind() == FindingKind.SILO && group != null) {
                silos.put(finding.id(), new Silo(group.name(), Set.copyOf(group.members())));
            }
        }
        return silos;
    }

    /** The opportunity with what it bridges, in its figures and its action. */
    Finding added(Finding opportunity) {
        List<String> bridged =
                silos.entrySet().stream()
                        .filter(silo -> isBridged(opportunity, silo.getValue().members()))
                        .map(Map.Entry::getKey)
                        .toList();
        Map<String, @Nullable Object> figures = new LinkedHashMap<>(opportunity.figures());
        figures.put(OpportunityFigures.BRIDGES_SILOS, bridged);
        Map<String, String> reasons = new LinkedHashMap<>(opportunity.reasons());
        reasons.remove(OpportunityFigures.BRIDGES_SILOS);
        return opportunity.with(figures, reasons, opportunity.action() + sentence(bridged));
    }

    private static boolean isBridged(Finding opportunity, Set<String> members) {
        List<String> parties =
                opportunity.subjects().stream()
                        .filter(subject -> PARTIES.contains(subject.label()))
                        .map(Subject::id)
                        .toList();
        long inside = parties.stream().filter(members::contains).count();
        return inside > 0 && inside < parties.size();
    }

    private String sentence(List<String> bridged) {
        String names =
                silos.entrySet().stream()
                        .filter(silo -> bridged.contains(silo.getKey()))
                        .map(silo -> silo.getValue().name())
                        .collect(Collectors.joining(" and "));
        return names.isEmpty()
                ? ""
                : " This would open %s, where too little crosses the border.".formatted(names);
    }
}

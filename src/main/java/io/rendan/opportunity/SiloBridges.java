package io.rendan.opportunity;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Subject;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
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

    static final String FIGURE = "bridgesSilos";
    static final String NOT_JUDGED = "No run of this ecosystem has judged silos.";

    private static final String SILO_ANALYSIS = "silo";
    private static final Set<String> PARTIES = Set.of("MicroEnterprise", "Partner");

    /** A silo: what it is called, and ids of its units. */
    record Silo(String name, Set<String> members) {}

    /** Of the results of a run; empty where silos were not judged. */
    static Optional<SiloBridges> of(Map<String, AnalysisResult> results) {
        return Optional.ofNullable(results.get(SILO_ANALYSIS))
                .map(result -> new SiloBridges(silos(result.findings())));
    }

    private static Map<String, Silo> silos(List<Finding> findings) {
        Map<String, Silo> silos = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.kind() == FindingKind.SILO
                    && finding.figures().get("members") instanceof Collection<?> ids) {
                Set<String> members = new HashSet<>();
                ids.forEach(id -> members.add(String.valueOf(id)));
                silos.put(finding.id(), new Silo(finding.subjects().getFirst().name(), members));
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
        figures.put(FIGURE, bridged);
        Map<String, String> reasons = new LinkedHashMap<>(opportunity.reasons());
        reasons.remove(FIGURE);
        return new Finding(
                opportunity.id(),
                opportunity.kind(),
                opportunity.title(),
                opportunity.subjects(),
                opportunity.score(),
                opportunity.valueAtStake(),
                figures,
                reasons,
                opportunity.evidence(),
                opportunity.action() + sentence(bridged),
                opportunity.owner());
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

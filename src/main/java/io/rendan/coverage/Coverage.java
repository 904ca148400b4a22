package io.rendan.coverage;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Finding;
import io.rendan.analysis.PartyFigure;
import io.rendan.analysis.Standing;
import io.rendan.analysis.Unlock;
import io.rendan.coverage.CoverageEntry.Kind;
import io.rendan.health.HealthReport;
import io.rendan.health.Indicator;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of everything that a run could compute whether it did, on which basis, and what would help.
 * Methods, section 10. A pure function; O(parties × figures).
 */
public final class Coverage {

    private final EcosystemNetwork network;
    private final Collection<AnalysisResult> results;
    private final HealthReport health;

    private Coverage(
            EcosystemNetwork network, Collection<AnalysisResult> results, HealthReport health) {
        this.network = network;
        this.results = results;
        this.health = health;
    }

    /** Of the results of one run. */
    public static CoverageReport of(
            EcosystemNetwork network, Collection<AnalysisResult> results, HealthReport health) {
        return new Coverage(network, results, health).report();
    }

    private CoverageReport report() {
        List<CoverageEntry> entries = new ArrayList<>();
        health.indicators().stream().map(Coverage::indicator).forEach(entries::add);
        for (FindingForm form : FindingForm.values()) {
            entries.add(finding(form));
        }
        results.forEach(
                result -> result.partyFigures().forEach(figure -> add(figure, result, entries)));
        entries.sort(
                Comparator.comparing(CoverageEntry::status, Comparator.reverseOrder())
                        .thenComparing(CoverageEntry::kind));
        return new CoverageReport(entries, unlocks(entries));
    }

    private static CoverageEntry indicator(Indicator indicator) {
        boolean known = indicator.value().isPresent();
        return new CoverageEntry(
                Kind.INDICATOR,
                indicator.id(),
                indicator.title(),
                status(known, indicator.basis()),
                known ? 1 : 0,
                indicator.reason(),
                known ? indicator.basis() : List.of(),
                indicator.unlocks());
    }

    private static CoverageStatus status(boolean known, List<Basis> basis) {
        if (!known) {
            return CoverageStatus.MISSING;
        }
        return basis.stream().anyMatch(Basis::isStandIn)
                ? CoverageStatus.ON_BASIS
                : CoverageStatus.COMPUTED;
    }

    private CoverageEntry finding(FindingForm form) {
        List<Finding> found =
                results.stream()
                        .flatMap(result -> result.findings().stream())
                        .filter(form::covers)
                        .toList();
        Standing standing = form.standing(network);
        boolean could = !found.isEmpty() || form.couldBeFound(network);
        return new CoverageEntry(
                Kind.FINDING,
                form.name(),
                form.title(),
                status(could, standing.basis()),
                found.size(),
                could ? Optional.empty() : Optional.of(form.whyNot()),
                could ? standing.basis() : List.of(),
                standing.unlocks());
    }

    private void add(PartyFigure figure, AnalysisResult result, List<CoverageEntry> entries) {
        long known = 0;
        long all = 0;
        Map<String, Integer> reasons = new HashMap<>();
        for (int party = 0; party < network.parties().size(); party++) {
            if (figure.applies().test(party)) {
                all++;
                known += figure.value().apply(party) == null ? 0 : 1;
                figure.reason()
                        .apply(party)
                        .ifPresent(reason -> reasons.merge(reason, 1, Integer::sum));
            }
        }
        Optional<String> commonest =
                reasons.entrySet().stream()
                        .max(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey);
        Standing standing = FigureNeeds.of(figure.name(), result.standing());
        entries.add(
                new CoverageEntry(
                        Kind.FIGURE,
                        figure.name(),
                        figure.name(),
                        status(known > 0, standing.basis()),
                        known,
                        known > 0
                                ? Optional.empty()
                                : Optional.of(
                                        commonest.orElse(
                                                all == 0
                                                        ? "no party is of the kind that has it"
                                                        : "it is known of nobody")),
                        known > 0 ? standing.basis() : List.of(),
                        standing.unlocks()));
    }

    /** A column and what it is wanted for. */
    private static final class Want {

        private final Unlock unlock;
        private final List<String> missing = new ArrayList<>();
        private final List<String> onBasis = new ArrayList<>();
        private double weight;

        Want(Unlock unlock) {
            this.unlock = unlock;
        }

        /** The first column of an entry's list counts full, the next ones less. */
        void add(CoverageEntry entry, int place) {
            boolean missed = entry.status() == CoverageStatus.MISSING;
            (missed ? missing : onBasis).add(entry.name());
            weight += entry.kind().weight() * (missed ? 1.0 : 0.5) / (1 + place);
        }
    }

    private static List<CoverageUnlock> unlocks(List<CoverageEntry> entries) {
        Map<String, Want> wants = new LinkedHashMap<>();
        for (CoverageEntry entry : entries) {
            if (entry.status() != CoverageStatus.COMPUTED) {
                for (int place = 0; place < entry.unlocks().size(); place++) {
                    Unlock unlock = entry.unlocks().get(place);
                    wants.computeIfAbsent(unlock.place(), none -> new Want(unlock))
                            .add(entry, place);
                }
            }
        }
        return wants.values().stream()
                .sorted(
                        Comparator.comparingDouble((Want want) -> -want.weight)
                                .thenComparing(want -> want.unlock.place()))
                .map(
                        want ->
                                new CoverageUnlock(
                                        want.unlock.file(),
                                        want.unlock.column(),
                                        want.unlock.gives(),
                                        want.missing,
                                        want.onBasis))
                .toList();
    }
}

package io.rendan.dashboard.map;

import io.rendan.analysis.FindingKind;
import io.rendan.finding.FindingArchive;
import io.rendan.finding.TrackedFinding;
import io.rendan.run.RunReference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the current run's findings say of things on the map.
 *
 * @param silos ids of platforms and units of closed groups
 * @param bottlenecks ids of units that others wait for
 * @param proposals pairs of ids that should work together, with the finding
 */
record Rings(Set<String> silos, Set<String> bottlenecks, List<Proposal> proposals) {

    /** A proposed contract. */
    record Proposal(String one, String other, String title) {

        Set<String> ends() {
            return new HashSet<>(List.of(one, other));
        }
    }

    private static final Set<String> IS_PARTY = Set.of("MicroEnterprise", "Partner");

    static final Rings NONE = new Rings(Set.of(), Set.of(), List.of());

    static Rings of(FindingArchive findings, RunReference run) {
        Set<String> silos = new HashSet<>();
        for (TrackedFinding silo : findings.findings(FindingKind.SILO, run)) {
            silo.finding().subjects().stream().limit(1).forEach(subject -> silos.add(subject.id()));
            if (silo.finding().figures().get("members") instanceof List<?> members) {
                members.forEach(member -> silos.add(String.valueOf(member)));
            }
        }
        Set<String> bottlenecks = new HashSet<>();
        findings.findings(FindingKind.BOTTLENECK, run)
                .forEach(
                        found ->
                                found.finding().subjects().stream()
                                        .limit(1)
                                        .forEach(subject -> bottlenecks.add(subject.id())));
        List<Proposal> proposals = new ArrayList<>();
        Set<Set<String>> drawn = new HashSet<>();
        for (TrackedFinding pair : findings.findings(FindingKind.OPPORTUNITY, run)) {
            List<String> parties =
                    pair.finding().subjects().stream()
                            .filter(subject -> IS_PARTY.contains(subject.label()))
                            .map(subject -> subject.id())
                            .toList();
            for (int i = 1; i < parties.size(); i++) {
                var proposal =
                        new Proposal(parties.getFirst(), parties.get(i), pair.finding().title());
                if (drawn.add(proposal.ends())) {
                    proposals.add(proposal);
                }
            }
        }
        return new Rings(silos, bottlenecks, proposals);
    }

    /** Class of the ring around what has this id; blank for none. */
    String around(String id) {
        return bottlenecks.contains(id) ? "bottleneck" : silos.contains(id) ? "silo" : "";
    }
}

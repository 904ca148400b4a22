package io.rendan.health;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Indicators of how closed groups are. Methods, sections 2 and 6. */
final class OpennessIndicators {

    private final EcosystemNetwork network;
    private final Figures figures;

    OpennessIndicators(EcosystemNetwork network, Figures figures) {
        this.network = network;
        this.figures = figures;
    }

    Measurement openness() {
        double weighted = 0;
        double volume = 0;
        int platforms = 0;
        for (GroupAssessment platform : figures.judged("PLATFORM")) {
            if (platform.figures().get("openness") instanceof Number openness) {
                double own = volume(platform.members());
                weighted += own * openness.doubleValue();
                volume += own;
                platforms++;
            }
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("platforms", platforms);
        inputs.put("volumeTimesOpenness", weighted);
        inputs.put("volume", volume);
        return Measurement.ratio(
                weighted,
                volume,
                "no platform could be judged: too few units, or no collaboration between them",
                inputs,
                "Take the platforms in /api/groups?type=PLATFORM whose verdict is not TOO_SMALL and"
                        + " whose openness is known: platforms.",
                "A tie between two units weighs hours / mean hours + value / mean value (hours of"
                        + " interactions.csv, paid value of contracts, each mean over the ties that"
                        + " have it). A platform's volume = the weights of all ties of its units, a"
                        + " tie between two of them counted twice.",
                "volumeTimesOpenness = Σ volume × openness; volume = Σ volume; value ="
                        + " volumeTimesOpenness / volume.");
    }

    private double volume(List<String> members) {
        CompressedGraph ties = network.collaboration().ties();
        double volume = 0;
        for (String member : members) {
            int unit = network.parties().indexOf(member);
            for (int arc = ties.offsets()[unit]; arc < ties.offsets()[unit + 1]; arc++) {
                volume += ties.weights()[arc];
            }
        }
        return volume;
    }

    Measurement peopleInSilos() {
        if (figures.judged("PLATFORM").isEmpty() && figures.judged("DETECTED").isEmpty()) {
            return Measurement.unknown("no group could be judged");
        }
        Set<String> members = new TreeSet<>();
        List<Finding> silos = figures.findings(FindingKind.SILO);
        for (Finding silo : silos) {
            if (silo.figures().get("members") instanceof Collection<?> ids) {
                ids.forEach(id -> members.add(String.valueOf(id)));
            }
        }
        Parties parties = network.parties();
        long inside = 0;
        long people = 0;
        int unknown = 0;
        for (int unit = 0; unit < parties.size(); unit++) {
            int headcount = parties.headcounts()[unit];
            if (headcount >= 0) {
                people += headcount;
                inside += members.contains(parties.id(unit)) ? headcount : 0;
            } else if (parties.isMicroEnterprise(unit)) {
                unknown++;
            }
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("silos", silos.size());
        inputs.put("unitsInSilos", members.size());
        inputs.put("peopleInSilos", inside);
        inputs.put("people", people);
        inputs.put("unitsLeftOut", unknown);
        return Measurement.ratio(
                (double) inside,
                (double) people,
                "no unit's number of people is known",
                inputs,
                "Take figures.members of every finding in /api/silos: silos; each unit once:"
                        + " unitsInSilos.",
                "peopleInSilos = Σ headcount (micro_enterprises.csv) over these; people = Σ"
                        + " headcount over all rows; rows without a headcount are left out.",
                "value = peopleInSilos / people.");
    }
}

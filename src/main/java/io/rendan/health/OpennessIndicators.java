package io.rendan.health;

import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Parties;
import io.rendan.silo.SiloGroup;
import io.rendan.silo.SiloReport;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Indicators of how closed groups are. Methods, sections 2 and 6. */
final class OpennessIndicators {

    private final EcosystemNetwork network;
    private final Optional<SiloReport> silos;

    OpennessIndicators(EcosystemNetwork network, Optional<SiloReport> silos) {
        this.network = network;
        this.silos = silos;
    }

    Measurement openness() {
        double weighted = 0;
        double volume = 0;
        int platforms = 0;
        for (SiloGroup platform : judged(GroupType.PLATFORM)) {
            if (!Double.isNaN(platform.openness())) {
                weighted += platform.border().volume() * platform.openness();
                volume += platform.border().volume();
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

    /** Groups of this type with enough units and ties to judge. */
    private List<SiloGroup> judged(GroupType type) {
        return silos.map(report -> report.groups(type)).orElseGet(List::of).stream()
                .filter(group -> group.verdict() != Verdict.TOO_SMALL)
                .toList();
    }

    Measurement peopleInSilos() {
        if (judged(GroupType.PLATFORM).isEmpty() && judged(GroupType.DETECTED).isEmpty()) {
            return Measurement.unknown("no group could be judged");
        }
        List<SiloGroup> found = silos.map(SiloReport::silos).orElseGet(List::of);
        BitSet members = new BitSet();
        found.forEach(silo -> IntStream.of(silo.members()).forEach(members::set));
        Parties parties = network.parties();
        long inside = 0;
        long people = 0;
        int unknown = 0;
        for (int unit = 0; unit < parties.size(); unit++) {
            int headcount = parties.headcounts()[unit];
            if (headcount >= 0) {
                people += headcount;
                inside += members.get(unit) ? headcount : 0;
            } else if (parties.isMicroEnterprise(unit)) {
                unknown++;
            }
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("silos", found.size());
        inputs.put("unitsInSilos", members.cardinality());
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

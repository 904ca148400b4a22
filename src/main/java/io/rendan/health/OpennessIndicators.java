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
        List<SiloGroup> platforms = open(GroupType.PLATFORM);
        GroupType type = platforms.isEmpty() ? GroupType.DETECTED : GroupType.PLATFORM;
        List<SiloGroup> groups = platforms.isEmpty() ? open(GroupType.DETECTED) : platforms;
        if (groups.isEmpty() && isWhole()) {
            return whole();
        }
        double weighted = 0;
        double volume = 0;
        for (SiloGroup group : groups) {
            weighted += group.border().volume() * group.openness();
            volume += group.border().volume();
        }
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put(platforms.isEmpty() ? "groups" : "platforms", groups.size());
        inputs.put("volumeTimesOpenness", weighted);
        inputs.put("volume", volume);
        return Measurement.ratio(
                weighted,
                volume,
                "no platform and no detected group could be judged: too few units, or no"
                        + " collaboration between them",
                inputs,
                "Take the groups in /api/groups?type=%s whose verdict is not TOO_SMALL and whose openness is known: %s."
                        .formatted(type, platforms.isEmpty() ? "groups" : "platforms"),
                network.collaboration().hasTies()
                        ? "A tie between two units weighs hours / mean hours + value / mean value"
                                + " (hours of interactions.csv, paid value of contracts, each mean"
                                + " over the ties that have it). A group's volume = the weights of"
                                + " all ties of its units, a tie between two of them counted twice."
                        : "No two units work or trade with each other, so they are tied by what they"
                                + " buy from the same suppliers (section 10 of the methods). A"
                                + " group's volume = the weights of all ties of its units, a tie"
                                + " between two of them counted twice.",
                "volumeTimesOpenness = Σ volume × openness; volume = Σ volume; value ="
                        + " volumeTimesOpenness / volume.");
    }

    /** Those whose openness is known; a detected group of all that have ties is no part of them. */
    private List<SiloGroup> open(GroupType type) {
        int tied = tiedUnits();
        return judged(type).stream()
                .filter(group -> !Double.isNaN(group.openness()))
                .filter(group -> type != GroupType.DETECTED || group.members().length < tied)
                .toList();
    }

    /** Units in any detected group, whatever came of it: all that have ties. */
    private int tiedUnits() {
        return (int)
                silos.map(report -> report.groups(GroupType.DETECTED)).orElseGet(List::of).stream()
                        .flatMapToInt(group -> IntStream.of(group.members()))
                        .distinct()
                        .count();
    }

    /** Whether detection has looked at the ties, without any platform, and found them undivided. */
    private boolean isWhole() {
        return judged(GroupType.PLATFORM).isEmpty() && !judged(GroupType.DETECTED).isEmpty();
    }

    private Measurement whole() {
        var inputs = new LinkedHashMap<String, Object>();
        inputs.put("groups", 0);
        inputs.put("units", tiedUnits());
        return Measurement.of(
                1,
                inputs,
                "/api/groups?type=DETECTED has no group but that of all units with ties (units):"
                        + " nothing among them is closed.",
                "value = 1, as open as chance.");
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
        boolean heads = IntStream.of(parties.headcounts()).anyMatch(count -> count > 0);
        long inside = 0;
        long people = 0;
        int unknown = 0;
        for (int unit = 0; unit < parties.size(); unit++) {
            int headcount = heads ? parties.headcounts()[unit] : 1;
            if (parties.isMicroEnterprise(unit) && headcount >= 0) {
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
                heads
                        ? "peopleInSilos = Σ headcount (micro_enterprises.csv) over these; people ="
                                + " Σ headcount over all rows; rows without a headcount are left"
                                + " out."
                        : "No headcount is known, so each row of micro_enterprises.csv counts as"
                                + " one of people.",
                "value = peopleInSilos / people.");
    }
}

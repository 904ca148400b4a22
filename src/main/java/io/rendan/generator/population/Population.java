package io.rendan.generator.population;

import io.rendan.generator.plan.GeneratorParameters;

import java.util.List;
import java.util.stream.Stream;

/** Everyone and everything that contracts are about. Parties are numbered across their types. */
public record Population(
        List<PlannedPlatform> platforms,
        List<PlannedCapability> capabilities,
        List<PlannedUnit> units,
        List<PlannedPartner> partners,
        List<PlannedSegment> segments,
        HiddenGroups hidden) {

    public static Population of(GeneratorParameters parameters) {
        List<PlannedPlatform> platforms = PlatformMaker.found(parameters);
        List<PlannedCapability> capabilities = CapabilityCatalogue.choose(parameters, platforms);
        List<PlannedUnit> units = new UnitMaker(parameters, platforms, capabilities).found();
        List<PlannedPartner> partners = PartnerMaker.of(parameters, capabilities);
        List<PlannedSegment> segments = SegmentMaker.of(parameters, units.size() + partners.size());
        HiddenGroups none = new HiddenGroups(List.of(), new int[0]);
        Population open = new Population(platforms, capabilities, units, partners, segments, none);
        HiddenGroups hidden = HiddenGroups.choose(parameters, open);
        return new Population(
                platforms, capabilities, contented(units, hidden), partners, segments, hidden);
    }

    /** Members of hidden groups agree with little more suppliers than the group has. */
    private static List<PlannedUnit> contented(List<PlannedUnit> units, HiddenGroups hidden) {
        return units.stream()
                .map(
                        unit ->
                                hidden.of(unit.index()) < 0 || unit.agreements() == 0
                                        ? unit
                                        : unit.agreeing(
                                                Math.min(
                                                        unit.agreements(),
                                                        hidden.membersWith(unit.index()).size())))
                .toList();
    }

    public int parties() {
        return units.size() + partners.size() + segments.size();
    }

    public boolean isUnit(int party) {
        return party < units.size();
    }

    public boolean isPartner(int party) {
        return party >= units.size() && party < units.size() + partners.size();
    }

    public String id(int party) {
        if (isUnit(party)) {
            return units.get(party).id();
        }
        int rest = party - units.size();
        return rest < partners.size()
                ? partners.get(rest).id()
                : segments.get(rest - partners.size()).id();
    }

    /** What a party offers, −1 for nothing. */
    public int offer(int party) {
        if (isUnit(party)) {
            return units.get(party).capability();
        }
        return isPartner(party) ? partners.get(party - units.size()).capability() : -1;
    }

    public boolean isOpen(int unit) {
        return !platform(units.get(unit)).isClosed();
    }

    public PlannedPlatform platform(PlannedUnit unit) {
        return platforms.get(unit.platform());
    }

    public Stream<PlannedUnit> at(Position position) {
        return units.stream().filter(unit -> unit.position() == position);
    }

    /** Ids of one type, padded so that they sort by number. */
    public static String id(String prefix, int number, int size) {
        int digits = Math.max(2, Integer.toString(size).length());
        String text = Integer.toString(number + 1);
        return prefix + "-" + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}

package io.rendan.generator;

import java.util.List;
import java.util.stream.Stream;

/** Everyone and everything that contracts are about. Parties are numbered across their types. */
record Population(
        List<Platform> platforms,
        List<Capability> capabilities,
        List<Unit> units,
        List<Partner> partners,
        List<Segment> segments) {

    static Population of(GeneratorParameters parameters) {
        List<Platform> platforms = Platforms.found(parameters);
        List<Capability> capabilities = Capabilities.choose(parameters, platforms);
        List<Unit> units = new Units(parameters, platforms, capabilities).found();
        List<Partner> partners = Partners.of(parameters, capabilities);
        List<Segment> segments = Segments.of(parameters, units.size() + partners.size());
        return new Population(platforms, capabilities, units, partners, segments);
    }

    int parties() {
        return units.size() + partners.size() + segments.size();
    }

    boolean isUnit(int party) {
        return party < units.size();
    }

    boolean isPartner(int party) {
        return party >= units.size() && party < units.size() + partners.size();
    }

    String id(int party) {
        if (isUnit(party)) {
            return units.get(party).id();
        }
        int rest = party - units.size();
        return rest < partners.size()
                ? partners.get(rest).id()
                : segments.get(rest - partners.size()).id();
    }

    /** What a party offers, −1 for nothing. */
    int offer(int party) {
        if (isUnit(party)) {
            return units.get(party).capability();
        }
        return isPartner(party) ? partners.get(party - units.size()).capability() : -1;
    }

    boolean isOpen(int unit) {
        return !platform(units.get(unit)).isClosed();
    }

    Platform platform(Unit unit) {
        return platforms.get(unit.platform());
    }

    Stream<Unit> at(Position position) {
        return units.stream().filter(unit -> unit.position() == position);
    }

    /** Ids of one type, padded so that they sort by number. */
    static String id(String prefix, int number, int size) {
        int digits = Math.max(2, Integer.toString(size).length());
        String text = Integer.toString(number + 1);
        return prefix + "-" + "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}

package io.rendan.silo;

import java.util.List;

/** Matches platform silos with detected silos of mostly the same units. */
final class Twins {

    private Twins() {}

    static List<SiloGroup> matched(List<SiloGroup> groups) {
        List<SiloGroup> silos = groups.stream().filter(SiloGroup::isSilo).toList();
        return groups.stream()
                .map(group -> group.isSilo() ? group.withTwins(twins(group, silos)) : group)
                .toList();
    }

    private static List<String> twins(SiloGroup group, List<SiloGroup> silos) {
        return silos.stream()
                .filter(other -> other.type() != group.type())
                .filter(other -> DetectedGroup.areSame(group.members(), other.members()))
                .map(SiloGroup::id)
                .toList();
    }
}

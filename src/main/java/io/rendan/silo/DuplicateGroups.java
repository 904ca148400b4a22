package io.rendan.silo;

import io.rendan.analysis.GroupType;

import java.util.List;

/**
 * Matches platform silos with detected groups of mostly the same units that are more closed than
 * chance: the same thing seen twice.
 */
final class DuplicateGroups {

    private DuplicateGroups() {}

    static List<SiloGroup> matched(List<SiloGroup> groups) {
        List<SiloGroup> platforms =
                groups.stream().filter(g -> g.type() == GroupType.PLATFORM && g.isSilo()).toList();
        List<SiloGroup> detected =
                groups.stream()
                        .filter(g -> g.type() == GroupType.DETECTED && g.isClosed())
                        .toList();
        return groups.stream()
                .map(group -> group.withTwins(twins(group, platforms, detected)))
                .toList();
    }

    private static List<String> twins(
            SiloGroup group, List<SiloGroup> platforms, List<SiloGroup> detected) {
        return switch (group.type()) {
            case PLATFORM -> group.isSilo() ? ids(detected, group) : List.of();
            case DETECTED -> group.isClosed() ? ids(platforms, group) : List.of();
            case COMMUNITY -> List.of();
        };
    }

    private static List<String> ids(List<SiloGroup> others, SiloGroup group) {
        return others.stream()
                .filter(other -> DetectedGroup.areSame(group.members(), other.members()))
                .map(SiloGroup::id)
                .toList();
    }
}

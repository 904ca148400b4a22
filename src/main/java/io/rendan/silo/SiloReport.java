package io.rendan.silo;

import io.rendan.analysis.GroupReport;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;

import java.util.Comparator;
import java.util.List;

/**
 * Every group with its figures and verdict.
 *
 * @param parameters that it was made with
 * @param groups platforms, communities, then detected groups, each by id
 * @param ties number of ties of the collaboration layer
 * @param ownBorders how much of each unit's own collaboration leaves its platform
 */
public record SiloReport(
        SiloParameters parameters, List<SiloGroup> groups, int ties, OwnBorders ownBorders)
        implements GroupReport {

    public SiloReport {
        groups = List.copyOf(groups);
    }

    /** The groups that are findings, most closed first; ties by id. */
    public List<SiloGroup> silos() {
        return groups.stream()
                .filter(SiloGroup::isFinding)
                .sorted(
                        Comparator.comparingDouble(SiloGroup::judgedOpenness)
                                .thenComparing(SiloGroup::id))
                .toList();
    }

    /** The groups of one type. */
    public List<SiloGroup> groups(GroupType type) {
        return groups.stream().filter(group -> group.type() == type).toList();
    }

    /** Number of groups of this type with this verdict. */
    public long count(GroupType type, Verdict verdict) {
        return groups(type).stream().filter(group -> group.verdict() == verdict).count();
    }
}

package io.rendan.silo;

import java.util.Comparator;
import java.util.List;

/**
 * Every group with its figures and verdict.
 *
 * @param parameters that it was made with
 * @param groups by type, then id
 * @param ties number of ties of the collaboration layer
 * @param ownShare each party's share of tie weight that leaves its platform; NaN without platform
 *     or ties
 * @param ownEiIndex the same in numbers of ties, from -1 to 1
 */
public record SiloReport(
        SiloParameters parameters,
        List<SiloGroup> groups,
        int ties,
        double[] ownShare,
        double[] ownEiIndex) {

    public SiloReport {
        groups = List.copyOf(groups);
    }

    /** The groups that are findings, most closed first; ties by id. */
    public List<SiloGroup> silos() {
        return groups.stream()
                .filter(SiloGroup::isSilo)
                .sorted(
                        Comparator.comparingDouble(SiloGroup::openness)
                                .thenComparing(SiloGroup::id))
                .toList();
    }

    /** Number of groups with this verdict. */
    public long count(Verdict verdict) {
        return groups.stream().filter(group -> group.verdict() == verdict).count();
    }
}

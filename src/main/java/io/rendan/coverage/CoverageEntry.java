package io.rendan.coverage;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Unlock;

import java.util.List;
import java.util.Optional;

/**
 * A figure, an indicator or a kind of finding, and what became of it.
 *
 * @param kind what it is
 * @param name of the indicator, the figure or the kind of finding
 * @param title for people
 * @param status whether it could be computed
 * @param count values that are known, or findings
 * @param reason why it is missing
 * @param basis what it stands on
 * @param unlocks what would make it known or sharper, the most useful first
 */
public record CoverageEntry(
        Kind kind,
        String name,
        String title,
        CoverageStatus status,
        long count,
        Optional<String> reason,
        List<Basis> basis,
        List<Unlock> unlocks) {

    /** What can be computed. */
    public enum Kind {
        INDICATOR(3),
        FINDING(3),
        FIGURE(1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        /** How much it counts among what a column unlocks. */
        int weight() {
            return weight;
        }
    }

    public CoverageEntry {
        basis = List.copyOf(basis);
        unlocks = List.copyOf(unlocks);
    }
}

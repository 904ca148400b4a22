package io.rendan.silo;

import java.util.List;
import java.util.Optional;

/**
 * Another group that has what a group needs, or serves the same users, and meets it less than
 * chance would have it.
 *
 * @param id of the other group
 * @param name of the other group
 * @param observed weight of the ties between the two
 * @param expected weight by chance: the product of their volumes over the total
 * @param capabilities that the other offers and this one needs (indices, ascending)
 * @param unservedBudget a year, of needs for them that nobody outside this group serves
 * @param segments user segments that both sell to (party indices, ascending)
 * @param introduction whom to bring together first, where a need is unmet
 */
public record MissingBridge(
        String id,
        String name,
        double observed,
        double expected,
        List<Integer> capabilities,
        double unservedBudget,
        List<Integer> segments,
        Optional<Introduction> introduction) {

    public MissingBridge {
        capabilities = List.copyOf(capabilities);
        segments = List.copyOf(segments);
    }

    /** Observed over expected exchange; 1 is what chance gives. */
    public double ratio() {
        return observed / expected;
    }
}

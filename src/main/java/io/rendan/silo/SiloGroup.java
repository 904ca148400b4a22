package io.rendan.silo;

import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A group and how closed it is. Numbers that are not known are NaN.
 *
 * @param type what makes it a group
 * @param id of the platform, community or detected group
 * @param name for people
 * @param members party indices of its units, ascending
 * @param border what crosses it
 * @param significance against rewired networks
 * @param qValue after correction for the number of groups of this type that were judged
 * @param verdict what follows
 * @param survivalShare share of repeats in which a silo remains one with a tenth of the ties
 *     dropped
 * @param missingBridges worst first; empty where nothing is known of whom it should meet
 * @param valueAtStake budgets a year of its unmet needs; empty where not known
 * @param detection how it was found, if it is a detected group
 * @param twins of a platform silo the detected groups of mostly the same units that are more closed
 *     than chance, of such a group the platform silos
 * @param history how open it was in earlier years, the last one first; empty where not known
 */
public record SiloGroup(
        GroupType type,
        String id,
        String name,
        int[] members,
        Border border,
        Significance significance,
        double qValue,
        Verdict verdict,
        double survivalShare,
        Optional<List<MissingBridge>> missingBridges,
        OptionalDouble valueAtStake,
        Optional<Detection> detection,
        List<String> twins,
        List<PastOpenness> history) {

    public SiloGroup {
        twins = List.copyOf(twins);
        history = List.copyOf(history);
    }

    /** External share over what chance gives; 1 is as open as chance, NaN where that is nothing. */
    public double openness() {
        return opennessOf(border.externalShare(), significance.expected());
    }

    static double opennessOf(double externalShare, double expected) {
        return expected > 0 ? externalShare / expected : Double.NaN;
    }

    public int units() {
        return members.length;
    }

    public boolean isSilo() {
        return verdict == Verdict.SILO;
    }

    /** Whether it is more closed than chance, a silo or not. */
    boolean isClosed() {
        return isSilo() || verdict == Verdict.COHESIVE;
    }

    /** Whether it is a finding of its own: a silo, unless a platform silo stands for it. */
    public boolean isFinding() {
        return isSilo() && (type == GroupType.PLATFORM || twins.isEmpty());
    }

    SiloGroup withTwins(List<String> ids) {
        return new SiloGroup(
                type,
                id,
                name,
                members,
                border,
                significance,
                qValue,
                verdict,
                survivalShare,
                missingBridges,
                valueAtStake,
                detection,
                ids,
                history);
    }
}

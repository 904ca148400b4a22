package io.rendan.silo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A group and how closed it is. Numbers that are not known are NaN.
 *
 * @param type what makes it a group
 * @param id of the platform or detected group
 * @param name for people
 * @param members party indices of its units, ascending
 * @param internalTies number of ties between its units
 * @param externalTies number of ties across its border
 * @param externalShare share of its volume that crosses the border
 * @param significance against rewired networks
 * @param qValue after correction for the number of groups judged
 * @param eiIndex from -1, all ties inside, to 1
 * @param conductance cut over the smaller side's volume
 * @param verdict what follows
 * @param missingBridges worst first; empty where nothing is known of whom it should meet
 * @param valueAtStake budgets a year of its unmet needs; empty where not known
 */
public record SiloGroup(
        GroupType type,
        String id,
        String name,
        int[] members,
        int internalTies,
        int externalTies,
        double externalShare,
        Significance significance,
        double qValue,
        double eiIndex,
        double conductance,
        Verdict verdict,
        Optional<List<MissingBridge>> missingBridges,
        OptionalDouble valueAtStake) {

    /** External share over what chance gives; 1 is as open as chance, NaN where that is nothing. */
    public double openness() {
        return opennessOf(externalShare, significance.expected());
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

    boolean hasTies() {
        return internalTies + externalTies > 0;
    }
}

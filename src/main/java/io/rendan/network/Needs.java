package io.rendan.network;

/**
 * What parties need, one entry a need, ordered by party, then capability.
 *
 * @param byParty needs of party p are {@code byParty[p] .. byParty[p + 1])}
 * @param parties party of each need
 * @param capabilities capability of each need
 * @param annualBudgets budget a year, NaN if not known
 * @param essential 1 yes, 0 no, -1 not known
 * @param byCapability entries of capability k are {@code order[byCapability[k] .. byCapability[k +
 *     1])}
 * @param order needs sorted by capability, then party
 */
public record Needs(
        int[] byParty,
        int[] parties,
        int[] capabilities,
        double[] annualBudgets,
        int[] essential,
        int[] byCapability,
        int[] order) {

    public int size() {
        return parties.length;
    }

    /** The need of this party for this capability, or -1; O(needs of the party). */
    public int find(int party, int capability) {
        return PartyRows.find(byParty, capabilities, party, capability);
    }
}

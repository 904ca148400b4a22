package io.rendan.network;

/**
 * What parties offer, one entry an offer, ordered by party, then capability.
 *
 * @param byParty offers of party p are {@code byParty[p] .. byParty[p + 1])}
 * @param parties party of each offer
 * @param capabilities capability of each offer
 * @param unitPrices price of one request, NaN if not known
 * @param monthlyCapacities requests a month, NaN if not known
 * @param serviceTimeCvs coefficient of variation of the service time, NaN if not known
 * @param byCapability entries of capability k are {@code order[byCapability[k] .. byCapability[k +
 *     1])}
 * @param order offers sorted by capability, then party
 */
public record Offers(
        int[] byParty,
        int[] parties,
        int[] capabilities,
        double[] unitPrices,
        double[] monthlyCapacities,
        double[] serviceTimeCvs,
        int[] byCapability,
        int[] order) {

    public int size() {
        return parties.length;
    }

    /** The offer of this party for this capability, or -1; O(offers of the party). */
    public int find(int party, int capability) {
        return PartyRows.find(byParty, capabilities, party, capability);
    }
}

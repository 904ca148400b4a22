package io.rendan.network;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

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

    /** Party index. */
    public int party(int offer) {
        return parties[offer];
    }

    /** Capability index. */
    public int capability(int offer) {
        return capabilities[offer];
    }

    /** Whether the party states any. */
    public boolean has(int party) {
        return byParty[party + 1] > byParty[party];
    }

    /** The party's only offer, -1 if it has none or several. */
    public int onlyOf(int party) {
        return byParty[party + 1] == byParty[party] + 1 ? byParty[party] : -1;
    }

    /** The party's offers, by capability. */
    public IntStream ofParty(int party) {
        return IntStream.range(byParty[party], byParty[party + 1]);
    }

    /** The capability's offers, by party. */
    public IntStream ofCapability(int capability) {
        return Arrays.stream(order, byCapability[capability], byCapability[capability + 1]);
    }

    /** Does something with each of the party's offers, by capability; makes no objects. */
    public void forEachOfParty(int party, IntConsumer action) {
        for (int offer = byParty[party]; offer < byParty[party + 1]; offer++) {
            action.accept(offer);
        }
    }

    /** Does something with each of the capability's offers, by party; makes no objects. */
    public void forEachOfCapability(int capability, IntConsumer action) {
        for (int at = byCapability[capability]; at < byCapability[capability + 1]; at++) {
            action.accept(order[at]);
        }
    }

    /** Price of one request, NaN if not known. */
    public double unitPrice(int offer) {
        return unitPrices[offer];
    }

    /** Requests a month, NaN if not known. */
    public double monthlyCapacity(int offer) {
        return monthlyCapacities[offer];
    }

    /** Coefficient of variation of the service time, NaN if not known. */
    public double serviceTimeCv(int offer) {
        return serviceTimeCvs[offer];
    }

    /** The offer of this party for this capability, or -1; O(offers of the party). */
    public int find(int party, int capability) {
        return PartyRows.find(byParty, capabilities, party, capability);
    }
}

package io.rendan.network;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

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

    /** Party index. */
    public int party(int need) {
        return parties[need];
    }

    /** Capability index. */
    public int capability(int need) {
        return capabilities[need];
    }

    /** Whether the party states any. */
    public boolean has(int party) {
        return byParty[party + 1] > byParty[party];
    }

    /** The party's only need, -1 if it has none or several. */
    public int onlyOf(int party) {
        return byParty[party + 1] == byParty[party] + 1 ? byParty[party] : -1;
    }

    /** The party's needs, by capability. */
    public IntStream ofParty(int party) {
        return IntStream.range(byParty[party], byParty[party + 1]);
    }

    /** The capability's needs, by party. */
    public IntStream ofCapability(int capability) {
        return Arrays.stream(order, byCapability[capability], byCapability[capability + 1]);
    }

    /** Does something with each of the party's needs, by capability; makes no objects. */
    public void forEachOfParty(int party, IntConsumer action) {
        for (int need = byParty[party]; need < byParty[party + 1]; need++) {
            action.accept(need);
        }
    }

    /** Does something with each of the capability's needs, by party; makes no objects. */
    public void forEachOfCapability(int capability, IntConsumer action) {
        for (int at = byCapability[capability]; at < byCapability[capability + 1]; at++) {
            action.accept(order[at]);
        }
    }

    /** Budget a year, NaN if not known. */
    public double annualBudget(int need) {
        return annualBudgets[need];
    }

    /** The need of this party for this capability, or -1; O(needs of the party). */
    public int find(int party, int capability) {
        return PartyRows.find(byParty, capabilities, party, capability);
    }
}

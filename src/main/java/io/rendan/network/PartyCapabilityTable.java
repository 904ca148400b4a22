package io.rendan.network;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Which parties stand to which capabilities: one row a pair, ordered by party, then capability, and
 * to be found from either side. What a row says of its pair stands in the columns of {@link Offers}
 * and {@link Needs}. Immutable; safe for use by many threads.
 */
public final class PartyCapabilityTable {

    private final int[] parties;
    private final int[] capabilities;

    /** Rows of party p are {@code byParty[p] .. byParty[p + 1])}. */
    private final int[] byParty;

    /** Rows of capability k are {@code order[byCapability[k] .. byCapability[k + 1])}. */
    private final int[] byCapability;

    private final int[] order;

    /**
     * Takes rows that are in order.
     *
     * @param partyCount number of all parties
     * @param capabilityCount number of all capabilities
     * @param parties party of each row, ascending
     * @param capabilities capability of each row, ascending within a party
     */
    public PartyCapabilityTable(
            int partyCount, int capabilityCount, int[] parties, int[] capabilities) {
        this.parties = parties;
        this.capabilities = capabilities;
        int size = parties.length;
        byParty = PartyRows.offsets(partyCount, size, row -> parties[row]);
        byCapability = PartyRows.offsets(capabilityCount, size, row -> capabilities[row]);
        order = PartyRows.order(byCapability, size, row -> capabilities[row]);
    }

    /** Something that has a row a party and capability. */
    public interface Rows {

        PartyCapabilityTable table();

        default int size() {
            return table().parties.length;
        }

        /** Party index. */
        default int party(int row) {
            return table().parties[row];
        }

        /** Capability index. */
        default int capability(int row) {
            return table().capabilities[row];
        }

        /** Party of each row; not to be written to. */
        default int[] parties() {
            return table().parties;
        }

        /** Capability of each row; not to be written to. */
        default int[] capabilities() {
            return table().capabilities;
        }

        /** Where each party's rows begin, one more than parties; not to be written to. */
        default int[] byParty() {
            return table().byParty;
        }

        /** Where each capability's rows begin in {@link #order()}; not to be written to. */
        default int[] byCapability() {
            return table().byCapability;
        }

        /** Rows by capability, then party; not to be written to. */
        default int[] order() {
            return table().order;
        }

        /** Whether the party states any. */
        default boolean has(int party) {
            int[] starts = table().byParty;
            return starts[party + 1] > starts[party];
        }

        /** The party's only row, -1 if it has none or several. */
        default int onlyOf(int party) {
            int[] starts = table().byParty;
            return starts[party + 1] == starts[party] + 1 ? starts[party] : -1;
        }

        /** The row of this party for this capability, or -1; O(rows of the party). */
        default int find(int party, int capability) {
            PartyCapabilityTable table = table();
            for (int row = table.byParty[party]; row < table.byParty[party + 1]; row++) {
                if (table.capabilities[row] == capability) {
                    return row;
                }
            }
            return -1;
        }

        /** The party's rows, by capability. */
        default IntStream ofParty(int party) {
            int[] starts = table().byParty;
            return IntStream.range(starts[party], starts[party + 1]);
        }

        /** The capability's rows, by party. */
        default IntStream ofCapability(int capability) {
            int[] starts = table().byCapability;
            return Arrays.stream(table().order, starts[capability], starts[capability + 1]);
        }

        /** Hands on each of the party's rows, by capability; makes no objects. */
        default void forEachOfParty(int party, IntConsumer action) {
            int[] starts = table().byParty;
            for (int row = starts[party]; row < starts[party + 1]; row++) {
                action.accept(row);
            }
        }

        /** Hands on each of the capability's rows, by party; makes no objects. */
        default void forEachOfCapability(int capability, IntConsumer action) {
            PartyCapabilityTable table = table();
            int end = table.byCapability[capability + 1];
            for (int at = table.byCapability[capability]; at < end; at++) {
                action.accept(table.order[at]);
            }
        }
    }
}

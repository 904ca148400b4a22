package io.rendan.funding;

import java.util.List;

/**
 * An opportunity as a portfolio sees it.
 *
 * @param id of the finding
 * @param cost what would be paid out as incentive
 * @param parties ids of those who would take part
 * @param uses what its value hangs on; the parts add up to its expected annual value
 */
record Proposal(String id, double cost, List<String> parties, List<Use> uses) {

    Proposal {
        parties = List.copyOf(parties);
        uses = List.copyOf(uses);
    }

    /**
     * A part of the value that hangs on something of which there is only so much, such as the
     * budget of a need or the spare capacity of an offer.
     *
     * @param resource what it hangs on, the same text for the same thing
     * @param limit value of all that there is of it, above 0
     * @param amount expected value, at most the limit
     */
    record Use(String resource, double limit, double amount) {

        /** Part of the resource that it is expected to use. */
        double part() {
            return Math.min(1, amount / limit);
        }
    }

    /** Expected value a year of the proposal by itself. */
    double value() {
        return uses.stream().mapToDouble(Use::amount).sum();
    }
}

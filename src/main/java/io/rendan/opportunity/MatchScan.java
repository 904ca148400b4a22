package io.rendan.opportunity;

import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.OpenDemand;
import io.rendan.prediction.PairScan;

/**
 * All that one party's needs and offers could come together with, one party at a time: the working
 * memory of one thread. Costs the offers of what the party needs and the needs for what it offers.
 */
final class MatchScan {

    private final OpenDemand openDemand;
    private final double[] values;
    private final boolean[] matched;
    private final int[] reached;
    private int size;

    MatchScan(OpenDemand openDemand, int parties) {
        this.openDemand = openDemand;
        values = new double[parties];
        matched = new boolean[parties];
        reached = new int[parties];
    }

    /** Moves to another party and tells the pair scan whom it could match. */
    void from(int party, PairScan pairs) {
        for (int index = 0; index < size; index++) {
            values[reached[index]] = 0;
            matched[reached[index]] = false;
        }
        size = 0;
        Needs needs = openDemand.needs();
        for (int need = needs.byParty()[party]; need < needs.byParty()[party + 1]; need++) {
            meetNeed(need);
        }
        Offers offers = openDemand.offers();
        for (int offer = offers.byParty()[party]; offer < offers.byParty()[party + 1]; offer++) {
            serveOffer(offer);
        }
        for (int index = 0; index < size; index++) {
            pairs.touch(reached[index]);
        }
    }

    boolean isMatched(int party) {
        return matched[party];
    }

    /** Value of all that the two could do for each other, 0 if not known. */
    double value(int party) {
        return values[party];
    }

    private void meetNeed(int need) {
        Offers offers = openDemand.offers();
        int capability = openDemand.needs().capabilities()[need];
        for (int at = offers.byCapability()[capability];
                at < offers.byCapability()[capability + 1];
                at++) {
            add(need, offers.order()[at], offers.parties()[offers.order()[at]]);
        }
    }

    private void serveOffer(int offer) {
        Needs needs = openDemand.needs();
        int capability = openDemand.offers().capabilities()[offer];
        for (int at = needs.byCapability()[capability];
                at < needs.byCapability()[capability + 1];
                at++) {
            add(needs.order()[at], offer, needs.parties()[needs.order()[at]]);
        }
    }

    private void add(int need, int offer, int other) {
        if (!openDemand.fits(need, offer)) {
            return;
        }
        if (!matched[other]) {
            matched[other] = true;
            reached[size++] = other;
        }
        double value = openDemand.value(need, offer);
        values[other] += Double.isNaN(value) ? 0 : value;
    }
}

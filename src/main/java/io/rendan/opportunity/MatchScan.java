package io.rendan.opportunity;

import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.OpenDemand;
import io.rendan.network.Unknown;
import io.rendan.prediction.PairScan;

/**
 * The parties that offer what one party needs or need what it offers, one party at a time. The
 * working memory of one thread. Costs the offers of what the party needs and the needs for what it
 * offers.
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

    /** Moves to another party and adds the parties that match it to the pair scan's candidates. */
    void from(int party, PairScan pairs) {
        for (int index = 0; index < size; index++) {
            values[reached[index]] = 0;
            matched[reached[index]] = false;
        }
        size = 0;
        openDemand.needs().forEachOfParty(party, this::meetNeed);
        openDemand.offers().forEachOfParty(party, this::serveOffer);
        for (int index = 0; index < size; index++) {
            pairs.touch(reached[index]);
        }
    }

    boolean isMatched(int party) {
        return matched[party];
    }

    /** Value of all matches of the two a year, 0 if not known. */
    double value(int party) {
        return values[party];
    }

    private void meetNeed(int need) {
        Offers offers = openDemand.offers();
        int capability = openDemand.needs().capability(need);
        offers.forEachOfCapability(capability, offer -> add(need, offer, offers.party(offer)));
    }

    private void serveOffer(int offer) {
        Needs needs = openDemand.needs();
        int capability = openDemand.offers().capability(offer);
        needs.forEachOfCapability(capability, need -> add(need, offer, needs.party(need)));
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
        values[other] += Unknown.orElse(value, 0);
    }
}

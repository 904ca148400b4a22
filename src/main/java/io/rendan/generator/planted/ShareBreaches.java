package io.rendan.generator.planted;

import io.rendan.generator.plan.Round;
import io.rendan.generator.trade.PlannedMembership;

import java.util.ArrayList;
import java.util.List;

/** Lets profit shares of some communities not add to one. */
final class ShareBreaches {

    private final List<PlannedMembership> memberships;

    private ShareBreaches(List<PlannedMembership> memberships) {
        this.memberships = new ArrayList<>(memberships);
    }

    /** The memberships with the shares that they have now. */
    static List<PlannedMembership> skew(BreachBook book, List<PlannedMembership> memberships) {
        ShareBreaches breaches = new ShareBreaches(memberships);
        List<Integer> communities =
                new ArrayList<>(
                        memberships.stream().map(PlannedMembership::community).distinct().toList());
        book.dice().shuffle(communities);
        int count = Math.min(book.count(), communities.size() / 2);
        for (int i = 0; i < count; i++) {
            breaches.skew(communities.get(i), book.dice().between(0.03, 0.09));
            book.plant(Breach.ofCommunity("profit-shares", communities.get(i)));
            int near = communities.get(count + i);
            breaches.skew(near, 0.003);
            book.miss(Breach.ofCommunity("profit-shares", near), "rounded");
        }
        return List.copyOf(breaches.memberships);
    }

    private void skew(int community, double by) {
        int place = 0;
        while (memberships.get(place).community() != community) {
            place++;
        }
        PlannedMembership m = memberships.get(place);
        double share = m.profitShare() > by + 0.01 ? m.profitShare() - by : m.profitShare() + by;
        memberships.set(
                place,
                new PlannedMembership(
                        m.party(),
                        m.community(),
                        Round.decimals(share, 4),
                        m.lead(),
                        m.joinedOn(),
                        m.leftOn()));
    }
}

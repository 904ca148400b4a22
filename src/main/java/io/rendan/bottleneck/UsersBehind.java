package io.rendan.bottleneck;

import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Units that sell to users and buy from a unit, directly or over a few others: plain steps along
 * contracts in force, to show beside the cascade.
 *
 * @param units how many
 * @param userRevenue what they sell to users for, a year
 */
public record UsersBehind(int units, double userRevenue) {

    /** Contracts looked along. */
    public static final int STEPS = 3;

    static UsersBehind of(EcosystemNetwork network, Captivity captivity, int party) {
        BitSet seen = new BitSet(network.parties().size());
        seen.set(party);
        List<Integer> reached = List.of(party);
        int units = 0;
        double revenue = 0;
        for (int step = 0; step < STEPS; step++) {
            List<Integer> next = new ArrayList<>();
            for (int supplier : reached) {
                for (int buyer : captivity.buyers().get(supplier)) {
                    if (network.parties().isMicroEnterprise(buyer) && !seen.get(buyer)) {
                        seen.set(buyer);
                        next.add(buyer);
                        double sold = network.supply().userRevenue()[buyer];
                        units += sold > 0 ? 1 : 0;
                        revenue += sold;
                    }
                }
            }
            reached = next;
        }
        return new UsersBehind(units, revenue);
    }
}

package io.rendan.opportunity;

import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.Window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits the incentive of a collaboration by Shapley value.
 *
 * @param market needs and offers
 * @param sharingRate share of the expected value that is paid out
 * @param substitutes that play along, at most
 */
record IncentiveSplit(Market market, double sharingRate, int substitutes) {

    /**
     * Splits.
     *
     * @param members party indices
     * @param capabilities that the collaboration is about; none if nothing matches, and then all
     *     members count alike
     * @param expectedAnnualValue of the collaboration
     */
    Incentive of(List<Integer> members, List<Integer> capabilities, double expectedAnnualValue) {
        List<Integer> players = new ArrayList<>(members);
        players.addAll(substitutes(members, capabilities));
        double pool = sharingRate * expectedAnnualValue;
        double[] values = ShapleyValue.exact(players.size(), game(players, capabilities));
        double all = IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum();
        boolean split = all > 0;
        List<Incentive.Share> shares = new ArrayList<>();
        for (int player = 0; player < (split ? players.size() : members.size()); player++) {
            double part = split ? values[player] / all : 1.0 / members.size();
            shares.add(
                    new Incentive.Share(players.get(player), player < members.size(), pool * part));
        }
        return new Incentive(pool, shares);
    }

    /** Other offerers of these capabilities with spare capacity, the most capable first. */
    private List<Integer> substitutes(List<Integer> members, List<Integer> capabilities) {
        Offers offers = market.offers();
        return capabilities.stream()
                .flatMap(
                        capability ->
                                IntStream.range(
                                                offers.byCapability()[capability],
                                                offers.byCapability()[capability + 1])
                                        .mapToObj(at -> offers.order()[at]))
                .filter(offer -> market.spareCapacity()[offer] > 0)
                .filter(offer -> !members.contains(offers.parties()[offer]))
                .sorted(
                        Comparator.comparingDouble((Integer offer) -> -supply(offer))
                                .thenComparingInt(offer -> offers.parties()[offer]))
                .map(offer -> offers.parties()[offer])
                .distinct()
                .limit(substitutes)
                .toList();
    }

    private ShapleyValue.Game game(List<Integer> players, List<Integer> capabilities) {
        int size = players.size();
        double[][] demand = new double[capabilities.size()][size];
        double[][] supply = new double[capabilities.size()][size];
        for (int row = 0; row < capabilities.size(); row++) {
            for (int player = 0; player < size; player++) {
                demand[row][player] = demand(players.get(player), capabilities.get(row));
                int offer = market.offers().find(players.get(player), capabilities.get(row));
                supply[row][player] = offer < 0 ? 0 : supply(offer);
            }
        }
        return set -> {
            double worth = 0;
            for (int row = 0; row < demand.length; row++) {
                worth += Math.min(sum(demand[row], set), sum(supply[row], set));
            }
            return worth;
        };
    }

    private double demand(int party, int capability) {
        Needs needs = market.needs();
        int need = needs.find(party, capability);
        return need < 0 ? 0 : known(market.unmetBudget()[need]);
    }

    private double supply(int offer) {
        return known(
                market.spareCapacity()[offer]
                        * market.offers().unitPrices()[offer]
                        * Window.MONTHS);
    }

    private static double sum(double[] values, int set) {
        double sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            sum += values[Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    private static double known(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}

package io.rendan.incentive;

import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.OpenDemand;
import io.rendan.network.Unknown;
import io.rendan.network.Window;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits the incentive of a collaboration by Shapley value.
 *
 * @param openDemand needs and offers
 * @param parameters how much is shared, and with how many substitutes
 */
public record IncentiveSplit(OpenDemand openDemand, IncentiveParameters parameters) {

    /**
     * Splits the incentive of a pair.
     *
     * @param members party indices
     * @param capabilities that the collaboration is about; where nothing matches none, and then all
     *     members get the same
     * @param expectedAnnualValue of the collaboration
     */
    public Incentive of(
            List<Integer> members, List<Integer> capabilities, double expectedAnnualValue) {
        return of(members, -1, capabilities, expectedAnnualValue);
    }

    /**
     * Splits the incentive of a team.
     *
     * @param members party indices, the lead first
     * @param served party whose needs count as the lead's, such as its user segment; -1 for none
     */
    public Incentive of(
            List<Integer> members,
            int served,
            List<Integer> capabilities,
            double expectedAnnualValue) {
        List<Integer> players = new ArrayList<>(members);
        players.addAll(substitutes(members, capabilities));
        ShapleyValue.Game game = game(players, served, capabilities);
        if (!(game.worth((1 << players.size()) - 1) > 0)) {
            players = members;
            int all = (1 << members.size()) - 1;
            game = set -> set == all ? expectedAnnualValue : 0;
        }
        return split(players, members.size(), game, parameters.sharingRate() * expectedAnnualValue);
    }

    private static Incentive split(
            List<Integer> players, int members, ShapleyValue.Game game, double pool) {
        ShapleyValue value = ShapleyValue.of(players.size(), game);
        int everyone = (1 << players.size()) - 1;
        double all = game.worth(everyone);
        List<Incentive.Share> shares = new ArrayList<>();
        for (int player = 0; player < players.size(); player++) {
            double unit = all > 0 ? pool / all : 0;
            shares.add(
                    new Incentive.Share(
                            players.get(player),
                            player < members,
                            unit * value.values()[player],
                            unit * value.errors()[player],
                            all - game.worth(everyone & ~(1 << player))));
        }
        return new Incentive(pool, shares, value.isExact(), stability(players, game, value));
    }

    private static Incentive.Stability stability(
            List<Integer> players, ShapleyValue.Game game, ShapleyValue value) {
        Core core = Core.of(game, value.values());
        return new Incentive.Stability(
                core.complete(),
                IntStream.range(0, players.size())
                        .filter(player -> (core.leaving() & (1 << player)) != 0)
                        .mapToObj(players::get)
                        .toList(),
                core.gain());
    }

    /** Other offerers of these capabilities, by the value of their spare capacity, descending. */
    private List<Integer> substitutes(List<Integer> members, List<Integer> capabilities) {
        Offers offers = openDemand.offers();
        return capabilities.stream()
                .flatMap(capability -> offers.ofCapability(capability).boxed())
                .filter(offer -> openDemand.spareCapacity()[offer] > 0)
                .filter(offer -> !members.contains(offers.party(offer)))
                .sorted(
                        Comparator.comparingDouble((Integer offer) -> -supply(offer))
                                .thenComparingInt(offer -> offers.party(offer)))
                .map(offer -> offers.party(offer))
                .distinct()
                .limit(parameters.substitutes())
                .toList();
    }

    private ShapleyValue.Game game(List<Integer> players, int served, List<Integer> capabilities) {
        ServiceGame game = ServiceGame.of(capabilities, players.size());
        for (int row = 0; row < capabilities.size(); row++) {
            for (int player = 0; player < players.size(); player++) {
                int capability = capabilities.get(row);
                game.demand()[row][player] = demand(players.get(player), capability);
                int offer = openDemand.offers().find(players.get(player), capability);
                game.supply()[row][player] = offer < 0 ? 0 : supply(offer);
            }
            if (served >= 0) {
                game.demand()[row][0] += demand(served, capabilities.get(row));
            }
        }
        return game;
    }

    private double demand(int party, int capability) {
        Needs needs = openDemand.needs();
        int need = needs.find(party, capability);
        return need < 0 ? 0 : Unknown.orElse(openDemand.unmetBudget()[need], 0);
    }

    private double supply(int offer) {
        return Unknown.orElse(
                openDemand.spareCapacity()[offer]
                        * openDemand.offers().unitPrice(offer)
                        * Window.MONTHS,
                0);
    }
}

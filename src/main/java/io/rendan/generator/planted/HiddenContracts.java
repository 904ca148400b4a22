package io.rendan.generator.planted;

import io.rendan.generator.plan.Dice;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.ContractBook;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.Roles;
import io.rendan.generator.trade.SupplierSearch;
import io.rendan.generator.trade.TradeGraph;
import io.rendan.network.ContractKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Contracts that the generator's own search has made and that are hidden, as if they were to be
 * signed in the year ahead: the buyer still lacks what the supplier offers, and the supplier is the
 * closest of all who offer it.
 *
 * <p>Closest is whom most paths of three contracts lead to, which is how buyers choose in {@link
 * SupplierSearch}. So of all who could serve a need one is right; a budget is spent once.
 */
final class HiddenContracts {

    /** Of a buyer's running contracts, the largest share that is hidden. */
    private static final double MOST_OF_A_BUYER = 0.25;

    private final ContractBook contractBook;
    private final Population population;
    private final Roles roles;
    private final Dice dice;
    private final TradeGraph graph;
    private final List<List<Integer>> offerers = new ArrayList<>();
    private final List<Deal> hidden = new ArrayList<>();
    private final Map<Integer, Integer> hiddenOf = new HashMap<>();
    private final Set<Integer> suppliers = new HashSet<>();
    private double typicalPaths;

    HiddenContracts(ContractBook contractBook, List<Deal> side, Roles roles, Dice dice) {
        this.contractBook = contractBook;
        this.population = contractBook.population();
        this.roles = roles;
        this.dice = dice;
        List<Deal> deals = new ArrayList<>(contractBook.active());
        side.stream().filter(deal -> deal.kind != ContractKind.SALES).forEach(deals::add);
        this.graph = new TradeGraph(population.parties(), deals);
        population.capabilities().forEach(capability -> offerers.add(new ArrayList<>()));
        for (int party = 0; party < population.parties(); party++) {
            if (population.offer(party) >= 0 && !roles.full().contains(party)) {
                offerers.get(population.offer(party)).add(party);
            }
        }
    }

    /** Chooses so many contracts, or as many as there are; {@link #hide} takes them away. */
    List<Deal> choose(int count) {
        List<Deal> removable =
                new ArrayList<>(contractBook.active().stream().filter(this::isRemovable).toList());
        dice.shuffle(removable);
        double[] paths =
                removable.stream().mapToDouble(d -> graph.l3(d.buyer, d.supplier)).toArray();
        double[] sorted = paths.clone();
        Arrays.sort(sorted);
        typicalPaths = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        for (int most = 1; most <= 3; most++) {
            for (int i = 0; i < paths.length && hidden.size() < count; i++) {
                if (most > 1 || paths[i] >= typicalPaths) {
                    tryToHide(removable.get(i), most);
                }
            }
        }
        return List.copyOf(hidden);
    }

    /**
     * Removes those whose supplier is still the closest.
     *
     * @param signed contracts that were added since they were chosen
     */
    List<Deal> hide(List<Deal> signed) {
        signed.forEach(graph::add);
        while (giveBack()) {
            // what was given back may be what another one's paths had lacked
        }
        hidden.forEach(contractBook::erase);
        return List.copyOf(hidden);
    }

    /** Median l3 of the contracts that could have been hidden. */
    double typicalPaths() {
        return typicalPaths;
    }

    /** Who trades with whom now that the contracts are hidden. */
    TradeGraph graph() {
        return graph;
    }

    private void tryToHide(Deal deal, int most) {
        int before = hiddenOf.getOrDefault(deal.buyer, 0);
        boolean fresh = !suppliers.contains(deal.supplier) && before < most;
        int running = contractBook.bought(deal.buyer).size();
        if (!fresh || before + 1 > MOST_OF_A_BUYER * running) {
            return;
        }
        graph.remove(deal);
        if (isClosest(deal)) {
            hidden.add(deal);
            suppliers.add(deal.supplier);
            hiddenOf.merge(deal.buyer, 1, Integer::sum);
        } else {
            graph.add(deal);
        }
    }

    /** Gives contracts back whose supplier is no longer the closest; whether there were any. */
    private boolean giveBack() {
        List<Deal> lost = hidden.stream().filter(deal -> !isClosest(deal)).toList();
        lost.forEach(graph::add);
        hidden.removeAll(lost);
        return !lost.isEmpty();
    }

    /**
     * Whether more paths lead to the supplier than to any other one that the buyer could turn to.
     */
    private boolean isClosest(Deal deal) {
        int[] paths = graph.pathsFrom(deal.buyer);
        return paths[deal.supplier] > 0
                && offerers.get(deal.capability).stream()
                        .filter(other -> other != deal.supplier && other != deal.buyer)
                        .filter(other -> !graph.isLinked(deal.buyer, other))
                        .allMatch(other -> paths[other] < paths[deal.supplier]);
    }

    /** A market contract on which neither side hangs. */
    private boolean isRemovable(Deal deal) {
        return deal.kind == ContractKind.MARKET
                && population.isUnit(deal.supplier)
                && roles.isOrdinary(deal.supplier)
                && population.units().get(deal.supplier).position().isChosen()
                && population.isOpen(deal.supplier)
                && population.isOpen(deal.buyer)
                && contractBook.sold(deal.supplier).size() >= 2
                && contractBook.bought(deal.buyer).size() >= 4;
    }
}

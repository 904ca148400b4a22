package io.rendan.generator;

import io.rendan.ecosystem.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes contracts away that were about to prove themselves: the need is there, the offer has time,
 * and paths of three contracts join the two. Beside them stand three times as many pairs with a
 * need but no such path, and three times as many with paths but no need.
 */
final class PlantedOpportunities {

    private static final int DECOYS = 3;

    private final GeneratorParameters parameters;
    private final Market market;
    private final List<Deal> side;
    private final Population population;
    private final Roles roles;
    private final Dice dice;
    private final Map<Integer, Set<Integer>> communities = new HashMap<>();
    private final List<Pair> planted = new ArrayList<>();
    private final List<Pair> needOnly = new ArrayList<>();
    private final List<Pair> tiesOnly = new ArrayList<>();
    private final Map<Long, Integer> purchases = new HashMap<>();
    private double typicalPaths;

    private PlantedOpportunities(
            GeneratorParameters parameters,
            Market market,
            List<Deal> side,
            Roles roles,
            List<Membership> members) {
        this.side = side;
        this.parameters = parameters;
        this.market = market;
        this.population = market.population();
        this.roles = roles;
        this.dice = Concern.OPPORTUNITIES.dice(parameters);
        members.forEach(
                m ->
                        communities
                                .computeIfAbsent(m.party(), p -> new HashSet<>())
                                .add(m.community()));
    }

    static PlantedOpportunities plant(
            GeneratorParameters parameters,
            Market market,
            List<Deal> side,
            Roles roles,
            List<Membership> members) {
        var opportunities = new PlantedOpportunities(parameters, market, side, roles, members);
        opportunities.takeAway(Math.max(2, Math.round(parameters.units() / 60f)));
        opportunities.giveBackPathless();
        opportunities.addNeedsWithoutPaths();
        opportunities.addPathsWithoutNeeds();
        return opportunities;
    }

    List<Pair> planted() {
        return List.copyOf(planted);
    }

    List<Pair> needOnly() {
        return List.copyOf(needOnly);
    }

    List<Pair> tiesOnly() {
        return List.copyOf(tiesOnly);
    }

    private void takeAway(int count) {
        countPurchases();
        List<Deal> removable =
                new ArrayList<>(market.active().stream().filter(this::isRemovable).toList());
        dice.shuffle(removable);
        TradeGraph graph = graph(market.active());
        double[] paths =
                removable.stream().mapToDouble(d -> graph.l3(d.buyer, d.supplier)).toArray();
        double[] sorted = paths.clone();
        Arrays.sort(sorted);
        typicalPaths = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < paths.length && planted.size() < count; i++) {
            Deal deal = removable.get(i);
            boolean fresh = used.add(deal.supplier) && used.add(deal.buyer);
            if (fresh && paths[i] > 0 && paths[i] >= typicalPaths) {
                takeAway(deal);
            }
        }
        for (Deal deal : removable) {
            boolean left = planted.stream().noneMatch(pair -> pair.supplier() == deal.supplier);
            if (planted.size() < count && left && graph.l3(deal.buyer, deal.supplier) > 0) {
                takeAway(deal);
            }
        }
    }

    /** Gives contracts back whose paths went with others that were taken away. */
    private void giveBackPathless() {
        TradeGraph graph = graph(market.active());
        for (Pair pair : List.copyOf(planted)) {
            if (graph.l3(pair.buyer(), pair.supplier()) == 0) {
                planted.remove(pair);
                market.sign(pair.deal());
            }
        }
    }

    private void takeAway(Deal deal) {
        market.erase(deal);
        planted.add(new Pair(deal.buyer, deal.supplier, deal));
    }

    /** A market contract on which neither side hangs, and the buyer's only one of its kind. */
    private boolean isRemovable(Deal deal) {
        return deal.kind == ContractKind.MARKET
                && population.isUnit(deal.supplier)
                && roles.isOrdinary(deal.supplier)
                && isSupplier(population.units().get(deal.supplier).position())
                && isOpen(deal.supplier)
                && isOpen(deal.buyer)
                && market.sold(deal.supplier).size() >= 2
                && market.bought(deal.buyer).size() >= 4
                && purchases.getOrDefault(key(deal.buyer, deal.capability), 0) == 1;
    }

    /** Counts each buyer's contracts for each capability that ran within the last year. */
    private void countPurchases() {
        LocalDate window = parameters.asOf().minusDays(366);
        for (Deal deal : market.deals()) {
            if (deal.endsOn.isAfter(window)) {
                purchases.merge(key(deal.buyer, deal.capability), 1, Integer::sum);
            }
        }
    }

    private static long key(int one, int other) {
        return ((long) one << 32) | other;
    }

    private boolean isOpen(int unit) {
        return !population.platform(population.units().get(unit)).isClosed();
    }

    private void addNeedsWithoutPaths() {
        TradeGraph graph = graph(market.deals());
        Set<Long> seen = new HashSet<>();
        List<Unit> sellers = ordinarySuppliers();
        for (Pair pair : planted) {
            int capability = population.offer(pair.supplier());
            sellers.stream()
                    .filter(seller -> seller.capability() == capability)
                    .filter(seller -> isApart(graph, pair.buyer(), seller.index()))
                    .limit(DECOYS)
                    .forEach(seller -> addNeed(pair.buyer(), seller, seen));
        }
        List<Unit> buyers = openBuyers();
        int wanted = DECOYS * planted.size();
        for (int i = 0; i < 400 * wanted && needOnly.size() < wanted; i++) {
            Unit buyer = dice.pick(buyers);
            Unit seller = dice.pick(sellers);
            if (!market.wants(buyer.index()).get(seller.capability())
                    && buyer.index() != seller.index()
                    && isApart(graph, buyer.index(), seller.index())) {
                addNeed(buyer.index(), seller, seen);
            }
        }
    }

    private void addNeed(int buyer, Unit seller, Set<Long> seen) {
        if (seen.add(key(buyer, seller.index()))) {
            needOnly.add(new Pair(buyer, seller.index(), imagined(buyer, seller.index())));
        }
    }

    private void addPathsWithoutNeeds() {
        TradeGraph graph = graph(market.active());
        List<Unit> sellers = ordinarySuppliers();
        List<Unit> buyers = openBuyers();
        Set<Long> seen = new HashSet<>();
        int wanted = DECOYS * planted.size();
        for (int i = 0; i < 400 * wanted && tiesOnly.size() < wanted; i++) {
            int buyer = dice.pick(buyers).index();
            int seller = dice.pick(sellers).index();
            if (!market.wants(buyer).get(population.offer(seller))
                    && !market.isTied(buyer, seller)
                    && !isNeeded(buyer, seller)
                    && graph.l3(buyer, seller) >= Math.max(Double.MIN_VALUE, 0.7 * typicalPaths)
                    && seen.add(key(buyer, seller))) {
                tiesOnly.add(new Pair(buyer, seller, imagined(buyer, seller)));
            }
        }
    }

    private boolean isNeeded(int buyer, int seller) {
        return needOnly.stream()
                .anyMatch(
                        pair ->
                                pair.buyer() == buyer
                                        && population.offer(pair.supplier())
                                                == population.offer(seller));
    }

    private boolean isApart(TradeGraph graph, int a, int b) {
        Set<Integer> common = new HashSet<>(communities.getOrDefault(a, Set.of()));
        common.retainAll(communities.getOrDefault(b, Set.of()));
        return common.isEmpty() && !market.isTied(a, b) && graph.l3(a, b) == 0;
    }

    private List<Unit> openBuyers() {
        return population.units().stream()
                .filter(u -> u.agreements() > 0 && isOpen(u.index()))
                .toList();
    }

    private List<Unit> ordinarySuppliers() {
        List<Unit> suppliers =
                new ArrayList<>(
                        population.units().stream()
                                .filter(u -> isSupplier(u.position()))
                                .filter(u -> roles.isOrdinary(u.index()) && isOpen(u.index()))
                                .toList());
        dice.shuffle(suppliers);
        return suppliers;
    }

    private static boolean isSupplier(Position position) {
        return position.isMaker() || position == Position.UPSTREAM;
    }

    private Deal imagined(int buyer, int seller) {
        LocalDate day = parameters.asOf();
        return new Deal(ContractKind.MARKET, seller, buyer, population.offer(seller), 1, day, day);
    }

    private TradeGraph graph(List<Deal> searched) {
        List<Deal> deals = new ArrayList<>(searched);
        side.stream().filter(deal -> deal.kind != ContractKind.SALES).forEach(deals::add);
        return new TradeGraph(population.parties(), deals);
    }
}

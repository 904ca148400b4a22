package io.rendan.generator.planted;

import io.rendan.algorithm.Pairs;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.trade.ContractBook;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedMembership;
import io.rendan.generator.trade.PlannedPair;
import io.rendan.generator.trade.Roles;
import io.rendan.generator.trade.TradeGraph;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Pairs that look like opportunities and are none: a need and no path, paths and no need, paths and
 * a need that is met, a need and paths but no time.
 */
final class OpportunityDecoys {

    /** Of each kind, for every planted pair, at most. */
    private static final int DECOYS = 3;

    /** Of the paths that hidden contracts usually have, what a decoy has at least. */
    private static final double AS_CLOSE = 0.7;

    private final GeneratorParameters parameters;
    private final ContractBook contractBook;
    private final Population population;
    private final Roles roles;
    private final Dice dice;
    private final TradeGraph graph;
    private final double least;
    private final Map<Integer, Set<Integer>> communities = new HashMap<>();

    OpportunityDecoys(
            GeneratorParameters parameters,
            ContractBook contractBook,
            Roles roles,
            List<PlannedMembership> members,
            HiddenContracts hidden,
            Dice dice) {
        this.parameters = parameters;
        this.contractBook = contractBook;
        this.population = contractBook.population();
        this.roles = roles;
        this.dice = dice;
        this.graph = hidden.graph();
        this.least = Math.max(Double.MIN_VALUE, AS_CLOSE * hidden.typicalPaths());
        members.forEach(
                m ->
                        communities
                                .computeIfAbsent(m.party(), p -> new HashSet<>())
                                .add(m.community()));
    }

    /** Others who offer what a planted pair's buyer needs, and whom nothing leads to. */
    List<PlannedPair> needWithoutPaths(List<PlannedPair> planted) {
        List<PlannedPair> decoys = new ArrayList<>();
        List<PlannedUnit> sellers = ordinarySuppliers();
        for (PlannedPair pair : planted) {
            int capability = population.offer(pair.supplier());
            sellers.stream()
                    .filter(seller -> seller.capability() == capability)
                    .filter(seller -> isApart(pair.buyer(), seller.index()))
                    .limit(DECOYS)
                    .forEach(seller -> decoys.add(imagined(pair.buyer(), seller.index())));
        }
        return List.copyOf(decoys);
    }

    /** As close as planted pairs, but the buyer has no use for it. */
    List<PlannedPair> pathsWithoutNeed(int planted) {
        return closePairs(
                DECOYS * planted,
                (buyer, capability) -> !contractBook.wants(buyer).get(capability));
    }

    /** As close as planted pairs, but the buyer has all it needs from others. */
    List<PlannedPair> pathsWithNeedMet(List<PlannedPair> planted) {
        Set<Long> unmet = new HashSet<>();
        planted.forEach(pair -> unmet.add(Pairs.ordered(pair.buyer(), pair.deal().capability)));
        return closePairs(
                DECOYS * planted.size(),
                (buyer, capability) ->
                        contractBook.suppliers(buyer, capability) > 0
                                && !unmet.contains(Pairs.ordered(buyer, capability)));
    }

    /** Others who offer what a planted pair's buyer needs and stand near, but are booked out. */
    List<PlannedPair> needAndPathsWithoutTime(List<PlannedPair> planted) {
        List<PlannedPair> decoys = new ArrayList<>();
        for (PlannedPair pair : planted) {
            roles.full().stream()
                    .sorted()
                    .filter(unit -> population.offer(unit) == pair.deal().capability)
                    .filter(unit -> !contractBook.isTied(pair.buyer(), unit))
                    .filter(unit -> graph.l3(pair.buyer(), unit) > 0)
                    .forEach(unit -> decoys.add(imagined(pair.buyer(), unit)));
        }
        return List.copyOf(decoys);
    }

    /** What a buyer thinks of a capability. */
    private interface Attitude {
        boolean holds(int buyer, int capability);
    }

    private List<PlannedPair> closePairs(int wanted, Attitude attitude) {
        List<PlannedPair> decoys = new ArrayList<>();
        List<PlannedUnit> sellers = ordinarySuppliers();
        List<PlannedUnit> buyers =
                population.units().stream()
                        .filter(u -> u.agreements() > 0 && population.isOpen(u.index()))
                        .toList();
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 400 * wanted && decoys.size() < wanted; i++) {
            int buyer = dice.pick(buyers).index();
            int seller = dice.pick(sellers).index();
            if (buyer != seller
                    && attitude.holds(buyer, population.offer(seller))
                    && !contractBook.isTied(buyer, seller)
                    && graph.l3(buyer, seller) >= least
                    && seen.add(Pairs.ordered(buyer, seller))) {
                decoys.add(imagined(buyer, seller));
            }
        }
        return List.copyOf(decoys);
    }

    private boolean isApart(int a, int b) {
        Set<Integer> common = new HashSet<>(communities.getOrDefault(a, Set.of()));
        common.retainAll(communities.getOrDefault(b, Set.of()));
        return common.isEmpty() && !contractBook.isTied(a, b) && graph.l3(a, b) == 0;
    }

    private List<PlannedUnit> ordinarySuppliers() {
        IntPredicate open = unit -> roles.isOrdinary(unit) && population.isOpen(unit);
        List<PlannedUnit> suppliers =
                new ArrayList<>(
                        population.units().stream()
                                .filter(u -> u.position().isChosen() && open.test(u.index()))
                                .toList());
        dice.shuffle(suppliers);
        return suppliers;
    }

    private PlannedPair imagined(int buyer, int seller) {
        LocalDate day = parameters.asOf();
        int capability = population.offer(seller);
        return new PlannedPair(
                buyer,
                seller,
                new Deal(ContractKind.MARKET, seller, buyer, capability, 1, day, day));
    }
}

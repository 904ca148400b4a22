package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.planted.PlantedOpportunities;
import io.rendan.generator.population.PlannedCapability;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * States what units need: the capabilities that they bought in the window, with a budget which that
 * spending uses up, and those of the planted opportunities, unmet. Units in closed platforms have a
 * few unmet needs more, for what others offer, none of them at home or near.
 */
public final class NeedMaker {

    /** Of a supplier's time left, the share that a planted need takes at most. */
    private static final double TIME_LEFT = 0.9;

    private static final double LEAST = 1_000;

    private final Population population;
    private final Timeline timeline;
    private final Dice dice;
    private final Map<Long, Double> spent = new TreeMap<>();
    private final Map<Long, Double> fullYear = new TreeMap<>();
    private final Map<Long, PlannedNeed> needs = new TreeMap<>();

    private NeedMaker(GeneratorParameters parameters, Population population) {
        this.population = population;
        this.timeline = Timeline.of(parameters);
        this.dice = Concern.NEEDS.dice(parameters);
    }

    public static List<PlannedNeed> state(
            GeneratorParameters parameters,
            Population population,
            List<Deal> deals,
            List<PlannedSettlement> settlements,
            PlantedOpportunities opportunities,
            CapacityMaker capacities) {
        NeedMaker book = new NeedMaker(parameters, population);
        book.addMet(deals, settlements);
        opportunities.planted().forEach(pair -> book.addUnmet(pair, capacities));
        population
                .at(Position.FRONT)
                .filter(unit -> population.platform(unit).isClosed())
                .forEach(unit -> book.addLocked(unit, deals, opportunities.trade()));
        return List.copyOf(book.needs.values());
    }

    private void addMet(List<Deal> deals, List<PlannedSettlement> settlements) {
        for (PlannedSettlement row : settlements) {
            Deal deal = deals.get(row.deal());
            boolean unitBuys = population.isUnit(deal.buyer) && deal.capability >= 0;
            if (row.month() >= timeline.firstOfWindow() && unitBuys && isRunning(deal)) {
                long key = key(deal.buyer, deal.capability);
                spent.merge(key, row.amount(), Double::sum);
                fullYear.merge(key, row.amount() * 365 / daysInWindow(deal), Double::sum);
            }
        }
        spent.forEach(
                (key, sum) -> {
                    int capability = (int) (key & 0xffff);
                    double budget = Math.floor(sum * dice.between(0.9, 0.99));
                    put((int) (key >> 16), capability, budget, essential(capability));
                });
    }

    /** Days of the window in which a running contract ran, a month at least. */
    private double daysInWindow(Deal deal) {
        long since = timeline.asOf().toEpochDay() - deal.startsOn.toEpochDay() + 1;
        return Math.clamp(since, 30, 365);
    }

    private boolean isRunning(Deal deal) {
        return deal.isActiveOn(timeline.asOf());
    }

    private String essential(int capability) {
        double fate = dice.unit();
        return switch (population.capabilities().get(capability).position()) {
            case SPECIALIST -> "true";
            case OFFICE, SHARED -> "false";
            case FRONT, MAKER, OPERATIONS, UPSTREAM ->
                    fate < 0.05 ? "" : Boolean.toString(fate < 0.3);
        };
    }

    /** What others supply in a full year, and as much more as the supplier has time for. */
    private void addUnmet(PlannedPair pair, CapacityMaker capacities) {
        Deal deal = pair.deal();
        long key = key(deal.buyer, deal.capability);
        double most = TIME_LEFT * capacities.spareWorth(pair.supplier());
        double more = Math.max(LEAST, Math.min(deal.annualValue, most));
        double budget = Math.ceil(fullYear.getOrDefault(key, 0.0) + more);
        PlannedNeed met = needs.get(key);
        put(deal.buyer, deal.capability, budget, met == null ? "false" : met.essential());
    }

    private void addLocked(PlannedUnit unit, List<Deal> deals, TradeGraph trade) {
        Set<Integer> atHome =
                population.units().stream()
                        .filter(other -> other.platform() == unit.platform())
                        .map(PlannedUnit::capability)
                        .collect(Collectors.toSet());
        double typical =
                deals.stream()
                        .filter(deal -> deal.buyer == unit.index())
                        .mapToDouble(deal -> deal.annualValue)
                        .average()
                        .orElse(100_000);
        List<PlannedCapability> others =
                new ArrayList<>(
                        population.capabilities().stream()
                                .filter(c -> c.position() == Position.MAKER)
                                .filter(c -> !atHome.contains(c.index()))
                                .filter(c -> !needs.containsKey(key(unit.index(), c.index())))
                                .toList());
        int[] nearness = nearness(trade.pathsFrom(unit.index()));
        dice.shuffle(others);
        others.sort(Comparator.comparingInt(c -> nearness[c.index()]));
        others.stream()
                .limit(2)
                .forEach(
                        c ->
                                put(
                                        unit.index(),
                                        c.index(),
                                        Round.significant(typical * dice.between(0.5, 2)),
                                        "false"));
    }

    /** Of each capability, the most paths that lead to anyone who offers it. */
    private int[] nearness(int[] paths) {
        int[] nearness = new int[population.capabilities().size()];
        for (int party = 0; party < paths.length; party++) {
            int capability = population.offer(party);
            if (capability >= 0) {
                nearness[capability] = Math.max(nearness[capability], paths[party]);
            }
        }
        return nearness;
    }

    private void put(int party, int capability, double budget, String essential) {
        needs.put(key(party, capability), new PlannedNeed(party, capability, budget, essential));
    }

    private static long key(int party, int capability) {
        return ((long) party << 16) | capability;
    }
}

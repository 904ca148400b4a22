package io.rendan.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * States what units need: the capabilities that they bought in the window, with a budget which that
 * spending uses up, and those of the planted opportunities and their decoys, unmet. Units in closed
 * platforms have a few unmet needs more, which others could serve.
 */
final class Needs {

    private final Population population;
    private final Timeline timeline;
    private final Dice dice;
    private final Map<Long, Need> needs = new TreeMap<>();

    private Needs(GeneratorParameters parameters, Population population) {
        this.population = population;
        this.timeline = Timeline.of(parameters);
        this.dice = Concern.NEEDS.dice(parameters);
    }

    static List<Need> state(
            GeneratorParameters parameters,
            Population population,
            List<Deal> deals,
            List<Settlement> settlements,
            List<Pair> unmet) {
        Needs book = new Needs(parameters, population);
        book.addMet(deals, settlements);
        unmet.forEach(pair -> book.addUnmet(pair.deal()));
        population
                .at(Position.FRONT)
                .filter(unit -> population.platform(unit).isClosed())
                .forEach(unit -> book.addLocked(unit, deals));
        return List.copyOf(book.needs.values());
    }

    private void addMet(List<Deal> deals, List<Settlement> settlements) {
        Map<Long, Double> spent = new TreeMap<>();
        for (Settlement row : settlements) {
            Deal deal = deals.get(row.deal());
            boolean unitBuys = population.isUnit(deal.buyer) && deal.capability >= 0;
            if (row.month() >= timeline.firstOfWindow() && unitBuys && isRunning(deal)) {
                spent.merge(key(deal.buyer, deal.capability), row.amount(), Double::sum);
            }
        }
        spent.forEach(
                (key, sum) -> {
                    int capability = (int) (key & 0xffff);
                    double budget = Math.floor(sum * dice.between(0.9, 0.99));
                    put((int) (key >> 16), capability, budget, essential(capability));
                });
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

    private void addUnmet(Deal deal) {
        put(deal.buyer, deal.capability, deal.annualValue, "false");
    }

    private void addLocked(Unit unit, List<Deal> deals) {
        double typical =
                deals.stream()
                        .filter(deal -> deal.buyer == unit.index())
                        .mapToDouble(deal -> deal.annualValue)
                        .average()
                        .orElse(100_000);
        List<Capability> others =
                new ArrayList<>(
                        population.capabilities().stream()
                                .filter(c -> c.position() == Position.MAKER)
                                .filter(c -> !needs.containsKey(key(unit.index(), c.index())))
                                .toList());
        dice.shuffle(others);
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

    private void put(int party, int capability, double budget, String essential) {
        needs.put(key(party, capability), new Need(party, capability, budget, essential));
    }

    private static long key(int party, int capability) {
        return ((long) party << 16) | capability;
    }
}

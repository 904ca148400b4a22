package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.Population;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives offerers their capacity, the load of the last three complete months (of a newcomer, since
 * its first) over the utilisation that their role asks for, and their price, what was paid a
 * request in the window. Where the others could not take over an offerer's load, one of them grows
 * until they can; specialists have no others.
 */
public final class CapacityMaker {

    /** How far the spare time of others exceeds what they may have to take over. */
    private static final double COMFORT = 1.6;

    private final Population population;
    private final Roles roles;
    private final Dice dice;
    private final Map<Integer, Load> loads = new HashMap<>();
    private final List<List<Seat>> seats = new ArrayList<>();
    private final List<PlannedOffer> offers = new ArrayList<>();
    private final Map<Integer, Double> spareWorth = new HashMap<>();

    /** Requests a month, in all and of the largest customer, with the price of one. */
    private record Load(double requests, double largest, double price) {}

    /** An offerer while its capacity is being found. */
    private static final class Seat {
        final int party;
        final Load load;
        double capacity;

        Seat(int party, Load load, double capacity) {
            this.party = party;
            this.load = load;
            this.capacity = capacity;
        }

        double spare() {
            return Math.max(0, capacity - load.requests);
        }
    }

    private CapacityMaker(GeneratorParameters parameters, Population population, Roles roles) {
        this.population = population;
        this.roles = roles;
        this.dice = Concern.CAPACITIES.dice(parameters);
        population.capabilities().forEach(c -> seats.add(new ArrayList<>()));
    }

    public static CapacityMaker plan(
            GeneratorParameters parameters,
            Population population,
            Roles roles,
            List<Deal> deals,
            List<PlannedSettlement> settlements) {
        CapacityMaker capacities = new CapacityMaker(parameters, population, roles);
        capacities.measure(Timeline.of(parameters), deals, settlements);
        for (int party = 0; party < population.parties(); party++) {
            capacities.seat(party);
        }
        capacities.seats.forEach(capacities::makeRoom);
        capacities.price();
        return capacities;
    }

    /** What a party could still earn in a year with the time that it has left. */
    double spareWorth(int party) {
        return spareWorth.getOrDefault(party, 0.0);
    }

    private void measure(Timeline timeline, List<Deal> deals, List<PlannedSettlement> settlements) {
        int last = timeline.lastComplete();
        double[] recent = new double[deals.size()];
        Map<Integer, double[]> totals = new HashMap<>();
        Map<Integer, Integer> first = new HashMap<>();
        for (PlannedSettlement row : settlements) {
            Deal deal = deals.get(row.deal());
            if (row.requests() > 0 && deal.capability >= 0) {
                boolean counts = row.month() > last - 3 && row.month() <= last;
                recent[row.deal()] += counts ? row.requests() : 0;
                first.merge(deal.supplier, row.month(), Math::min);
                if (row.month() >= timeline.firstOfWindow()) {
                    double[] total = totals.computeIfAbsent(deal.supplier, s -> new double[2]);
                    total[0] += row.amount();
                    total[1] += row.requests();
                }
            }
        }
        Map<Integer, double[]> load = new HashMap<>();
        for (int number = 0; number < recent.length; number++) {
            int supplier = deals.get(number).supplier;
            double months = Math.clamp(last - first.getOrDefault(supplier, 0) + 1, 1, 3);
            double[] sum = load.computeIfAbsent(supplier, s -> new double[2]);
            sum[0] += recent[number] / months;
            sum[1] = Math.max(sum[1], recent[number] / months);
        }
        load.forEach(
                (party, sum) -> {
                    double[] total = totals.getOrDefault(party, new double[] {0, 0});
                    double price = total[1] > 0 ? total[0] / total[1] : Double.NaN;
                    loads.put(party, new Load(sum[0], sum[1], price));
                });
    }

    private void seat(int party) {
        int capability = population.offer(party);
        if (capability < 0) {
            return;
        }
        Load load = loads.getOrDefault(party, new Load(0, 0, Double.NaN));
        double utilisation = utilisation(party);
        double capacity = load.requests > 0 ? load.requests / utilisation : dice.between(10, 60);
        seats.get(capability).add(new Seat(party, load, Math.max(1, Round.decimals(capacity, 1))));
    }

    private double utilisation(int party) {
        double fate = dice.unit();
        if (roles.planted().contains(party) || roles.busy().contains(party)) {
            return 0.88 + 0.09 * fate;
        }
        if (roles.full().contains(party)) {
            return 1.01 + 0.05 * fate;
        }
        return roles.idle().contains(party) ? 0.15 + 0.25 * fate : 0.35 + 0.35 * fate;
    }

    /** Lets ordinary offerers grow until each could be replaced by the others. */
    private void makeRoom(List<Seat> offerers) {
        for (Seat seat : offerers) {
            List<Seat> others =
                    offerers.stream()
                            .filter(other -> other != seat && canGrow(other))
                            .sorted(Comparator.comparingDouble((Seat s) -> -s.capacity))
                            .toList();
            if (others.isEmpty()) {
                continue;
            }
            Seat largest = others.getFirst();
            double spare = offerers.stream().filter(o -> o != seat).mapToDouble(Seat::spare).sum();
            double lack =
                    Math.max(
                            COMFORT * seat.load.requests - spare,
                            COMFORT * seat.load.largest - largest.spare());
            if (lack > 0) {
                largest.capacity = Round.decimals(largest.capacity + lack, 1);
            }
        }
    }

    private boolean canGrow(Seat seat) {
        return !roles.planted().contains(seat.party)
                && !roles.busy().contains(seat.party)
                && !roles.full().contains(seat.party);
    }

    /** One offer a party, by party. */
    public List<PlannedOffer> offers() {
        return List.copyOf(offers);
    }

    private void price() {
        for (int capability = 0; capability < seats.size(); capability++) {
            double usual =
                    seats.get(capability).stream()
                            .mapToDouble(seat -> seat.load.price)
                            .filter(price -> !Double.isNaN(price))
                            .sorted()
                            .skip(seats.get(capability).size() / 3)
                            .findFirst()
                            .orElse(1_000);
            for (Seat seat : seats.get(capability)) {
                double price = Double.isNaN(seat.load.price) ? usual : seat.load.price;
                spareWorth.put(seat.party, 12 * price * seat.spare());
                offers.add(
                        new PlannedOffer(
                                seat.party,
                                capability,
                                Round.significant(price),
                                seat.capacity,
                                Round.decimals(dice.between(0.4, 1.6), 2)));
            }
        }
        offers.sort(Comparator.comparingInt(PlannedOffer::party));
    }
}

package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedUnit;
import io.rendan.generator.population.Population;
import io.rendan.generator.population.Position;
import io.rendan.network.ContractKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Lets user money flow down the chain: units at the front sell to segments, spend part of it on
 * their suppliers and a fee; operations spend part of what they earn upstream; platform owners pay
 * part of their fees for value adjustment; some nodes also sell outside.
 *
 * <p>No unit plans to spend more than it earns. Every contract gets its yearly value here.
 */
public final class RevenueAllocation {

    /** What a unit goes on spending on while it has no customers. */
    private static final double LEAST_BUDGET = 60_000;

    private final GeneratorParameters parameters;
    private final Population population;
    private final Timeline timeline;
    private final Dice dice;
    private final List<List<Deal>> bought = new ArrayList<>();
    private final List<List<Deal>> sold = new ArrayList<>();
    private final double[] income;

    private RevenueAllocation(
            GeneratorParameters parameters, Population population, Collection<Deal> deals) {
        this.parameters = parameters;
        this.population = population;
        this.timeline = Timeline.of(parameters);
        this.dice = Concern.MONEY.dice(parameters);
        this.income = new double[population.parties()];
        for (int party = 0; party < population.parties(); party++) {
            bought.add(new ArrayList<>());
            sold.add(new ArrayList<>());
        }
        for (Deal deal : deals) {
            bought.get(deal.buyer).add(deal);
            sold.get(deal.supplier).add(deal);
        }
    }

    /** Values all contracts. */
    public static void flow(
            GeneratorParameters parameters, Population population, List<Deal> deals) {
        RevenueAllocation money = new RevenueAllocation(parameters, population, deals);
        population.at(Position.FRONT).forEach(money::earnAndSpend);
        population.units().stream()
                .filter(unit -> unit.position().isMaker())
                .forEach(money::sellOutside);
        population.at(Position.OPERATIONS).forEach(money::spendUpstream);
        population.at(Position.OFFICE).forEach(money::adjustValue);
    }

    /** What a contract that is not there would be worth, going by the buyer's others. */
    public static void imagine(
            GeneratorParameters parameters, List<PlannedPair> pairs, List<Deal> deals) {
        Dice dice = Concern.IMAGINED_MONEY.dice(parameters);
        for (PlannedPair pair : pairs) {
            double typical =
                    deals.stream()
                            .filter(deal -> deal.buyer == pair.buyer())
                            .filter(deal -> deal.kind == ContractKind.MARKET)
                            .mapToDouble(deal -> deal.annualValue)
                            .average()
                            .orElse(100_000);
            pair.deal().annualValue = Round.significant(typical * dice.between(0.3, 1.2));
        }
    }

    private void earnAndSpend(PlannedUnit front) {
        List<Deal> sales = sales(front);
        double weights = sales.stream().mapToDouble(deal -> deal.weight).sum();
        sales.forEach(deal -> value(deal, front.revenue() * deal.weight / weights));
        double earned = income[front.index()];
        spend(front, earned * dice.between(0.5, 0.68));
        bought.get(front.index()).stream()
                .filter(this::isFee)
                .forEach(deal -> value(deal, earned * dice.between(0.005, 0.015)));
    }

    /** Nodes with outside customers earn a twentieth to a seventh of their revenue there. */
    private void sellOutside(PlannedUnit node) {
        double share = dice.between(parameters.habits().nodeOutsideRevenue());
        double value = income[node.index()] * share / (1 - share);
        sold.get(node.index()).stream()
                .filter(deal -> !population.isUnit(deal.buyer))
                .forEach(deal -> value(deal, value));
    }

    private void spendUpstream(PlannedUnit unit) {
        spend(unit, Math.max(LEAST_BUDGET, leanestYear(unit)) * dice.between(0.25, 0.5));
    }

    /** Income of the twelve months in which it was least. */
    private double leanestYear(PlannedUnit unit) {
        double least = Double.MAX_VALUE;
        for (int from = timeline.months() - 12; from >= 0; from -= 6) {
            double sum = 0;
            for (Deal deal : sold.get(unit.index())) {
                sum += deal.annualValue * deal.activity(timeline, from, from + 11);
            }
            least = Math.min(least, sum);
        }
        return least;
    }

    /** Platform owners pay a third to two thirds of their fees back for value adjustment. */
    private void adjustValue(PlannedUnit office) {
        List<Deal> adjustments =
                bought.get(office.index()).stream()
                        .filter(deal -> deal.kind == ContractKind.VAM)
                        .toList();
        double pot = income[office.index()] * dice.between(0.33, 0.66);
        double roots = adjustments.stream().mapToDouble(this::rootOfRevenue).sum();
        adjustments.forEach(deal -> value(deal, pot * rootOfRevenue(deal) / roots));
    }

    private double rootOfRevenue(Deal adjustment) {
        return StrictMath.sqrt(population.units().get(adjustment.supplier).revenue());
    }

    /** Splits a yearly budget among a unit's contracts, so much of it going to partners. */
    private void spend(PlannedUnit buyer, double budget) {
        List<Deal> purchases =
                bought.get(buyer.index()).stream()
                        .filter(deal -> deal.kind != ContractKind.VAM && !isFee(deal))
                        .toList();
        List<Deal> outside = purchases.stream().filter(this::isOutside).toList();
        List<Deal> inside = purchases.stream().filter(deal -> !isOutside(deal)).toList();
        double outsideShare =
                outside.isEmpty() || inside.isEmpty()
                        ? 1
                        : dice.between(parameters.habits().outsidePurchase());
        split(outside, budget * outsideShare);
        split(inside, outside.isEmpty() ? budget : budget * (1 - outsideShare));
    }

    private void split(List<Deal> purchases, double budget) {
        double among = weight(purchases);
        purchases.forEach(deal -> value(deal, budget * moneyWeight(deal) / among));
    }

    /** The larger of the mean and four fifths of the peak of what runs at a time. */
    private double weight(List<Deal> purchases) {
        double mean = 0;
        double peak = 0;
        for (int month = 0; month < timeline.months(); month++) {
            double sum = 0;
            for (Deal deal : purchases) {
                sum += moneyWeight(deal) * timeline.share(month, deal.startsOn, deal.endsOn);
            }
            mean += sum / timeline.months();
            peak = Math.max(peak, sum);
        }
        return Math.max(mean, 0.8 * peak);
    }

    private double moneyWeight(Deal deal) {
        return deal.weight * (position(deal) == Position.SHARED ? 0.25 : 1);
    }

    private boolean isFee(Deal deal) {
        return deal.capability >= 0 && position(deal) == Position.OFFICE;
    }

    private boolean isOutside(Deal deal) {
        return deal.kind == ContractKind.EXTERNAL;
    }

    private Position position(Deal deal) {
        return population.capabilities().get(deal.capability).position();
    }

    private List<Deal> sales(PlannedUnit unit) {
        return sold.get(unit.index()).stream()
                .filter(deal -> deal.kind == ContractKind.SALES)
                .toList();
    }

    private void value(Deal deal, double value) {
        deal.annualValue = Math.max(1, Round.significant(value));
        income[deal.supplier] +=
                deal.annualValue * deal.activity(timeline, 0, timeline.months() - 1);
    }
}

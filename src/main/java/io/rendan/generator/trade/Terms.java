package io.rendan.generator.trade;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.network.ContractKind;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a contract counts as success and what it costs to miss it.
 *
 * @param successMetric empty if none is agreed
 * @param successThreshold NaN if none is agreed
 * @param penaltyRate share of the price, NaN if none is agreed
 * @param outsideOption yearly price of the best outside offer, NaN if none is known
 */
public record Terms(
        String successMetric, double successThreshold, double penaltyRate, double outsideOption) {

    private static final List<Terms> SUCCESS =
            List.of(
                    new Terms("on-time delivery share", 0.95, 0, 0),
                    new Terms("first-pass yield", 0.98, 0, 0),
                    new Terms("user rating", 8.5, 0, 0),
                    new Terms("days from order to delivery", 7, 0, 0),
                    new Terms("hours to first response", 4, 0, 0),
                    new Terms("complaints per thousand", 3, 0, 0));

    private static Terms draw(Deal deal, GeneratorParameters parameters, Dice dice) {
        Terms success = dice.pick(SUCCESS);
        double penalty = Round.decimals(dice.between(parameters.habits().penaltyRate()), 3);
        double offer = Round.significant(deal.annualValue * dice.gaussian(1.06, 0.08, 0.9, 1.4));
        boolean agreed = dice.chance(0.97);
        boolean quoted = dice.chance(0.7);
        return switch (deal.kind) {
            case VAM ->
                    new Terms(
                            "revenue growth over industry average",
                            Round.decimals(dice.between(4, 10), 1),
                            Double.NaN,
                            Double.NaN);
            case SALES -> new Terms("", Double.NaN, Double.NaN, Double.NaN);
            case MARKET, EMC, EXTERNAL ->
                    new Terms(
                            agreed ? success.successMetric : "",
                            agreed ? success.successThreshold : Double.NaN,
                            penalty,
                            quoted && deal.kind != ContractKind.EXTERNAL ? offer : Double.NaN);
        };
    }

    /** Terms of all contracts, in their order. */
    public static List<Terms> draw(List<Deal> deals, GeneratorParameters parameters) {
        Dice dice = Concern.TERMS.dice(parameters);
        return deals.stream().map(deal -> draw(deal, parameters, dice)).toList();
    }

    public Terms withThreshold(double threshold) {
        return new Terms(successMetric, threshold, penaltyRate, outsideOption);
    }

    public Terms withPenalty(double rate) {
        return new Terms(successMetric, successThreshold, rate, outsideOption);
    }

    public Terms withOutsideOption(double price) {
        return new Terms(successMetric, successThreshold, penaltyRate, price);
    }

    /** Contracts by the day they were signed: their numbers tell their age. */
    public static List<Deal> order(List<Deal> searched, List<Deal> others) {
        return Stream.concat(searched.stream(), others.stream())
                .sorted(
                        Comparator.comparing((Deal deal) -> deal.signedOn)
                                .thenComparingInt(deal -> deal.supplier)
                                .thenComparingInt(deal -> deal.buyer)
                                .thenComparing(deal -> deal.kind))
                .toList();
    }
}

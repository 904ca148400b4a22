package io.rendan.generator.planted;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.trade.ContractBook;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.PlannedMembership;
import io.rendan.generator.trade.PlannedPair;
import io.rendan.generator.trade.Roles;
import io.rendan.generator.trade.TradeGraph;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opportunities and what resembles them.
 *
 * <p>A planted pair is a contract of the year ahead: the buyer has a need and a budget for it that
 * nobody serves, the supplier has the time, and of all who offer it it is the one whom the buyer
 * would have found. No other need is left open in the ecosystem but those of closed platforms, for
 * what none of their own units offers.
 *
 * @param planted pairs with the contract that was taken away
 * @param stopgaps of these, those whose buyer buys outside meanwhile, with that contract
 * @param needOnly the same needs, and suppliers whom no path leads to
 * @param tiesOnly pairs with paths and no need
 * @param met pairs with paths and a need that others serve
 * @param noTime the same needs, and suppliers with paths that are booked out
 * @param trade who trades with whom when the contracts are gone
 */
public record PlantedOpportunities(
        List<PlannedPair> planted,
        List<PlannedPair> stopgaps,
        List<PlannedPair> needOnly,
        List<PlannedPair> tiesOnly,
        List<PlannedPair> met,
        List<PlannedPair> noTime,
        TradeGraph trade) {

    /** One pair is planted for so many units. */
    private static final float UNITS = 24;

    public static PlantedOpportunities plant(
            GeneratorParameters parameters,
            ContractBook contractBook,
            List<Deal> side,
            Roles roles,
            List<PlannedMembership> members) {
        Dice dice = Concern.OPPORTUNITIES.dice(parameters);
        var hidden = new HiddenContracts(contractBook, side, roles, dice);
        int count = Math.max(2, Math.round(parameters.units() / UNITS));
        List<PlannedPair> stopgaps =
                Stopgaps.sign(parameters, contractBook, pairs(hidden.choose(count)));
        List<PlannedPair> planted =
                pairs(hidden.hide(stopgaps.stream().map(PlannedPair::deal).toList()));
        Set<Integer> left = planted.stream().map(PlannedPair::supplier).collect(Collectors.toSet());
        var decoys = new OpportunityDecoys(parameters, contractBook, roles, members, hidden, dice);
        return new PlantedOpportunities(
                planted,
                stopgaps.stream().filter(pair -> left.contains(pair.supplier())).toList(),
                decoys.needWithoutPaths(planted),
                decoys.pathsWithoutNeed(planted.size()),
                decoys.pathsWithNeedMet(planted),
                decoys.needAndPathsWithoutTime(planted),
                hidden.graph());
    }

    private static List<PlannedPair> pairs(List<Deal> deals) {
        return deals.stream()
                .map(deal -> new PlannedPair(deal.buyer, deal.supplier, deal))
                .toList();
    }

    /** All who are part of a planted pair or a decoy. */
    Set<Integer> parties() {
        return Stream.of(planted, needOnly, tiesOnly, met, noTime)
                .flatMap(List::stream)
                .flatMap(pair -> Stream.of(pair.buyer(), pair.supplier()))
                .collect(Collectors.toSet());
    }
}

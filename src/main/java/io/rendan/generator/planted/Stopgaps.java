package io.rendan.generator.planted;

import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Range;
import io.rendan.generator.plan.Timeline;
import io.rendan.generator.population.PlannedPartner;
import io.rendan.generator.trade.ContractBook;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.Ledger;
import io.rendan.generator.trade.PlannedPair;
import io.rendan.generator.trade.UnitPrices;
import io.rendan.network.ContractKind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What some buyers of planted pairs do meanwhile: they buy a part of what they need from a partner
 * outside, as the history has it or from now on, and pay more a request than the planted supplier
 * asks.
 */
final class Stopgaps {

    /** Of the buyers that buy nothing outside yet, the share that does so now. */
    private static final double SHARE = 0.2;

    /** What outside costs more, as a part of what the supplier asks; an assumption. */
    private static final Range EXTRA = new Range(0.05, 0.35);

    /** Room between what most inside pay at most and the usual price outside. */
    private static final double ROOM = 1.05;

    private final ContractBook contractBook;
    private final Timeline timeline;
    private final Dice dice;
    private final List<PlannedPair> all = new ArrayList<>();

    private Stopgaps(GeneratorParameters parameters, ContractBook contractBook) {
        this.contractBook = contractBook;
        this.timeline = Timeline.of(parameters);
        this.dice = Concern.STOPGAPS.dice(parameters);
    }

    /** Lists and signs them; each pair answered is the planted one with the contract outside. */
    static List<PlannedPair> sign(
            GeneratorParameters parameters, ContractBook contractBook, List<PlannedPair> planted) {
        Stopgaps stopgaps = new Stopgaps(parameters, contractBook);
        for (PlannedPair pair : planted) {
            List<PlannedPair> standing = stopgaps.standing(pair);
            stopgaps.all.addAll(standing);
            if (standing.isEmpty() && stopgaps.dice.chance(SHARE)) {
                stopgaps.partner(pair).ifPresent(partner -> stopgaps.sign(pair, partner));
            }
        }
        return List.copyOf(stopgaps.all);
    }

    private List<PlannedPair> standing(PlannedPair pair) {
        return contractBook.bought(pair.buyer()).stream()
                .filter(deal -> deal.kind == ContractKind.EXTERNAL)
                .filter(deal -> deal.capability == pair.deal().capability)
                .map(deal -> new PlannedPair(pair.buyer(), pair.supplier(), deal))
                .toList();
    }

    private Optional<PlannedPartner> partner(PlannedPair pair) {
        List<PlannedPartner> offering =
                contractBook.population().partners().stream()
                        .filter(partner -> partner.capability() == pair.deal().capability)
                        .filter(partner -> !contractBook.isTied(pair.buyer(), partner.index()))
                        .toList();
        return offering.isEmpty() ? Optional.empty() : Optional.of(dice.pick(offering));
    }

    private void sign(PlannedPair pair, PlannedPartner partner) {
        LocalDate founded = contractBook.population().units().get(pair.buyer()).foundedOn();
        LocalDate day = timeline.asOf().minusDays(400 + dice.below(300));
        LocalDate start = day.isAfter(founded) ? day : founded;
        Deal deal =
                new Deal(
                        ContractKind.EXTERNAL,
                        partner.index(),
                        pair.buyer(),
                        partner.capability(),
                        dice.logNormal(1, 0.6),
                        start,
                        start.plusDays(dice.below(25)));
        deal.endsOn = timeline.asOf().plusDays(30 + dice.below(700));
        contractBook.sign(deal);
        all.add(new PlannedPair(pair.buyer(), pair.supplier(), deal));
    }

    /**
     * Sets what a request costs outside by what the planted supplier asks, unless that would make
     * others inside look dear.
     */
    static void price(
            GeneratorParameters parameters,
            Ledger ledger,
            UnitPrices prices,
            List<PlannedPair> stopgaps) {
        Dice dice = Concern.STOPGAP_PRICES.dice(parameters);
        for (PlannedPair pair : stopgaps) {
            int number = ledger.deals().indexOf(pair.deal());
            double asked = prices.asked(pair.supplier());
            double price = asked * (1 + dice.between(EXTRA));
            int before = (int) prices.requests(number);
            if (asked > 0 && ledger.paid(number) > price) {
                prices.setRequests(number, (int) (ledger.paid(number) / price));
            }
            int capability = pair.deal().capability;
            if (prices.outsideMedian(capability) < ROOM * prices.insideMost(capability)) {
                prices.setRequests(number, before);
            }
        }
    }
}

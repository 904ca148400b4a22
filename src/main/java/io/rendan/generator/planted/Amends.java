package io.rendan.generator.planted;

import io.rendan.algorithm.Pairs;
import io.rendan.generator.plan.Concern;
import io.rendan.generator.plan.Dice;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.plan.Round;
import io.rendan.generator.trade.Captives;
import io.rendan.generator.trade.Deal;
import io.rendan.generator.trade.Ledger;
import io.rendan.network.ContractKind;

import java.util.HashMap;
import java.util.Map;

/**
 * Takes back what would break a rule of the market by mere chance, so that only what is planted
 * does: a bill for the few days of a short contract, a value adjustment as large as the fee, a
 * buyer whose only supplier names no outside offer.
 */
public final class Amends {

    private static final double FAIR = 1.1;
    private static final double TOO_MUCH = 1.17;
    private static final double TOO_LEVEL = 0.8;
    private static final double APART = 0.7;
    private static final double CONTENT = 6.2;

    private final Ledger ledger;
    private final Dice dice;

    private Amends(Ledger ledger, Dice dice) {
        this.ledger = ledger;
        this.dice = dice;
    }

    public static void make(GeneratorParameters parameters, Ledger ledger) {
        var amends = new Amends(ledger, Concern.AMENDS.dice(parameters));
        amends.setFeesApart();
        for (int number = 0; number < ledger.deals().size(); number++) {
            amends.trim(number);
            amends.contentWithoutPenalty(number);
        }
        amends.quoteCaptives();
    }

    private void setFeesApart() {
        Map<Long, Double> fees = new HashMap<>();
        for (int number = 0; number < ledger.deals().size(); number++) {
            Deal deal = ledger.deal(number);
            if (ledger.isInside(number) && deal.kind != ContractKind.VAM) {
                fees.merge(
                        Pairs.ordered(deal.supplier, deal.buyer), ledger.paid(number), Double::sum);
            }
        }
        for (int number = 0; number < ledger.deals().size(); number++) {
            Deal deal = ledger.deal(number);
            double fee = fees.getOrDefault(Pairs.ordered(deal.buyer, deal.supplier), 0.0);
            double back = ledger.paid(number);
            if (deal.kind == ContractKind.VAM
                    && Math.min(fee, back) > TOO_LEVEL * Math.max(fee, back)) {
                scale(ledger, number, APART * fee / back);
            }
        }
    }

    /** Changes a contract's value and all its months alike. */
    static void scale(Ledger ledger, int number, double factor) {
        Deal deal = ledger.deal(number);
        deal.annualValue = Math.max(1, Round.significant(deal.annualValue * factor));
        ledger.change(number, row -> Ledger.times(row, factor));
    }

    private void trim(int number) {
        double due = ledger.due(number);
        double paid = ledger.paid(number);
        if (ledger.isInside(number) && due > 0 && paid > TOO_MUCH * due) {
            ledger.changeWindow(number, row -> Ledger.times(row, FAIR * due / paid));
        }
    }

    private void contentWithoutPenalty(int number) {
        if (Double.isNaN(ledger.terms().get(number).penaltyRate()) && ledger.isInside(number)) {
            content(ledger, number);
        }
    }

    static void content(Ledger ledger, int number) {
        ledger.change(
                number,
                row -> row.satisfaction() < CONTENT ? Ledger.withSatisfaction(row, CONTENT) : row);
    }

    private void quoteCaptives() {
        var captives = new Captives(ledger);
        for (int number = 0; number < ledger.deals().size(); number++) {
            double offer =
                    Round.significant(ledger.deal(number).annualValue * dice.between(1.05, 1.35));
            if (captives.hasNoOther(number)
                    && Double.isNaN(ledger.terms().get(number).outsideOption())) {
                ledger.amend(number, terms -> terms.withOutsideOption(offer));
            }
        }
    }
}

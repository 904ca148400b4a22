package io.rendan.generator.planted;

import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.generator.trade.Ledger;
import io.rendan.generator.trade.PlannedMembership;
import io.rendan.generator.trade.Roles;
import io.rendan.generator.trade.UnitPrices;

import java.util.List;
import java.util.Set;

/**
 * Breaks every rule of the internal market a few times, each time in a contract or community of its
 * own, and almost breaks it as often.
 *
 * @param planted breaches
 * @param decoys what almost breaks a rule
 * @param unpriced contracts whose yearly value is not said
 * @param memberships with the shares that break the rule of communities
 * @param used contracts that are part of a breach or a near miss, or that were kept out of both
 */
public record PlantedBreaches(
        List<Breach> planted,
        List<Breach> decoys,
        Set<Integer> unpriced,
        List<PlannedMembership> memberships,
        Set<Integer> used) {

    public PlantedBreaches {
        planted = List.copyOf(planted);
        decoys = List.copyOf(decoys);
        unpriced = Set.copyOf(unpriced);
        memberships = List.copyOf(memberships);
        used = Set.copyOf(used);
    }

    /**
     * Plants them; what is paid first, then what a request costs, then circles, which add contracts
     * and leave the parties of opportunities alone.
     */
    public static PlantedBreaches plant(
            GeneratorParameters parameters,
            Ledger ledger,
            Roles roles,
            List<PlannedMembership> memberships,
            PlantedOpportunities opportunities) {
        BreachBook book = new BreachBook(parameters, ledger, roles);
        TermBreaches terms = new TermBreaches(book);
        PaymentBreaches payments = new PaymentBreaches(book);
        terms.listWithoutMetric();
        Set<Integer> unpriced = terms.removePrices();
        payments.payAfterTheEnd();
        payments.payTooMuch();
        terms.holdCaptive();
        payments.disappoint();
        terms.adjustWithoutTarget();
        List<PlannedMembership> skewed = ShareBreaches.skew(book, memberships);
        UnitPrices prices = UnitPrices.set(parameters, ledger);
        Stopgaps.price(parameters, ledger, prices, opportunities.stopgaps());
        new PriceBreaches(book, prices).overcharge(opportunities);
        PlantedCircles.plant(book, opportunities.parties());
        return new PlantedBreaches(book.planted(), book.decoys(), unpriced, skewed, book.used());
    }
}

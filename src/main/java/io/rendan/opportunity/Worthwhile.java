package io.rendan.opportunity;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What is worth an owner's time in this ecosystem. Methods, section 4.
 *
 * @param probability from which on a collaboration is reported
 * @param value from which on it is reported, probability × value a year; 0 where no money is known
 * @param offer from which on somebody is offered something, a year
 * @param offerShare the same as a share of what is to be signed
 */
record Worthwhile(double probability, double value, double offer, double offerShare) {

    /** No bar. */
    static final Worthwhile ALL = new Worthwhile(0, 0, 0, 0);

    static Worthwhile of(EcosystemNetwork network, double baseRate, OpportunityParameters.Bar bar) {
        double revenue = revenue(network.contracts());
        return new Worthwhile(
                Math.min(1, bar.timesBaseRate() * baseRate),
                bar.shareOfRevenue() * revenue,
                bar.offerShareOfRevenue() * revenue,
                bar.offerShareOfValue());
    }

    /** What users pay a year; all that is paid where they pay nothing. */
    private static double revenue(Contracts contracts) {
        double fromUsers = paid(contracts, contracts::isSale);
        return fromUsers > 0 ? fromUsers : paid(contracts, contract -> true);
    }

    private static double paid(Contracts contracts, IntPredicate counts) {
        return IntStream.range(0, contracts.size())
                .filter(counts)
                .mapToDouble(contracts::paid)
                .filter(Double::isFinite)
                .sum();
    }

    boolean is(Candidate candidate) {
        return is(candidate.probability(), candidate.worth());
    }

    boolean is(CommunityDraft draft) {
        return is(draft.probability(), draft.expectedAnnualValue());
    }

    /** Whether an amount moves anybody to sign what is worth so much. */
    boolean isOffer(double amount, double valueIfFormed) {
        return amount > 0 && amount >= offer && amount >= offerShare * valueIfFormed;
    }

    private boolean is(double likely, double worth) {
        return likely >= probability && worth >= value;
    }
}

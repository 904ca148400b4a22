package io.rendan.opportunity;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The figures of an opportunity that others work on, typed: filters, funding. Each component has
 * the name of its figure, so that a finding's figures or its stored document map onto it one to
 * one; other figures are ignored. Null where not known or not stated.
 *
 * @param form what is proposed
 * @param probability that it forms within twelve months
 * @param match what one party needs and another offers, most valuable first
 * @param valueIfFormed a year
 * @param expectedAnnualValue probability × value
 * @param incentive what may be paid for it
 * @param bridgesSilos ids of the silos that it would open; null where silos were not judged
 */
public record ProposedFigures(
        @Nullable OpportunityForm form,
        @Nullable Double probability,
        @Nullable List<ProposedMatch> match,
        @Nullable Double valueIfFormed,
        @Nullable Double expectedAnnualValue,
        @Nullable ProposedIncentive incentive,
        @Nullable List<String> bridgesSilos) {

    /**
     * A need and the offer that would serve it.
     *
     * @param capability id
     * @param buyer id of the party that needs it
     * @param supplier id of the party that offers it
     * @param unmetBudget of the need, a year
     * @param unitPrice of a request
     * @param spareCapacity requests a month
     * @param value a year
     * @param probability of this delivery; null in a pair, whose probability is that of its match
     */
    public record ProposedMatch(
            String capability,
            String buyer,
            String supplier,
            @Nullable Double unmetBudget,
            @Nullable Double unitPrice,
            @Nullable Double spareCapacity,
            @Nullable Double value,
            @Nullable Double probability) {}

    /**
     * What may be paid for it.
     *
     * @param paidOut to its members, a year
     */
    public record ProposedIncentive(double paidOut) {}

    public ProposedFigures {
        match = match == null ? List.of() : List.copyOf(match);
        bridgesSilos = bridgesSilos == null ? null : List.copyOf(bridgesSilos);
    }

    /** See the component; empty where nothing matches. */
    @Override
    public List<ProposedMatch> match() {
        return match == null ? List.of() : match;
    }

    /** Ids of the capabilities that it is about, ascending. */
    public List<String> capabilities() {
        return match().stream().map(ProposedMatch::capability).distinct().sorted().toList();
    }

    /** Whether it would open a silo. */
    public boolean opensSilo() {
        return bridgesSilos != null && !bridgesSilos.isEmpty();
    }
}

package io.rendan.opportunity;

import io.rendan.analysis.Words;
import io.rendan.incentive.Incentive;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;

import java.util.stream.Collectors;

/** What an opportunity is and what to do about it, in plain words. */
record OpportunityText(EcosystemNetwork network) {

    String title(Opportunity opportunity) {
        String worth =
                Double.isNaN(opportunity.valueIfFormed())
                        ? ""
                        : ": worth %s a year if it forms"
                                .formatted(amount(opportunity.valueIfFormed()));
        if (!opportunity.isMatched()) {
            return "%s and %s are likely partners%s"
                    .formatted(name(opportunity.buyer()), name(opportunity.supplier()), worth);
        }
        return "%s could supply %s with %s%s"
                .formatted(
                        name(opportunity.supplier()),
                        name(opportunity.buyer()),
                        capability(opportunity.matches().getFirst()),
                        worth);
    }

    String action(Opportunity opportunity) {
        String action =
                opportunity.isMatched() ? bringTogether(opportunity) : introduce(opportunity);
        String saving = opportunity.priceGap().map(gap -> " " + saving(gap)).orElse("");
        return opportunity.incentive().pool() > 0
                ? action + saving + " " + pay(opportunity.incentive())
                : action + saving;
    }

    private String bringTogether(Opportunity opportunity) {
        return "Bring %s and %s together: %s."
                .formatted(
                        name(opportunity.buyer()),
                        name(opportunity.supplier()),
                        opportunity.matches().stream()
                                .map(this::terms)
                                .collect(Collectors.joining("; ")));
    }

    String terms(Match match) {
        String need =
                "%s needs %s%s"
                        .formatted(
                                name(match.buyer()),
                                capability(match),
                                Double.isNaN(match.unmetBudget())
                                        ? ""
                                        : " for %s a year more than it buys today"
                                                .formatted(amount(match.unmetBudget())));
        if (Double.isNaN(match.spareCapacity())) {
            return need + ", which %s offers".formatted(name(match.supplier()));
        }
        return need
                + ", and %s has room for %s more requests a month%s"
                        .formatted(
                                name(match.supplier()),
                                Words.number(match.spareCapacity()),
                                Double.isNaN(match.unitPrice())
                                        ? ""
                                        : " at %s each".formatted(amount(match.unitPrice())));
    }

    private String introduce(Opportunity opportunity) {
        return "Introduce %s to %s: their partners already trade with each other, and parties placed like them usually sign."
                .formatted(name(opportunity.buyer()), name(opportunity.supplier()));
    }

    /** What one pays outside for what the other offers. */
    String saving(OutsidePriceGap gap) {
        Contracts contracts = network.contracts();
        return "%s pays %s %s a request for %s today; %s asks %s."
                .formatted(
                        name(contracts.buyers()[gap.contract()]),
                        name(contracts.suppliers()[gap.contract()]),
                        amount(gap.outsideUnitPrice()),
                        network.capabilities().name(contracts.capabilities()[gap.contract()]),
                        name(gap.ownSupplier()),
                        amount(gap.unitPrice()));
    }

    /** Who is offered how much once it is signed. */
    String pay(Incentive incentive) {
        return "Offer %s once a contract is signed."
                .formatted(
                        incentive.shares().stream()
                                .filter(Incentive.Share::member)
                                .map(
                                        share ->
                                                "%s to %s"
                                                        .formatted(
                                                                amount(share.amount()),
                                                                name(share.party())))
                                .collect(Collectors.joining(" and ")));
    }

    private String name(int party) {
        return network.parties().name(party);
    }

    private String capability(Match match) {
        return network.capabilities().name(match.capability());
    }

    private String amount(double value) {
        return Words.money(value, network.dataset().currency());
    }
}

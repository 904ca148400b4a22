package io.rendan.opportunity;

import io.rendan.analysis.Words;
import io.rendan.incentive.Incentive;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What an opportunity is and what to do about it, in plain words.
 *
 * @param network whose parties are named
 * @param bar from which on somebody is offered something
 */
record OpportunityText(EcosystemNetwork network, Worthwhile bar) {

    /** From which probability on two parties are likely partners. */
    private static final double LIKELY = 0.5;

    /** Needs that an action spells out. */
    private static final int MOST_TERMS = 3;

    String title(Opportunity opportunity) {
        String worth = worth(opportunity.probability(), opportunity.valueIfFormed());
        if (!opportunity.isMatched()) {
            return "%s and %s %s partners: %s"
                    .formatted(
                            name(opportunity.buyer()),
                            name(opportunity.supplier()),
                            opportunity.probability() < LIKELY ? "could become" : "are likely",
                            worth);
        }
        return "%s could supply %s with %s: %s"
                .formatted(
                        name(opportunity.supplier()),
                        name(opportunity.buyer()),
                        capability(opportunity.matches().getFirst())
                                + (opportunity.matches().size() > 1 ? " and other things" : ""),
                        worth);
    }

    /** What is expected a year, and of which chance and value that is made. */
    String worth(double probability, double valueIfFormed) {
        String chance = "a chance of " + Words.chance(probability);
        return Double.isNaN(valueIfFormed) || !network.dataset().hasMoney()
                ? chance
                : "%s a year expected, %s of %s"
                        .formatted(
                                amount(probability * valueIfFormed), chance, amount(valueIfFormed));
    }

    String action(Opportunity opportunity) {
        String action =
                opportunity.isMatched() ? bringTogether(opportunity) : introduce(opportunity);
        String saving = opportunity.priceGap().map(gap -> " " + saving(gap)).orElse("");
        return action
                + saving
                + pay(opportunity.incentive(), opportunity.valueIfFormed())
                + alternatives(opportunity.alternatives());
    }

    /** Other ways to meet the same needs, the best first. */
    String alternatives(List<Alternative> alternatives) {
        if (alternatives.isEmpty()) {
            return "";
        }
        boolean oneNeed =
                alternatives.stream().map(one -> PairProposal.key(one.match())).distinct().count()
                        == 1;
        return " Other ways to meet %s: %s."
                .formatted(
                        oneNeed ? "the same need" : "the same needs",
                        Words.list(
                                alternatives.stream()
                                        .map(one -> alternative(one, oneNeed))
                                        .toList(),
                                MOST_TERMS));
    }

    private String alternative(Alternative alternative, boolean oneNeed) {
        Match match = alternative.match();
        String who =
                alternative
                        .draft()
                        .map(
                                draft ->
                                        "a community of %s that %s would lead for %s"
                                                .formatted(
                                                        draft.members().size(),
                                                        name(draft.lead()),
                                                        name(draft.segment())))
                        .orElse(
                                oneNeed
                                        ? name(match.supplier())
                                        : "%s with %s"
                                                .formatted(
                                                        name(match.supplier()), capability(match)));
        return "%s (%s)".formatted(who, expected(alternative));
    }

    private String expected(Alternative alternative) {
        return Double.isNaN(alternative.expectedAnnualValue()) || !network.dataset().hasMoney()
                ? "a chance of " + Words.chance(alternative.probability())
                : "%s a year expected%s"
                        .formatted(
                                amount(alternative.expectedAnnualValue()),
                                alternative.draft().isPresent() ? " of all of it" : "");
    }

    private String bringTogether(Opportunity opportunity) {
        return "Bring %s and %s together: %s."
                .formatted(
                        name(opportunity.buyer()),
                        name(opportunity.supplier()),
                        terms(opportunity.matches()));
    }

    /** The most valuable ones; those of which no more is known in one sentence. */
    private String terms(List<Match> matches) {
        List<Match> known = matches.stream().filter(OpportunityText::saysHowMuch).toList();
        List<String> terms =
                new ArrayList<>(known.stream().limit(MOST_TERMS).map(this::terms).toList());
        if (known.size() > MOST_TERMS) {
            terms.add(Words.count(known.size() - MOST_TERMS, "more need fits", "more needs fit"));
        }
        matches.stream()
                .filter(match -> !saysHowMuch(match))
                .collect(
                        Collectors.groupingBy(
                                match -> List.of(match.buyer(), match.supplier()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .forEach(alike -> terms.add(unknownTerms(alike)));
        return String.join("; ", terms);
    }

    private static boolean saysHowMuch(Match match) {
        return !Double.isNaN(match.unmetBudget()) || !Double.isNaN(match.spareCapacity());
    }

    private String unknownTerms(List<Match> alike) {
        return "%s needs %s, which %s offers"
                .formatted(
                        name(alike.getFirst().buyer()),
                        Words.list(alike.stream().map(this::capability).toList(), MOST_TERMS + 1),
                        name(alike.getFirst().supplier()));
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
        return "Introduce %s to %s: %s, and of pairs placed like them %s signs within a year."
                .formatted(
                        name(opportunity.buyer()),
                        name(opportunity.supplier()),
                        opportunity.l3() > 0
                                ? "their partners already trade with each other"
                                : "they share a community or users",
                        Words.chance(opportunity.probability()));
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

    /**
     * Who is offered how much once it is signed, and why that pays where the split holds nobody;
     * nothing where no part is worth offering.
     */
    String pay(Incentive incentive, double valueIfFormed) {
        List<Incentive.Share> offers =
                incentive.shares().stream()
                        .filter(Incentive.Share::member)
                        .filter(share -> bar.isOffer(share.amount(), valueIfFormed))
                        .toList();
        if (offers.isEmpty() || !network.dataset().hasMoney()) {
            return "";
        }
        String offer =
                " Offer %s once a contract is signed."
                        .formatted(
                                Words.list(
                                        offers.stream()
                                                .map(
                                                        share ->
                                                                "%s to %s"
                                                                        .formatted(
                                                                                amount(
                                                                                        share
                                                                                                .amount()),
                                                                                name(
                                                                                        share
                                                                                                .party())))
                                                .toList()));
        return incentive.stability().isInCore()
                ? offer
                : offer + stillPays(incentive, offers, valueIfFormed);
    }

    private String stillPays(
            Incentive incentive, List<Incentive.Share> offers, double valueIfFormed) {
        return " The split alone holds nobody, since %s could gain %s a year more on their own; it still pays, since the %s is due only once what is worth %s a year is signed."
                .formatted(
                        Words.list(
                                incentive.stability().wouldWalkAway().stream()
                                        .map(this::name)
                                        .toList()),
                        amount(incentive.stability().gain()),
                        amount(offers.stream().mapToDouble(Incentive.Share::amount).sum()),
                        amount(valueIfFormed));
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

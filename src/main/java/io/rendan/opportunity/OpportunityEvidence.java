package io.rendan.opportunity;

import io.rendan.analysis.Evidence;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Words;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The statements that make an opportunity believable, each with the query that proves it. */
record OpportunityEvidence(EcosystemNetwork network, QueryLibrary library) {

    /** Of many needs that fit the most valuable ones are proved one by one. */
    private static final int MOST_MATCHES = 5;

    List<Evidence> of(Opportunity opportunity, ThreeStepPaths paths, SharedGroups shared) {
        List<Evidence> evidence = new ArrayList<>();
        if (opportunity.matchedValue() > 0) {
            evidence.add(
                    worth(
                            opportunity.probability(),
                            opportunity.matches(),
                            opportunity.valueIfFormed()));
        } else if (Double.isFinite(opportunity.valueIfFormed())) {
            evidence.add(similar(opportunity));
        }
        opportunity.matches().stream().limit(MOST_MATCHES).map(this::match).forEach(evidence::add);
        opportunity.priceGap().ifPresent(gap -> evidence.add(gap(gap)));
        if (paths.count() > 0) {
            evidence.add(paths(opportunity, paths));
        }
        if (!shared.isEmpty()) {
            evidence.add(shared(opportunity, shared));
        }
        evidence.add(noContract(opportunity));
        return evidence;
    }

    /** The money of the title, and its parts. */
    Evidence worth(double probability, List<Match> matches, double value) {
        return library.evidence(
                "Needs that are not met yet, as far as there is room to serve them, are worth %s a year; of that %s are expected."
                        .formatted(amount(value), amount(probability * value)),
                "explore/value-if-formed",
                Map.of(
                        "probability",
                        probability,
                        "deliveries",
                        matches.stream()
                                .map(
                                        match ->
                                                List.of(
                                                        id(match.buyer()),
                                                        id(match.supplier()),
                                                        network.capabilities()
                                                                .id(match.capability())))
                                .toList(),
                        "asOf",
                        network.asOf()));
    }

    private Evidence similar(Opportunity opportunity) {
        return library.evidence(
                "Contracts in force between parties of these two kinds are worth %s a year in the median; of that %s are expected."
                        .formatted(
                                amount(opportunity.valueIfFormed()),
                                amount(opportunity.expectedAnnualValue())),
                "explore/similar-contracts",
                Map.of(
                        "probability", opportunity.probability(),
                        "partyId", id(opportunity.buyer()),
                        "otherId", id(opportunity.supplier()),
                        "asOf", network.asOf()));
    }

    Evidence match(Match match) {
        return library.evidence(
                "%s needs %s, which %s offers; %s."
                        .formatted(
                                name(match.buyer()),
                                network.capabilities().name(match.capability()),
                                name(match.supplier()),
                                howMuch(match)),
                "explore/need-and-offer",
                Map.of(
                        "buyerId", id(match.buyer()),
                        "supplierId", id(match.supplier()),
                        "capabilityId", network.capabilities().id(match.capability()),
                        "asOf", network.asOf()));
    }

    private String howMuch(Match match) {
        List<String> known = new ArrayList<>();
        if (!Double.isNaN(match.unmetBudget())) {
            known.add("unmet budget %s a year".formatted(amount(match.unmetBudget())));
        }
        if (!Double.isNaN(match.spareCapacity())) {
            known.add(
                    "spare capacity %s requests a month"
                            .formatted(Words.number(match.spareCapacity())));
        }
        return known.isEmpty()
                ? "neither its budget nor any capacity is known"
                : String.join(", ", known);
    }

    private Evidence gap(OutsidePriceGap gap) {
        Contracts contracts = network.contracts();
        return library.evidence(
                new OpportunityText(network, Worthwhile.ALL).saving(gap),
                "explore/outside-price",
                Map.of(
                        "buyerId", id(contracts.buyers()[gap.contract()]),
                        "capabilityId",
                                network.capabilities().id(contracts.capabilities()[gap.contract()]),
                        "asOf", network.asOf()));
    }

    private Evidence paths(Opportunity opportunity, ThreeStepPaths paths) {
        return library.evidence(
                "%s the two; %s parts add up to l3 = %s."
                        .formatted(
                                Words.capitalised(
                                        Words.count(
                                                paths.count(),
                                                "three-step path of contracts in force joins",
                                                "three-step paths of contracts in force join")),
                                paths.count() == 1 ? "its" : "their",
                                String.format(Locale.ROOT, "%.4g", opportunity.l3())),
                "explore/three-step-paths",
                pair(opportunity));
    }

    private Evidence shared(Opportunity opportunity, SharedGroups shared) {
        return library.evidence(
                "They share %s and %s."
                        .formatted(
                                Words.count(
                                        shared.communities().size(), "community", "communities"),
                                Words.count(
                                        shared.segments().size(), "user segment", "user segments")),
                "explore/shared-communities-and-segments",
                pair(opportunity));
    }

    private Evidence noContract(Opportunity opportunity) {
        return library.evidence(
                "No contract between %s and %s is in force on %s."
                        .formatted(
                                name(opportunity.buyer()),
                                name(opportunity.supplier()),
                                network.asOf()),
                "explore/contracts-between",
                pair(opportunity));
    }

    private Map<String, Object> pair(Opportunity opportunity) {
        return Map.of(
                "partyId", id(opportunity.buyer()),
                "otherId", id(opportunity.supplier()),
                "asOf", network.asOf());
    }

    private String id(int party) {
        return network.parties().id(party);
    }

    private String name(int party) {
        return network.parties().name(party);
    }

    private String amount(double value) {
        return Double.isNaN(value) ? "not known" : Words.money(value, network.dataset().currency());
    }
}

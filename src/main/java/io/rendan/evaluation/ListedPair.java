package io.rendan.evaluation;

import io.rendan.evaluation.PlantedTruth.PartyPair;
import io.rendan.network.Match;
import io.rendan.network.Parties;
import io.rendan.opportunity.CommunityDraft;
import io.rendan.opportunity.Opportunity;
import io.rendan.opportunity.OpportunityReport;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A pair that a report proposes, by itself or as a new delivery of a draft.
 *
 * @param a party index
 * @param b party index
 * @param probability that a contract forms
 * @param expectedAnnualValue probability × value
 */
record ListedPair(int a, int b, double probability, double expectedAnnualValue) {

    private static final Comparator<ListedPair> BEST_FIRST =
            Comparator.comparingDouble(ListedPair::probability)
                    .thenComparingDouble(ListedPair::expectedAnnualValue)
                    .reversed();

    private static ListedPair of(Opportunity pair) {
        return new ListedPair(
                pair.buyer(), pair.supplier(), pair.probability(), pair.expectedAnnualValue());
    }

    private static ListedPair of(CommunityDraft.Delivery delivery) {
        Match match = delivery.match();
        return new ListedPair(
                match.buyer(),
                match.supplier(),
                delivery.probability(),
                delivery.probability() * match.value());
    }

    /**
     * Of each pair of the list, the likeliest first, then the most valuable, whether it is planted.
     */
    static List<Boolean> planted(Parties parties, OpportunityReport report, PlantedTruth truth) {
        Set<PartyPair> planted = new HashSet<>(truth.opportunities());
        return Stream.concat(
                        report.opportunities().stream().map(ListedPair::of),
                        report.drafts().stream()
                                .flatMap(draft -> draft.deliveries().stream())
                                .filter(delivery -> !delivery.tied())
                                .map(ListedPair::of))
                .sorted(BEST_FIRST)
                .map(pair -> pair.isAmong(parties, planted))
                .toList();
    }

    private boolean isAmong(Parties parties, Set<PartyPair> planted) {
        return planted.contains(new PartyPair(parties.id(a), parties.id(b)))
                || planted.contains(new PartyPair(parties.id(b), parties.id(a)));
    }
}

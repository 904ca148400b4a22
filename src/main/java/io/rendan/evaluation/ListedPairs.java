package io.rendan.evaluation;

import io.rendan.evaluation.PlantedTruth.PartyPair;
import io.rendan.network.Parties;
import io.rendan.opportunity.Opportunity;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs of a report in the order in which they are listed: by score, then by value. */
final class ListedPairs {

    private static final Comparator<Opportunity> BEST_FIRST =
            Comparator.comparingDouble(Opportunity::probability)
                    .thenComparingDouble(Opportunity::expectedAnnualValue)
                    .reversed();

    private ListedPairs() {}

    /** Of each pair, best first, whether it is planted. */
    static List<Boolean> planted(
            Parties parties, List<Opportunity> opportunities, PlantedTruth truth) {
        Set<PartyPair> planted = new HashSet<>(truth.opportunities());
        return opportunities.stream()
                .sorted(BEST_FIRST)
                .map(pair -> isPlanted(parties, pair, planted))
                .toList();
    }

    private static boolean isPlanted(
            Parties parties, Opportunity opportunity, Set<PartyPair> planted) {
        String buyer = parties.id(opportunity.buyer());
        String supplier = parties.id(opportunity.supplier());
        return planted.contains(new PartyPair(buyer, supplier))
                || planted.contains(new PartyPair(supplier, buyer));
    }
}

package io.rendan.opportunity;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Needs;
import io.rendan.network.Parties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Drafts communities for each user segment, around the units that sell to it. A unit with at least
 * two unmet needs, those of its segment included, leads a draft of its own. Of the units with one
 * unmet need, the two that sell most get a draft together, led by the one that sells more.
 */
final class DraftSearch {

    private static final int FEWEST_NEEDS = 2;

    private final EcosystemNetwork network;
    private final Valuation valuation;
    private final DraftTeam team;

    DraftSearch(EcosystemNetwork network, Valuation valuation, OpportunityParameters parameters) {
        this.network = network;
        this.valuation = valuation;
        this.team = new DraftTeam(network, valuation, parameters);
    }

    /** All drafts of which anything is expected, the most valuable first. */
    List<CommunityDraft> all() {
        List<CommunityDraft> drafts = new ArrayList<>();
        sales().forEach((segment, sellers) -> addDrafts(segment, sellers, drafts));
        return drafts.stream()
                .filter(draft -> draft.expectedAnnualValue() > 0)
                .sorted(
                        Comparator.comparingDouble(CommunityDraft::expectedAnnualValue)
                                .reversed()
                                .thenComparingInt(CommunityDraft::lead)
                                .thenComparingInt(CommunityDraft::segment))
                .toList();
    }

    private void addDrafts(int segment, Map<Integer, Double> sellers, List<CommunityDraft> drafts) {
        List<Integer> bySales =
                sellers.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        List<Integer> ofSegment = unmetNeeds(segment);
        List<Integer> small = new ArrayList<>();
        for (int unit : bySales) {
            List<Integer> needs = new ArrayList<>(ofSegment);
            needs.addAll(unmetNeeds(unit));
            if (needs.size() >= FEWEST_NEEDS) {
                draft(segment, List.of(unit), needs).ifPresent(drafts::add);
            } else if (!needs.isEmpty()) {
                small.add(unit);
            }
        }
        if (small.size() >= FEWEST_NEEDS) {
            List<Integer> together = small.subList(0, FEWEST_NEEDS);
            draft(
                            segment,
                            together,
                            together.stream().flatMap(u -> unmetNeeds(u).stream()).toList())
                    .ifPresent(drafts::add);
        }
    }

    private Optional<CommunityDraft> draft(int segment, List<Integer> buyers, List<Integer> needs) {
        List<Integer> largest =
                needs.stream()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer need) ->
                                                        -valuation.openDemand().unmetBudget()[need])
                                        .thenComparingInt(need -> need))
                        .limit(SmallestCover.MOST_NEEDS + 1L - buyers.size())
                        .toList();
        return team.around(segment, buyers, largest);
    }

    /** Needs of known budget that some other party could still serve. */
    private List<Integer> unmetNeeds(int party) {
        Needs needs = network.needs();
        return needs.ofParty(party)
                .filter(need -> valuation.openDemand().unmetBudget()[need] > 0)
                .filter(team::isServable)
                .boxed()
                .toList();
    }

    /** What each segment pays each unit a year, by segment, then unit. */
    private Map<Integer, Map<Integer, Double>> sales() {
        Map<Integer, Map<Integer, Double>> sales = new TreeMap<>();
        CompressedGraph segments = valuation.snapshot().segments();
        Parties parties = network.parties();
        Contracts contracts = network.contracts();
        for (int contract = 0; contract < contracts.size(); contract++) {
            int seller = contracts.supplier(contract);
            int segment = contracts.buyer(contract);
            if (contracts.isSale(contract)
                    && parties.isMicroEnterprise(seller)
                    && segments.hasEdge(seller, segment)) {
                sales.computeIfAbsent(segment, absent -> new TreeMap<>())
                        .merge(seller, contracts.paid(contract), Double::sum);
            }
        }
        return sales;
    }
}

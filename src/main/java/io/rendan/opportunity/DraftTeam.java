package io.rendan.opportunity;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.incentive.IncentiveSplit;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.OpenDemand;
import io.rendan.network.Parties;
import io.rendan.prediction.FormationModel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Picks the team of a draft: the smallest team that serves all needs, and of those of the same size
 * the one of least cost. A member's cost is the share of the budgets that it is expected to leave
 * unserved, plus {@value #DRAWBACK} where it has no tie with the buyer yet, plus {@value #DRAWBACK}
 * where it is on the lead's own platform.
 */
final class DraftTeam {

    private static final double DRAWBACK = 0.1;

    private final EcosystemNetwork network;
    private final Valuation valuation;
    private final OpenDemand openDemand;
    private final OpportunityParameters parameters;
    private final Valuation.Scan scan;

    DraftTeam(EcosystemNetwork network, Valuation valuation, OpportunityParameters parameters) {
        this.network = network;
        this.valuation = valuation;
        this.openDemand = valuation.openDemand();
        this.parameters = parameters;
        this.scan = new Valuation.Scan(valuation);
    }

    /** Whether anybody else offers what is needed, with room, at a known price. */
    boolean isServable(int need) {
        Offers offers = openDemand.offers();
        int capability = openDemand.needs().capability(need);
        return offers.ofCapability(capability).anyMatch(offer -> serves(need, offer));
    }

    private boolean serves(int need, int offer) {
        return openDemand.fits(need, offer)
                && openDemand.value(need, offer) > 0
                && !network.parties().isUserSegment(openDemand.offers().party(offer));
    }

    /**
     * The draft around these buyers, the first of them the lead; empty if nobody serves all needs,
     * if the team would be too small or too large, or if it is a community already.
     */
    Optional<CommunityDraft> around(int segment, List<Integer> buyers, List<Integer> needs) {
        int lead = buyers.getFirst();
        List<Map<Integer, CommunityDraft.Delivery>> ways =
                needs.stream().map(need -> deliveries(need, lead)).toList();
        List<Integer> suppliers = SmallestCover.of(needs.size(), offerers(lead, ways, buyers));
        List<Integer> members = new ArrayList<>(buyers);
        suppliers.stream().filter(party -> !members.contains(party)).forEach(members::add);
        boolean fits =
                members.size() >= CommunityDraft.FEWEST && members.size() <= CommunityDraft.MOST;
        if (suppliers.isEmpty() || !fits || isCommunity(members)) {
            return Optional.empty();
        }
        List<CommunityDraft.Delivery> chosen =
                ways.stream().map(way -> best(way, suppliers)).toList();
        return Optional.of(draft(segment, members, chosen));
    }

    private CommunityDraft draft(
            int segment, List<Integer> members, List<CommunityDraft.Delivery> chosen) {
        List<Integer> capabilities =
                chosen.stream().map(delivery -> delivery.match().capability()).distinct().toList();
        return new CommunityDraft(
                segment,
                members,
                chosen,
                existingTies(members),
                new IncentiveSplit(openDemand, parameters.incentive())
                        .of(members, segment, capabilities, CommunityDraft.expected(chosen)),
                List.of());
    }

    private static CommunityDraft.Delivery best(
            Map<Integer, CommunityDraft.Delivery> way, List<Integer> suppliers) {
        return suppliers.stream()
                .filter(way::containsKey)
                .map(way::get)
                .max(Comparator.comparingDouble(CommunityDraft.Delivery::expected))
                .orElseThrow();
    }

    /** The deliveries by which each party could serve a need, by party. */
    private Map<Integer, CommunityDraft.Delivery> deliveries(int need, int lead) {
        Needs needs = openDemand.needs();
        int buyer = needs.party(need);
        int partner = network.parties().isUserSegment(buyer) ? lead : buyer;
        scan.from(partner);
        Map<Integer, CommunityDraft.Delivery> ways = new TreeMap<>();
        Offers offers = openDemand.offers();
        int capability = needs.capability(need);
        double likeliest = 0;
        for (int offer : offers.ofCapability(capability).toArray()) {
            int supplier = offers.party(offer);
            if (serves(need, offer) && supplier != partner) {
                boolean tied = valuation.snapshot().ties().hasEdge(partner, supplier);
                double probability = tied ? 0 : probability(supplier);
                likeliest = Math.max(likeliest, probability);
                ways.put(
                        supplier,
                        new CommunityDraft.Delivery(
                                openDemand.match(need, offer), probability, tied));
            }
        }
        double known = likeliest;
        ways.replaceAll((party, way) -> way.tied() ? likely(way, known) : way);
        return ways;
    }

    /** Parties that work together already get the probability of the likeliest of the others. */
    private static CommunityDraft.Delivery likely(CommunityDraft.Delivery way, double likeliest) {
        return new CommunityDraft.Delivery(way.match(), likeliest, true);
    }

    /** With the factor of a match: the need is the buyer's own or its segment's. */
    private double probability(int supplier) {
        return scan.pairs().isCandidate(supplier)
                ? FormationModel.probability(scan.logOdds(supplier), valuation.matchOddsFactor())
                : 0;
    }

    private List<SmallestCover.Offerer> offerers(
            int lead, List<Map<Integer, CommunityDraft.Delivery>> ways, List<Integer> buyers) {
        Map<Integer, SmallestCover.Offerer> offerers = new TreeMap<>();
        for (int need = 0; need < ways.size(); need++) {
            int bit = 1 << need;
            ways.get(need)
                    .forEach(
                            (party, way) ->
                                    offerers.merge(
                                            party,
                                            new SmallestCover.Offerer(party, bit, cost(lead, way)),
                                            DraftTeam::both));
        }
        return offerers.values().stream()
                .map(offerer -> buyers.contains(offerer.party()) ? free(offerer) : offerer)
                .toList();
    }

    private static SmallestCover.Offerer both(
            SmallestCover.Offerer one, SmallestCover.Offerer other) {
        return new SmallestCover.Offerer(
                one.party(), one.serves() | other.serves(), one.cost() + other.cost());
    }

    /** A buyer costs nothing as a supplier, since it is on the team anyway. */
    private static SmallestCover.Offerer free(SmallestCover.Offerer offerer) {
        return new SmallestCover.Offerer(offerer.party(), offerer.serves(), 0);
    }

    private double cost(int lead, CommunityDraft.Delivery way) {
        Parties parties = network.parties();
        int supplier = way.match().supplier();
        boolean known =
                parties.platform(supplier) >= 0
                        && parties.platform(supplier) == parties.platform(lead);
        double unserved = 1 - way.expected() / way.match().unmetBudget();
        return unserved + (way.tied() ? 0 : DRAWBACK) + (known ? DRAWBACK : 0);
    }

    private int existingTies(List<Integer> members) {
        CompressedGraph ties = valuation.snapshot().ties();
        int existing = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                existing += ties.hasEdge(members.get(i), members.get(j)) ? 1 : 0;
            }
        }
        return existing;
    }

    private boolean isCommunity(List<Integer> members) {
        CompressedGraph communities = valuation.snapshot().communities();
        int lead = members.getFirst();
        return communities.anyNeighbour(
                lead,
                community ->
                        members.stream()
                                .allMatch(member -> communities.hasEdge(member, community)));
    }
}

package io.rendan.opportunity;

import io.rendan.incentive.Incentive;
import io.rendan.network.Match;

import java.util.List;

/**
 * A draft of a new ecosystem community: a lead near a user, and the fewest others that together
 * offer what the scenario still needs. Methods, section 4.
 *
 * @param segment party index of the user segment
 * @param members party indices, the lead first, then who also needs something, then suppliers
 * @param deliveries who would supply whom with what
 * @param existingTies pairs of members with a contract in force
 * @param incentive what may be paid for it
 * @param alternatives other ways to meet the same needs, the best of each first
 */
public record CommunityDraft(
        int segment,
        List<Integer> members,
        List<Delivery> deliveries,
        int existingTies,
        Incentive incentive,
        List<Alternative> alternatives) {

    /** Fewest members of a community, and most. */
    static final int FEWEST = 3;

    static final int MOST = 12;

    /**
     * What one member would do for another, or for the segment through the lead.
     *
     * @param match the need and the offer
     * @param probability that the contract forms
     * @param tied whether the two work together already
     */
    public record Delivery(Match match, double probability, boolean tied) {

        double expected() {
            return probability * match.value();
        }
    }

    public CommunityDraft {
        members = List.copyOf(members);
        deliveries = List.copyOf(deliveries);
        alternatives = List.copyOf(alternatives);
    }

    /** The same, naming other ways to meet its needs. */
    CommunityDraft withAlternatives(List<Alternative> others) {
        return new CommunityDraft(segment, members, deliveries, existingTies, incentive, others);
    }

    /** The unit that sells to the segment. */
    public int lead() {
        return members.getFirst();
    }

    /** What all deliveries are worth a year. */
    public double valueIfFormed() {
        return deliveries.stream().mapToDouble(delivery -> delivery.match().value()).sum();
    }

    /** Σ probability × value over the deliveries. */
    public double expectedAnnualValue() {
        return expected(deliveries);
    }

    static double expected(List<Delivery> deliveries) {
        return deliveries.stream().mapToDouble(Delivery::expected).sum();
    }

    /** Mean probability of the deliveries, weighted by their value. */
    public double probability() {
        return Math.min(1, expectedAnnualValue() / valueIfFormed());
    }

    /** Deliveries between members that have no contract with each other yet. */
    public long missingTies() {
        return deliveries.stream().filter(delivery -> !delivery.tied()).count();
    }
}

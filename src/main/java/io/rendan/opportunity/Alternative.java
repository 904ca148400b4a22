package io.rendan.opportunity;

import io.rendan.network.Match;
import io.rendan.network.Unknown;

import java.util.Optional;

/**
 * Another way to meet a need that a finding is about already: named within that finding and no
 * finding of its own.
 *
 * @param match the need, and the offer that would meet it
 * @param probability that it forms within twelve months; of a draft that of all of it
 * @param expectedAnnualValue probability × value, NaN if not known; of a draft that of all of it
 * @param draft the draft of a community within which the need would be met; empty for a pair
 */
public record Alternative(
        Match match,
        double probability,
        double expectedAnnualValue,
        Optional<CommunityDraft> draft) {

    static Alternative of(PairProposal pair, Match match) {
        return new Alternative(
                match, pair.probability(), pair.probability() * match.value(), Optional.empty());
    }

    static Alternative of(CommunityDraft draft, Match match) {
        return new Alternative(
                match, draft.probability(), draft.expectedAnnualValue(), Optional.of(draft));
    }

    OpportunityForm form() {
        return draft.isPresent() ? OpportunityForm.COMMUNITY : OpportunityForm.PAIR;
    }

    /** What is expected a year, 0 where it is not known. */
    double worth() {
        return Unknown.orElse(expectedAnnualValue, 0);
    }

    /** Whether it is the same contract. */
    boolean isBetween(int buyer, int supplier) {
        return draft.isEmpty() && match.buyer() == buyer && match.supplier() == supplier;
    }
}

package io.rendan.opportunity;

import io.rendan.incentive.IncentiveParameters;
import io.rendan.prediction.PredictionParameters;

/**
 * Parameters of an {@link OpportunityDetector}.
 *
 * @param limits how much is reported
 * @param shortlist candidates kept for each party while searching
 * @param incentive how incentives are split
 * @param prediction how probabilities are learned; its seed is the only one
 */
public record OpportunityParameters(
        Limits limits,
        int shortlist,
        IncentiveParameters incentive,
        PredictionParameters prediction) {

    /**
     * How much is reported.
     *
     * @param pairs reported at most
     * @param perParty of these, at most so many a party
     * @param drafts of new communities reported at most
     */
    public record Limits(int pairs, int perParty, int drafts) {

        public Limits {
            if (pairs < 1 || perParty < 1 || drafts < 0) {
                throw new IllegalArgumentException(
                        "pairs and perParty must be at least 1, drafts at least 0, are %s, %s and %s"
                                .formatted(pairs, perParty, drafts));
            }
        }
    }

    public OpportunityParameters {
        if (shortlist < 1) {
            throw new IllegalArgumentException("shortlist must be at least 1, is " + shortlist);
        }
    }

    /** 200 pairs, 5 a party, from 20 candidates a party, and 20 drafts. */
    public static OpportunityParameters defaults(long seed) {
        return new OpportunityParameters(
                new Limits(200, 5, 20),
                20,
                IncentiveParameters.defaults(),
                PredictionParameters.defaults(seed));
    }
}

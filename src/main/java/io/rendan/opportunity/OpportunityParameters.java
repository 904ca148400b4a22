package io.rendan.opportunity;

import io.rendan.prediction.PredictionParameters;

/**
 * What an {@link OpportunityDetector} is told.
 *
 * @param findings opportunities to report at most
 * @param perParty of these, at most so many a party
 * @param shortlist candidates kept for each party while searching
 * @param sharingRate share of the expected annual value that is paid out as incentive
 * @param substitutes other suppliers or buyers that take part in the split of the incentive, at
 *     most
 * @param drafts of new communities to report at most
 * @param prediction how probabilities are learned
 */
public record OpportunityParameters(
        int findings,
        int perParty,
        int shortlist,
        double sharingRate,
        int substitutes,
        int drafts,
        PredictionParameters prediction) {

    public OpportunityParameters {
        if (findings < 1 || perParty < 1 || shortlist < 1 || substitutes < 0 || drafts < 0) {
            throw new IllegalArgumentException(
                    "findings, perParty and shortlist must be at least 1, substitutes and drafts at"
                            + " least 0, are %d, %d, %d, %d and %d"
                                    .formatted(findings, perParty, shortlist, substitutes, drafts));
        }
        if (!(sharingRate >= 0 && sharingRate <= 1)) {
            throw new IllegalArgumentException(
                    "sharingRate must be from 0 to 1, is " + sharingRate);
        }
    }

    /** 200 pairs, 5 a party, from 20 candidates a party, and 20 drafts; 6 % shared. */
    public static OpportunityParameters defaults() {
        return new OpportunityParameters(200, 5, 20, 0.06, 8, 20, PredictionParameters.defaults());
    }

    /** The same with another number of pairs to learn from and measure on. */
    public OpportunityParameters withCompared(int pairs) {
        return new OpportunityParameters(
                findings,
                perParty,
                shortlist,
                sharingRate,
                substitutes,
                drafts,
                prediction.withCompared(pairs));
    }

    /** The same with other limits on what is reported. */
    public OpportunityParameters withFindings(int limit, int limitPerParty) {
        return new OpportunityParameters(
                limit, limitPerParty, shortlist, sharingRate, substitutes, drafts, prediction);
    }
}

package io.rendan.opportunity;

import io.rendan.incentive.IncentiveParameters;
import io.rendan.prediction.PredictionParameters;

/**
 * Parameters of an {@link OpportunityDetector}.
 *
 * @param limits how much is reported
 * @param shortlist candidates kept for each party while searching
 * @param bar what is worth an owner's time
 * @param incentive how incentives are split
 * @param prediction how probabilities are learned; its seed is the only one
 */
public record OpportunityParameters(
        Limits limits,
        int shortlist,
        Bar bar,
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

    /**
     * What is worth an owner's time: less is not reported, and less is not offered.
     *
     * @param timesBaseRate a probability of at least so many times the base rate
     * @param shareOfRevenue an expected value a year of at least this share of what users pay; of
     *     all that is paid, where users pay nothing
     * @param offerShareOfRevenue an offer of at least this share of the same
     * @param offerShareOfValue and of at least this share of what is to be signed
     */
    public record Bar(
            double timesBaseRate,
            double shareOfRevenue,
            double offerShareOfRevenue,
            double offerShareOfValue) {

        public Bar {
            if (!(timesBaseRate >= 0
                    && shareOfRevenue >= 0
                    && offerShareOfRevenue >= 0
                    && offerShareOfValue >= 0)) {
                throw new IllegalArgumentException(
                        "timesBaseRate, shareOfRevenue, offerShareOfRevenue and offerShareOfValue must be at least 0, are %s, %s, %s and %s"
                                .formatted(
                                        timesBaseRate,
                                        shareOfRevenue,
                                        offerShareOfRevenue,
                                        offerShareOfValue));
            }
        }
    }

    public OpportunityParameters {
        if (shortlist < 1) {
            throw new IllegalArgumentException("shortlist must be at least 1, is " + shortlist);
        }
    }

    /**
     * 200 pairs, 5 a party, from 20 candidates a party, and 20 drafts; each at least three times as
     * likely as the base rate and expected to be worth 0.001 % of user revenue; no offer under a
     * hundredth of that or a thousandth of what is to be signed.
     */
    public static OpportunityParameters defaults(long seed) {
        return new OpportunityParameters(
                new Limits(200, 5, 20),
                20,
                new Bar(3, 1e-5, 1e-7, 1e-3),
                IncentiveParameters.defaults(),
                PredictionParameters.defaults(seed));
    }
}

package io.rendan.opportunity;

/**
 * What an {@link OpportunityDetector} is told.
 *
 * @param findings opportunities to report at most
 * @param perParty of these, at most so many a party
 * @param shortlist candidates kept for each party while searching
 * @param sharingRate share of the expected annual value that is paid out as incentive
 * @param matchOddsFactor by which the odds are multiplied where one needs what the other offers,
 *     and divided where both say what they need or offer and nothing fits; an assumption, since
 *     needs and offers carry no date from which it could be learned
 * @param compared pairs that formed no contract, drawn at random to learn from and measure on
 * @param substitutes other suppliers or buyers that take part in the split of the incentive, at
 *     most
 * @param drafts of new communities to report at most
 */
public record OpportunityParameters(
        int findings,
        int perParty,
        int shortlist,
        double sharingRate,
        double matchOddsFactor,
        int compared,
        int substitutes,
        int drafts) {

    public OpportunityParameters {
        if (compared < 1) {
            throw new IllegalArgumentException("compared must be at least 1, is " + compared);
        }
        if (findings < 1 || perParty < 1 || shortlist < 1 || substitutes < 0 || drafts < 0) {
            throw new IllegalArgumentException(
                    "findings, perParty and shortlist must be at least 1, substitutes and drafts at"
                            + " least 0, are %d, %d, %d, %d and %d"
                                    .formatted(findings, perParty, shortlist, substitutes, drafts));
        }
        if (!(sharingRate >= 0 && sharingRate <= 1) || !(matchOddsFactor >= 1)) {
            throw new IllegalArgumentException(
                    "sharingRate must be from 0 to 1 and matchOddsFactor at least 1, are %s and %s"
                            .formatted(sharingRate, matchOddsFactor));
        }
    }

    /** 200 pairs, 5 a party, from 20 candidates a party, and 20 drafts; 6 % shared. */
    public static OpportunityParameters defaults() {
        return new OpportunityParameters(200, 5, 20, 0.06, 20, 100_000, 8, 20);
    }

    /** The same with another number of pairs to learn from and measure on. */
    public OpportunityParameters withCompared(int pairs) {
        return new OpportunityParameters(
                findings,
                perParty,
                shortlist,
                sharingRate,
                matchOddsFactor,
                pairs,
                substitutes,
                drafts);
    }

    /** The same with other limits on what is reported. */
    public OpportunityParameters withFindings(int limit, int limitPerParty) {
        return new OpportunityParameters(
                limit,
                limitPerParty,
                shortlist,
                sharingRate,
                matchOddsFactor,
                compared,
                substitutes,
                drafts);
    }
}

package io.rendan.opportunity;

/**
 * How likely a contract forms between two parties within twelve months: a logistic model over the
 * features of {@link #features}, times an odds factor where one needs what the other offers.
 * Methods, section 4.
 *
 * @param intercept log odds of a pair whose features are all 0
 * @param weights one a feature, in the order of {@link #NAMES}
 * @param learned whether it was fitted on this ecosystem's own history; if not, it is the default
 * @param matchOddsFactor by which the odds are multiplied where there is a match
 */
record FormationModel(double intercept, double[] weights, boolean learned, double matchOddsFactor) {

    /** Names of the features. */
    static final String[] NAMES = {
        "l3",
        "commonNeighbours",
        "distance",
        "degreeSum",
        "degreeDifference",
        "communities",
        "segments"
    };

    /** Below it a score of paths counts linearly, above it logarithmically. */
    private static final double SCALE = 10;

    /** The model where there is not enough history: an assumption, marked as such. */
    static FormationModel byDefault(double matchOddsFactor) {
        return new FormationModel(
                -7, new double[] {1.2, 0, 0, 0, 0, 0.5, 0.2}, false, matchOddsFactor);
    }

    /**
     * Writes a pair's features.
     *
     * @param scan standing on one of the two
     * @param degrees of all parties in the contract graph, as ln(1 + degree)
     */
    static void features(PairScan scan, double[] degrees, int other, double[] features) {
        double l3 = scan.l3(other);
        double common = scan.common(other);
        features[0] = Math.log(1 + SCALE * l3);
        features[1] = Math.log(1 + SCALE * common);
        features[2] = distance(l3, common);
        features[3] = degrees[scan.source()] + degrees[other];
        features[4] = Math.abs(degrees[scan.source()] - degrees[other]);
        features[5] = scan.communities(other);
        features[6] = scan.segments(other);
    }

    /** Steps in the contract graph beyond two, as far as they are looked at: 0, 1 or 2. */
    private static double distance(double l3, double common) {
        if (common > 0) {
            return 0;
        }
        return l3 > 0 ? 1 : 2;
    }

    /** Log odds without regard to a match. */
    double logOdds(double[] features) {
        double sum = intercept;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index] * features[index];
        }
        return sum;
    }

    double logMatchOdds() {
        return Math.log(matchOddsFactor);
    }

    /** Probability from log odds, with the match's factor where there is one. */
    double probability(double logOdds, boolean matched) {
        double odds = Math.exp(logOdds) * (matched ? matchOddsFactor : 1);
        return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
    }
}

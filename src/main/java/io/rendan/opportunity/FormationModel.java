package io.rendan.opportunity;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How likely a contract forms between two parties within twelve months: a logistic model over the
 * features of {@link #features}. Methods, section 4.
 *
 * @param intercept log odds of a pair whose features are all 0
 * @param weights one a feature, in the order of {@link #NAMES}
 * @param calibration of the log odds
 * @param learned whether it was fitted on this ecosystem's own history; if not, it is the default
 */
record FormationModel(
        double intercept, double[] weights, Calibration calibration, boolean learned) {

    /** Names of the features. */
    static final String[] NAMES = {
        "l3",
        "commonNeighbours",
        "distance",
        "degreeSum",
        "degreeDifference",
        "communities",
        "segments",
        "trades",
        "lapsed",
        "formerPartners"
    };

    /** Place of the feature that is 1 where the two had a contract once. */
    static final int FORMER = 9;

    /** Below it a score of paths counts linearly, above it logarithmically. */
    private static final double SCALE = 10;

    /** The model where there is not enough history: an assumption, marked as such. */
    static FormationModel byDefault() {
        return new FormationModel(
                -7, new double[] {1.2, 0, 0, 0, 0, 0.5, 0.2, 0, 0, 0}, Calibration.NONE, false);
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
        features[7] = scan.trades(other);
        features[8] = scan.lapsed(other);
        features[FORMER] = scan.isFormer(other) ? 1 : 0;
    }

    /** Steps in the contract graph beyond two, as far as they are looked at: 0, 1 or 2. */
    private static double distance(double l3, double common) {
        if (common > 0) {
            return 0;
        }
        return l3 > 0 ? 1 : 2;
    }

    FormationModel calibrated(Calibration better) {
        return new FormationModel(intercept, weights, better, learned);
    }

    /** Log odds without regard to a match. */
    double logOdds(double[] features) {
        double sum = intercept;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index] * features[index];
        }
        return calibration.of(sum);
    }

    /** The intercept and the weights, by name. */
    Map<String, Double> weightsByName() {
        Map<String, Double> byName = new LinkedHashMap<>();
        byName.put("intercept", intercept);
        for (int feature = 0; feature < NAMES.length; feature++) {
            byName.put(NAMES[feature], weights[feature]);
        }
        return byName;
    }

    /** Probability from log odds and what a match or its absence multiplies the odds by. */
    static double probability(double logOdds, double factor) {
        return 1 / (1 + Math.exp(-logOdds) / factor);
    }
}

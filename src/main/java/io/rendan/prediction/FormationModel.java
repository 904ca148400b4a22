package io.rendan.prediction;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How likely a contract forms between two parties within twelve months: a logistic model over
 * {@link PairFeatures}. Methods, section 4.
 *
 * @param intercept log odds of a pair whose features are all 0, among the pairs that were drawn
 * @param weights one a feature, in the order of {@link PairFeatures#NAMES}; what it has no use for
 *     may be left out at the end
 * @param logThreshold of the draw the model was fitted on; infinite where nothing was left out
 * @param calibration of the log odds
 * @param learned whether it was fitted on this ecosystem's own history; if not, it is the default
 */
public record FormationModel(
        double intercept,
        double[] weights,
        double logThreshold,
        Calibration calibration,
        boolean learned) {

    private static final double DEFAULT_INTERCEPT = -7;

    /** Of l3, communities and segments. */
    private static final double[] DEFAULT_WEIGHTS = {1.2, 0.5, 0.2};

    /** The model where there is not enough history: an assumption, marked as such. */
    static FormationModel byDefault() {
        return new FormationModel(
                DEFAULT_INTERCEPT,
                DEFAULT_WEIGHTS.clone(),
                Double.POSITIVE_INFINITY,
                Calibration.NONE,
                false);
    }

    FormationModel calibrated(Calibration better) {
        return new FormationModel(intercept, weights, logThreshold, better, learned);
    }

    /**
     * Log odds without regard to a match. Pairs that formed none were drawn with probability {@code
     * min(1, threshold × (0.01 + l3))}, so its logarithm is added to what was fitted on those drawn
     * (the correction of King and Zeng 2001 where the share drawn hangs on a feature, after Fithian
     * and Hastie 2014).
     */
    public double logOdds(double[] features) {
        double sum = intercept;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index] * features[index];
        }
        if (logThreshold != Double.POSITIVE_INFINITY) {
            sum += Math.min(0, logThreshold + features[PairFeatures.LOG_L3]);
        }
        return calibration.of(sum);
    }

    /** The intercept and the weights, by name. */
    public Map<String, Double> weightsByName() {
        Map<String, Double> byName = new LinkedHashMap<>();
        byName.put("intercept", intercept);
        for (int feature = 0; feature < weights.length; feature++) {
            byName.put(PairFeatures.NAMES.get(feature), weights[feature]);
        }
        if (logThreshold != Double.POSITIVE_INFINITY) {
            byName.put("logThreshold", logThreshold);
        }
        return byName;
    }

    /** Probability from log odds and what a match or its absence multiplies the odds by. */
    public static double probability(double logOdds, double factor) {
        return 1 / (1 + Math.exp(-logOdds) / factor);
    }
}

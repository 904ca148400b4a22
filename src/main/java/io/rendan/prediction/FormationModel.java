package io.rendan.prediction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a contract forms between two parties within twelve months: a logistic model over their
 * {@linkplain Feature features}. Methods, section 4.
 *
 * @param intercept log odds of a pair whose features are all 0, among the pairs that were sampled
 * @param weights one a {@link Feature}, in their order; may end before the last feature, which then
 *     has weight 0
 * @param logThreshold log of the threshold of the {@link NegativeSampling} that the model was
 *     fitted on; infinite where all pairs were used
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

    /** Of {@link Feature#L3}, {@link Feature#COMMUNITIES} and {@link Feature#SEGMENTS}. */
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

    /** The probability that the default model gives to a pair without any ties. */
    static double defaultBaseRate() {
        return probability(DEFAULT_INTERCEPT, 1);
    }

    /** The same regression with another calibration. */
    FormationModel calibrated(Calibration better) {
        return new FormationModel(intercept, weights, logThreshold, better, learned);
    }

    /** The same with odds that are so many times as high; the default stays what it is. */
    FormationModel oftener(double times) {
        return learned ? calibrated(calibration.shifted(Math.log(times))) : this;
    }

    /** A feature's weight; 0 where there is none. */
    double weight(int feature) {
        return feature < weights.length ? weights[feature] : 0;
    }

    /** Log odds without regard to a match. */
    public double logOdds(double[] features) {
        return calibration.of(uncalibrated(features));
    }

    /**
     * Log odds before calibration. Pairs that formed none were sampled with probability {@code
     * min(1, threshold × (0.01 + l3))}; the logarithm of that probability is added to the log odds
     * that were fitted on the sample (the correction of King and Zeng 2001 for rare events; for a
     * probability that depends on a feature: Fithian and Hastie 2014).
     *
     * @param features one entry a {@link Feature}, by its index
     */
    double uncalibrated(double[] features) {
        double sum = intercept;
        for (int index = 0; index < weights.length; index++) {
            sum += weights[index] * features[index];
        }
        if (logThreshold != Double.POSITIVE_INFINITY) {
            sum += Math.min(0, logThreshold + Feature.LOG_L3.of(features));
        }
        return sum;
    }

    /** The intercept and the weights, by name. */
    public Map<String, Double> weightsByName() {
        Map<String, Double> byName = new LinkedHashMap<>();
        byName.put("intercept", intercept);
        List<String> keys = Feature.keys();
        for (int feature = 0; feature < weights.length; feature++) {
            byName.put(keys.get(feature), weights[feature]);
        }
        if (logThreshold != Double.POSITIVE_INFINITY) {
            byName.put("logThreshold", logThreshold);
        }
        return byName;
    }

    /**
     * Probability from log odds.
     *
     * @param factor that the odds are multiplied by, such as that of a match or of its absence
     */
    public static double probability(double logOdds, double factor) {
        return 1 / (1 + Math.exp(-logOdds) / factor);
    }
}

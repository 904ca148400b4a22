package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Candidates whose outcome is known, from one split or several. The regression is fitted on all of
 * them. Its calibration is fitted on out-of-fold predictions (cross-fitting): each pair is judged
 * by a regression that did not see it, because in-sample probabilities look better than they are.
 */
final class TrainingSet {

    /** Fewest pairs of either outcome to learn from. */
    static final int ENOUGH = 20;

    private static final int FOLDS = 3;

    /** See {@link Rows#level}. */
    private static final double STEADY = 10;

    private final List<NegativeSampling> samplings = new ArrayList<>();

    void add(NegativeSampling sampling) {
        samplings.add(sampling);
    }

    /** Candidates that formed a tie. */
    int formed() {
        return samplings.stream().mapToInt(sampling -> sampling.formed().size()).sum();
    }

    /** Pairs that could have formed a tie in the newest split, which is added first. */
    long pairs() {
        return samplings.getFirst().pairs();
    }

    /** Whether there are enough of either outcome to learn from. */
    boolean isEnough() {
        return formed() >= ENOUGH
                && samplings.stream().mapToInt(sampling -> sampling.others().size()).sum()
                        >= ENOUGH;
    }

    /**
     * Fits regression and calibration. Where samplings have different thresholds, the smallest
     * counts for all of them, so that one correction fits all pairs.
     */
    FormationModel fit(Parallel parallel) {
        double threshold =
                samplings.stream()
                        .mapToDouble(NegativeSampling::threshold)
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
        Rows rows = new Rows(Math.log(threshold));
        for (NegativeSampling sampling : samplings) {
            sampling.formed().forEach(pair -> rows.add(pair, true));
            sampling.others().stream()
                    .filter(pair -> pair.priority() < threshold)
                    .forEach(pair -> rows.add(pair, false));
            rows.newest = rows.newest == 0 ? rows.features.size() : rows.newest;
        }
        return rows.fit(parallel);
    }

    /** Pairs that were sampled with the same threshold. */
    private static final class Rows {

        private final double logThreshold;
        private final List<double[]> features = new ArrayList<>();
        private final List<Boolean> outcomes = new ArrayList<>();
        private final List<Integer> folds = new ArrayList<>();

        /** How many come from the sampling that was added first: the newest. */
        private int newest;

        Rows(double logThreshold) {
            this.logThreshold = logThreshold;
        }

        void add(NegativeSampling.SampledPair pair, boolean formed) {
            features.add(pair.features());
            outcomes.add(formed);
            folds.add((int) Long.remainderUnsigned(Pairs.mixed(pair.key()), FOLDS));
        }

        FormationModel fit(Parallel parallel) {
            FormationModel[] models = new FormationModel[FOLDS + 1];
            parallel.forEach(
                    models.length, fold -> models[fold] = fit(row -> folds.get(row) != fold));
            double[] logOdds = new double[features.size()];
            double[] weights = new double[logOdds.length];
            for (int row = 0; row < logOdds.length; row++) {
                double[] pair = features.get(row);
                logOdds[row] = models[folds.get(row)].logOdds(pair);
                weights[row] = outcomes.get(row) ? 1 : Math.exp(-logShare(pair));
            }
            Calibration calibration = Calibration.fit(logOdds, outcomes, weights);
            return models[FOLDS]
                    .calibrated(calibration)
                    .oftener(level(calibration, logOdds, weights));
        }

        /**
         * How many contracts formed in the newest split for each that was expected; as if {@value
         * #STEADY} more had been expected and had formed, so that few do not say much.
         */
        private double level(Calibration calibration, double[] logOdds, double[] weights) {
            double expected = STEADY;
            double formed = STEADY;
            for (int row = 0; row < newest; row++) {
                expected +=
                        weights[row] * FormationModel.probability(calibration.of(logOdds[row]), 1);
                formed += outcomes.get(row) ? 1 : 0;
            }
            return formed / expected;
        }

        /** Where the fold would leave one outcome only, all rows are used. */
        private FormationModel fit(IntPredicate included) {
            int[] chosen = IntStream.range(0, features.size()).filter(included).toArray();
            long formed = Arrays.stream(chosen).filter(outcomes::get).count();
            int[] used =
                    formed == 0 || formed == chosen.length
                            ? IntStream.range(0, features.size()).toArray()
                            : chosen;
            LogisticRegression fitted =
                    LogisticRegression.fit(
                            Arrays.stream(used).mapToObj(features::get).toList(),
                            Arrays.stream(used).mapToObj(outcomes::get).toList());
            return new FormationModel(
                    fitted.intercept(), fitted.weights(), logThreshold, Calibration.NONE, true);
        }

        /** Log of the probability with which a pair that formed none was sampled. */
        private double logShare(double[] pair) {
            return Math.min(0, logThreshold + Feature.LOG_L3.of(pair));
        }
    }
}

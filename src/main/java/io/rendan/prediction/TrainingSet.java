package io.rendan.prediction;

import io.rendan.algorithm.Parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Candidates whose outcome is known, from one split or several. The regression is fitted on all of
 * them; it is calibrated on probabilities that come from regressions fitted without the pairs in
 * question (cross-fitting), for in-sample probabilities always look better than they are.
 */
final class TrainingSet {

    /** With fewer pairs of either outcome nothing is learned. */
    static final int ENOUGH = 20;

    private static final int FOLDS = 3;

    private final List<NegativeSampling> draws = new ArrayList<>();

    void add(NegativeSampling draw) {
        draws.add(draw);
    }

    /** Candidates that formed a tie. */
    int formed() {
        return draws.stream().mapToInt(draw -> draw.formed().size()).sum();
    }

    /** Whether there are enough of either outcome to learn from. */
    boolean isEnough() {
        return formed() >= ENOUGH
                && draws.stream().mapToInt(draw -> draw.others().size()).sum() >= ENOUGH;
    }

    FormationModel fit(Parallel parallel) {
        double threshold =
                draws.stream()
                        .mapToDouble(NegativeSampling::threshold)
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
        Rows rows = new Rows(Math.log(threshold));
        draws.forEach(draw -> draw.formed().forEach(drawn -> rows.add(drawn, true)));
        draws.forEach(
                draw ->
                        draw.others().stream()
                                .filter(drawn -> drawn.priority() < threshold)
                                .forEach(drawn -> rows.add(drawn, false)));
        return rows.fit(parallel);
    }

    /** All pairs, drawn with the same threshold. */
    private static final class Rows {

        private final double logThreshold;
        private final List<double[]> features = new ArrayList<>();
        private final List<Boolean> outcomes = new ArrayList<>();
        private final List<Integer> folds = new ArrayList<>();

        Rows(double logThreshold) {
            this.logThreshold = logThreshold;
        }

        void add(NegativeSampling.Drawn drawn, boolean formed) {
            features.add(drawn.features());
            outcomes.add(formed);
            folds.add((int) Long.remainderUnsigned(Pairs.mixed(drawn.key()), FOLDS));
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
            return models[FOLDS].calibrated(Calibration.fit(logOdds, outcomes, weights));
        }

        /** A fold without either outcome is fitted on everything. */
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

        private double logShare(double[] pair) {
            return Math.min(0, logThreshold + pair[PairFeatures.LOG_L3]);
        }
    }
}

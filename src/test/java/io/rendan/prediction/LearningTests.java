package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

class LearningTests {

    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();

    private void draw(int count, double intercept, double... weights) {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < count; i++) {
            double[] row = new double[weights.length + 1];
            double logOdds = intercept;
            for (int feature = 0; feature < weights.length; feature++) {
                row[feature] = 4 * random.nextDouble() - 1;
                logOdds += weights[feature] * row[feature];
            }
            row[weights.length] = 7;
            rows.add(row);
            outcomes.add(random.nextDouble() < 1 / (1 + Math.exp(-logOdds)));
        }
    }

    @Test
    void aRegressionFindsTheWeightsThatTheOutcomesWereDrawnWith() {
        draw(50_000, -1, 0.8, -0.5);

        LogisticRegression fitted = LogisticRegression.fit(rows, outcomes);

        assertThat(fitted.intercept()).isCloseTo(-1, within(0.06));
        assertThat(fitted.weights()[0]).isCloseTo(0.8, within(0.04));
        assertThat(fitted.weights()[1]).isCloseTo(-0.5, within(0.04));
        assertThat(fitted.weights()[2]).as("never varies").isZero();
    }

    @Test
    void aRegressionDoesNotDependOnWhichOutcomeComesFirst() {
        draw(500, 0, 1);
        LogisticRegression fitted = LogisticRegression.fit(rows, outcomes);
        double[] first = rows.removeFirst();
        rows.add(first);
        outcomes.add(outcomes.removeFirst());

        assertThat(LogisticRegression.fit(rows, outcomes).weights()[0])
                .isCloseTo(fitted.weights()[0], within(1e-4));
    }

    /** Log odds by these weights, calibrated on what was drawn. */
    private Calibration calibrated(double intercept, double weight) {
        double[] logOdds = rows.stream().mapToDouble(row -> intercept + weight * row[0]).toArray();
        double[] ones = new double[logOdds.length];
        Arrays.fill(ones, 1);
        return Calibration.fit(logOdds, outcomes, ones);
    }

    @Test
    void calibrationBringsOverconfidentOddsInLine() {
        draw(40_000, -2, 1);

        Calibration calibration = calibrated(-2, 2);

        for (double x = -0.5; x <= 2.5; x += 0.5) {
            assertThat(calibration.of(-2 + 2 * x)).isCloseTo(-2 + x, within(0.25));
        }
    }

    @Test
    void calibrationKeepsEveryOrder() {
        draw(5_000, -2, 1);
        Calibration calibration = calibrated(0, 1);

        for (double logOdds = -9; logOdds < 9; logOdds += 0.01) {
            assertThat(calibration.of(logOdds + 0.01)).isGreaterThan(calibration.of(logOdds));
        }
    }

    @Test
    void aPairThatStandsForManyCountsAsMany() {
        draw(20_000, 0, 1);
        double[] logOdds = rows.stream().mapToDouble(row -> row[0]).toArray();
        double[] weights = new double[logOdds.length];
        Arrays.setAll(weights, row -> outcomes.get(row) ? 1 : 100);

        Calibration calibration = Calibration.fit(logOdds, outcomes, weights);

        assertThat(calibration.of(1)).isCloseTo(1 - Math.log(100), within(0.25));
    }

    @Test
    void aLineThroughLogOddsIsTheOneTheyWereDrawnWith() {
        draw(40_000, -2, 0.5);
        double[] logOdds = rows.stream().mapToDouble(row -> 2 * row[0]).toArray();
        double[] ones = new double[logOdds.length];
        Arrays.fill(ones, 1);

        PlattScaling line = PlattScaling.fit(logOdds, outcomes, ones);

        assertThat(line.slope()).isCloseTo(0.25, within(0.02));
        assertThat(line.intercept()).isCloseTo(-2, within(0.05));
    }

    @Test
    void withFewOutcomesTheLineKeepsEveryOrderAndBringsTheSumInLine() {
        draw(700, -2, 0.5);
        Calibration calibration = calibrated(1, 1);

        double expected =
                rows.stream()
                        .mapToDouble(
                                row -> FormationModel.probability(calibration.of(1 + row[0]), 1))
                        .sum();
        assertThat(calibration.of(1)).isGreaterThan(calibration.of(0.9));
        assertThat(expected)
                .isCloseTo(outcomes.stream().filter(formed -> formed).count(), within(2.0));
    }

    @Test
    void withTooFewOutcomesCalibrationChangesNothing() {
        draw(20, -8, 0);

        assertThat(calibrated(0, 1).of(0.3)).isEqualTo(0.3);
    }

    @Test
    void theAreaCountsPairsInOrderAndTiesHalf() {
        assertThat(RocAuc.auc(new double[] {2, 3}, new double[] {1, 2})).isEqualTo(0.875);
        assertThat(RocAuc.auc(new double[] {1}, new double[] {1, 1, 1})).isEqualTo(0.5);
        assertThat(RocAuc.auc(new double[] {}, new double[] {1})).isNaN();
    }
}

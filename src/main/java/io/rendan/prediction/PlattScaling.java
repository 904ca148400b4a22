package io.rendan.prediction;

import java.util.List;

/**
 * A straight line through log odds, fitted by maximum likelihood with Newton's method and with
 * Platt's targets, which are slightly above 0 and below 1 (Platt 1999). Used where too few pairs
 * formed a tie to be grouped.
 *
 * @param slope of the line
 * @param intercept of the line
 */
record PlattScaling(double slope, double intercept) {

    private static final int ROUNDS = 50;
    private static final double EXACT = 1e-12;
    private static final double SMALLEST_PART = 1e-6;

    /** Keeps the equations solvable where all log odds are the same. */
    private static final double RIDGE = 1e-6;

    /** Fits; every pair counts by its weight. */
    static PlattScaling fit(double[] logOdds, List<Boolean> outcomes, double[] weights) {
        double formed = 0;
        double others = 0;
        for (int row = 0; row < logOdds.length; row++) {
            formed += outcomes.get(row) ? weights[row] : 0;
            others += outcomes.get(row) ? 0 : weights[row];
        }
        double high = (formed + 1) / (formed + 2);
        double low = 1 / (others + 2);
        double[] targets = new double[logOdds.length];
        for (int row = 0; row < targets.length; row++) {
            targets[row] = outcomes.get(row) ? high : low;
        }
        PlattScaling line = new PlattScaling(1, 0);
        for (int round = 0; round < ROUNDS; round++) {
            PlattScaling next = line.better(logOdds, targets, weights);
            if (next.equals(line)) {
                break;
            }
            line = next;
        }
        return line;
    }

    /** One step of Newton's method, halved until the loss falls; this line where it never does. */
    private PlattScaling better(double[] logOdds, double[] targets, double[] weights) {
        Step step = new Step();
        for (int row = 0; row < logOdds.length; row++) {
            step.add(this, logOdds[row], targets[row], weights[row]);
        }
        double loss = loss(logOdds, targets, weights);
        for (double part = 1; part > SMALLEST_PART; part /= 2) {
            PlattScaling next = step.taken(this, part);
            if (next.loss(logOdds, targets, weights) < loss - EXACT * loss) {
                return next;
            }
        }
        return this;
    }

    /** Minus the log of the likelihood. */
    private double loss(double[] logOdds, double[] targets, double[] weights) {
        double sum = 0;
        for (int row = 0; row < logOdds.length; row++) {
            double at = of(logOdds[row]);
            double logOfSum = Math.max(0, at) + Math.log1p(Math.exp(-Math.abs(at)));
            sum += weights[row] * (logOfSum - targets[row] * at);
        }
        return sum;
    }

    /** Calibrated log odds. */
    double of(double logOdds) {
        return slope * logOdds + intercept;
    }

    /** Gradient and curvature of the likelihood, summed over pairs. */
    private static final class Step {

        private double alongSlope;
        private double alongIntercept;
        private double slopeSlope = RIDGE;
        private double slopeIntercept;
        private double interceptIntercept = RIDGE;

        void add(PlattScaling line, double logOdds, double target, double weight) {
            double probability = FormationModel.probability(line.of(logOdds), 1);
            double error = weight * (target - probability);
            double curvature = weight * probability * (1 - probability);
            alongSlope += error * logOdds;
            alongIntercept += error;
            slopeSlope += curvature * logOdds * logOdds;
            slopeIntercept += curvature * logOdds;
            interceptIntercept += curvature;
        }

        PlattScaling taken(PlattScaling from, double part) {
            double determinant = slopeSlope * interceptIntercept - slopeIntercept * slopeIntercept;
            return new PlattScaling(
                    from.slope
                            + part
                                    * (interceptIntercept * alongSlope
                                            - slopeIntercept * alongIntercept)
                                    / determinant,
                    from.intercept
                            + part
                                    * (slopeSlope * alongIntercept - slopeIntercept * alongSlope)
                                    / determinant);
        }
    }
}

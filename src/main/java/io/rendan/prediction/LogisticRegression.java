package io.rendan.prediction;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;

import java.util.List;

/**
 * A logistic regression as LIBLINEAR fits it: L2-regularised, by a trust-region Newton method (Lin,
 * Weng and Keerthi 2008), on features standardised to mean 0 and deviation 1; the intercept is not
 * regularised. Deterministic.
 *
 * @param intercept log odds where all features are 0
 * @param weights one a feature, in the features' own units
 */
record LogisticRegression(double intercept, double[] weights) {

    private static final double REGULARISATION = 60;
    private static final double TOLERANCE = 1e-4;

    /** A deviation below this share of the mean is rounding: the feature does not vary. */
    private static final double ROUNDING = 1e-9;

    private static final int MOST_ITERATIONS = 200;

    /**
     * Fits.
     *
     * @param rows features, at least one row of either outcome
     * @param outcomes parallel to the rows
     */
    static LogisticRegression fit(List<double[]> rows, List<Boolean> outcomes) {
        int features = rows.getFirst().length;
        double[] mean = new double[features];
        double[] deviation = new double[features];
        measure(rows, mean, deviation);
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = features + 1;
        problem.bias = 1;
        problem.x = new Feature[rows.size()][];
        problem.y = new double[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            problem.x[row] = scaled(rows.get(row), mean, deviation);
            problem.y[row] = outcomes.get(row) ? 1 : 0;
        }
        Parameter parameter =
                new Parameter(
                        SolverType.L2R_LR, 1 / REGULARISATION, TOLERANCE, MOST_ITERATIONS, 0.1);
        parameter.setRegularizeBias(false);
        return unscaled(train(problem, parameter), mean, deviation);
    }

    /** LIBLINEAR's output is switched for the whole process; it stays off. */
    private static Model train(Problem problem, Parameter parameter) {
        Linear.disableDebugOutput();
        return Linear.train(problem, parameter);
    }

    private static void measure(List<double[]> rows, double[] mean, double[] deviation) {
        for (double[] row : rows) {
            for (int feature = 0; feature < mean.length; feature++) {
                mean[feature] += row[feature] / rows.size();
            }
        }
        for (double[] row : rows) {
            for (int feature = 0; feature < mean.length; feature++) {
                double distance = row[feature] - mean[feature];
                deviation[feature] += distance * distance / rows.size();
            }
        }
        for (int feature = 0; feature < mean.length; feature++) {
            double spread = Math.sqrt(deviation[feature]);
            boolean varies = spread > ROUNDING * Math.abs(mean[feature]);
            deviation[feature] = varies ? spread : 0;
        }
    }

    /** A feature that does not vary is set to 0, so that its weight stays 0. */
    private static Feature[] scaled(double[] row, double[] mean, double[] deviation) {
        Feature[] nodes = new Feature[row.length + 1];
        for (int feature = 0; feature < row.length; feature++) {
            double value =
                    deviation[feature] > 0
                            ? (row[feature] - mean[feature]) / deviation[feature]
                            : 0;
            nodes[feature] = new FeatureNode(feature + 1, value);
        }
        nodes[row.length] = new FeatureNode(row.length + 1, 1);
        return nodes;
    }

    /** LIBLINEAR's weights are for the label that it met first, which may be the negative one. */
    private static LogisticRegression unscaled(Model model, double[] mean, double[] deviation) {
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] fitted = model.getFeatureWeights();
        double intercept = sign * fitted[mean.length];
        double[] weights = new double[mean.length];
        for (int feature = 0; feature < weights.length; feature++) {
            if (deviation[feature] > 0) {
                weights[feature] = sign * fitted[feature] / deviation[feature];
                intercept -= weights[feature] * mean[feature];
            }
        }
        return new LogisticRegression(intercept, weights);
    }
}

package io.rendan.bottleneck.load;

/**
 * A straight line through equally spaced values by least squares.
 *
 * @param mean of the values, 0 if there are none
 * @param slope change a step, 0 for fewer than two values
 * @param residualSquares sum of squared distances from the line
 * @param steps number of values
 */
public record LinearTrend(double mean, double slope, double residualSquares, int steps) {

    public static LinearTrend of(double[] values) {
        int steps = values.length;
        double middle = (steps - 1) / 2.0;
        double mean = 0;
        for (double value : values) {
            mean += value / steps;
        }
        double covariance = 0;
        double spread = 0;
        for (int step = 0; step < steps; step++) {
            covariance += (step - middle) * (values[step] - mean);
            spread += (step - middle) * (step - middle);
        }
        double slope = spread == 0 ? 0 : covariance / spread;
        double squares = 0;
        for (int step = 0; step < steps; step++) {
            double residual = values[step] - mean - slope * (step - middle);
            squares += residual * residual;
        }
        return new LinearTrend(mean, slope, squares, steps);
    }

    /** The line's value at the last step. */
    public double last() {
        return mean + slope * (steps - 1) / 2.0;
    }

    /** Standard error of the slope; needs at least three values. */
    public double slopeError() {
        double spread = steps * ((double) steps * steps - 1) / 12;
        return Math.sqrt(residualSquares / (steps - 2) / spread);
    }
}

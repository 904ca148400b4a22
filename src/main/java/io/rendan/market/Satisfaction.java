package io.rendan.market;

import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Window;

import java.util.Arrays;

/**
 * How content a supplier's buyers are, users among them, and where that is going.
 *
 * @param mean one entry a party: mean of its ratings in the window, 0–10, weighted by what was
 *     paid; NaN without ratings
 * @param trend one entry a party: points a year, the least-squares slope over the months with
 *     ratings; NaN with fewer than six of them
 * @param overall the mean over all settlements
 * @param overallTrend its trend
 */
public record Satisfaction(double[] mean, double[] trend, double overall, double overallTrend) {

    /** Months with ratings from which a trend is told. */
    static final int FEWEST_MONTHS = 6;

    static Satisfaction of(EcosystemNetwork network) {
        Contracts contracts = network.contracts();
        int size = network.parties().size();
        double[][] rated = new double[size + 1][Window.MONTHS];
        double[][] paid = new double[size + 1][Window.MONTHS];
        for (int contract = 0; contract < contracts.size(); contract++) {
            for (int month = 0; month < Window.MONTHS; month++) {
                double amount = contracts.months().amount(contract, month);
                double rating = contracts.months().satisfaction(contract, month);
                if (amount > 0 && !Double.isNaN(rating)) {
                    int supplier = contracts.suppliers()[contract];
                    rated[supplier][month] += amount * rating;
                    paid[supplier][month] += amount;
                    rated[size][month] += amount * rating;
                    paid[size][month] += amount;
                }
            }
        }
        double[] mean = new double[size + 1];
        double[] trend = new double[size + 1];
        for (int row = 0; row <= size; row++) {
            mean[row] = Arrays.stream(rated[row]).sum() / Arrays.stream(paid[row]).sum();
            trend[row] = trend(rated[row], paid[row]);
        }
        return new Satisfaction(
                Arrays.copyOf(mean, size), Arrays.copyOf(trend, size), mean[size], trend[size]);
    }

    /** Slope of the monthly means, twelvefold. */
    private static double trend(double[] rated, double[] paid) {
        double months = 0;
        double time = 0;
        double rating = 0;
        for (int month = 0; month < paid.length; month++) {
            if (paid[month] > 0) {
                months++;
                time += month;
                rating += rated[month] / paid[month];
            }
        }
        if (months < FEWEST_MONTHS) {
            return Double.NaN;
        }
        double covariance = 0;
        double variance = 0;
        for (int month = 0; month < paid.length; month++) {
            if (paid[month] > 0) {
                double distance = month - time / months;
                covariance += distance * (rated[month] / paid[month] - rating / months);
                variance += distance * distance;
            }
        }
        return Window.MONTHS * covariance / variance;
    }
}

package io.rendan.bottleneck;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Where the utilisation of each party's decisive queue is going, from its complete months in the
 * window. Arrays have one entry a party.
 *
 * @param utilisationTrend change of utilisation a month, the least-squares slope; NaN for fewer
 *     than six months or unknown capacity
 * @param monthsToSaturation months after the last complete one until the line reaches full
 *     capacity, 0 if it has; NaN unless utilisation grows significantly (one-sided t-test of the
 *     slope, 2.5 %)
 */
public record Growth(double[] utilisationTrend, double[] monthsToSaturation) {

    private static final double SIGNIFICANT = 0.025;

    static Growth of(QueueFigures queues) {
        int parties = queues.service().length;
        Growth growth = new Growth(new double[parties], new double[parties]);
        for (int party = 0; party < parties; party++) {
            int service = queues.service()[party];
            double capacity = service < 0 ? Double.NaN : queues.services().capacities()[service];
            double[] history = service < 0 ? new double[0] : queues.services().history(service);
            boolean enough = capacity > 0 && history.length >= Arrivals.FEWEST_MONTHS;
            Trend trend = Trend.of(history);
            growth.utilisationTrend[party] = enough ? trend.slope() / capacity : Double.NaN;
            growth.monthsToSaturation[party] =
                    enough && grows(trend)
                            ? Math.max(0, (capacity - trend.last()) / trend.slope())
                            : Double.NaN;
        }
        return growth;
    }

    private static boolean grows(Trend trend) {
        if (trend.slope() <= 0) {
            return false;
        }
        double error = trend.slopeError();
        return error == 0
                || TDistribution.of(trend.steps() - 2.0).survivalProbability(trend.slope() / error)
                        <= SIGNIFICANT;
    }
}

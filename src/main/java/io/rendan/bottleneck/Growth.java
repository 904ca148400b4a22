package io.rendan.bottleneck;

import io.rendan.bottleneck.load.Arrivals;
import io.rendan.bottleneck.load.LinearTrend;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Where the utilisation of each party's decisive queue is going, from its complete months in the
 * window. Arrays have one entry a party.
 *
 * @param utilisationTrend change of utilisation a month, the least-squares slope; NaN for fewer
 *     than six months or unknown capacity
 * @param trendPValue how likely chance alone gives such a rise or a steeper one: one-sided t-test
 *     of the slope; NaN where there is no trend
 * @param monthsToSaturation months after the last complete one until the line reaches full
 *     capacity, 0 if it has; NaN unless utilisation grows significantly ({@code trendPValue} at
 *     most 2.5 %)
 */
public record Growth(double[] utilisationTrend, double[] trendPValue, double[] monthsToSaturation) {

    private static final double SIGNIFICANT = 0.025;

    static Growth of(QueueFigures queues) {
        int parties = queues.service().length;
        Growth growth = new Growth(new double[parties], new double[parties], new double[parties]);
        for (int party = 0; party < parties; party++) {
            int service = queues.service()[party];
            double capacity = service < 0 ? Double.NaN : queues.services().capacities()[service];
            double[] history = service < 0 ? new double[0] : queues.services().history(service);
            boolean enough = capacity > 0 && history.length >= Arrivals.FEWEST_MONTHS;
            LinearTrend trend = LinearTrend.of(history);
            double pValue = enough ? pValue(trend) : Double.NaN;
            growth.utilisationTrend[party] = enough ? trend.slope() / capacity : Double.NaN;
            growth.trendPValue[party] = pValue;
            growth.monthsToSaturation[party] =
                    pValue <= SIGNIFICANT
                            ? Math.max(0, (capacity - trend.last()) / trend.slope())
                            : Double.NaN;
        }
        return growth;
    }

    private static double pValue(LinearTrend trend) {
        double error = trend.slopeError();
        if (error == 0) {
            return trend.slope() > 0 ? 0 : 1;
        }
        return TDistribution.of(trend.steps() - 2.0).survivalProbability(trend.slope() / error);
    }
}

package io.rendan.bottleneck.load;

/**
 * How unevenly requests arrive, from monthly counts. Methods, section 3.
 *
 * @param variability c_a², the squared coefficient of variation of the time between requests
 * @param assumed whether there were too few months to measure it, so that 1 (Poisson) stands in
 */
public record Arrivals(double variability, boolean assumed) {

    public static final int FEWEST_MONTHS = 6;
    private static final double SMOOTHEST = 0.25;
    private static final double BURSTIEST = 4;

    /**
     * Variance over mean of the counts after removing their linear trend, which tends to c_a² for a
     * renewal process (Whitt 1982), held within 0.25 and 4: a dozen months cannot show more than
     * that, and a month's exchange of 15 % would otherwise pass for wild bursts. The variance is
     * the unbiased one: residual squares over months less two.
     *
     * @param counts requests a month, oldest first, all known
     */
    public static Arrivals of(double[] counts) {
        int months = counts.length;
        LinearTrend trend = LinearTrend.of(counts);
        if (months < FEWEST_MONTHS || trend.mean() <= 0) {
            return new Arrivals(1, true);
        }
        double ratio = trend.residualSquares() / (months - 2) / trend.mean();
        return new Arrivals(Math.clamp(ratio, SMOOTHEST, BURSTIEST), false);
    }
}

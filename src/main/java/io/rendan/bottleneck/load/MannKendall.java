package io.rendan.bottleneck.load;

import org.apache.commons.statistics.distribution.NormalDistribution;

import java.util.Arrays;

/**
 * Whether a series rises or falls, whatever its shape: the test of Mann (1945) and Kendall (1975)
 * with correction for ties and for continuity, and the slope of Sen (1968), the median of the
 * slopes between all pairs. O(n² log n) for n values; meant for the dozen months of a window.
 *
 * @param pValue two-sided; NaN for fewer than {@value #FEWEST} values
 * @param slope change a step; NaN like it
 */
public record MannKendall(double pValue, double slope) {

    /** Values below which nothing is said. */
    static final int FEWEST = 6;

    private static final double SIGNIFICANT = 0.05;

    private static final MannKendall NOTHING = new MannKendall(Double.NaN, Double.NaN);

    /** Of values at equal steps; those that are NaN are left out with their step. */
    public static MannKendall of(double[] values) {
        int[] known = known(values);
        int n = known.length;
        if (n < FEWEST) {
            return NOTHING;
        }
        double[] slopes = new double[n * (n - 1) / 2];
        int pair = 0;
        int score = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double rise = values[known[j]] - values[known[i]];
                score += (int) Math.signum(rise);
                slopes[pair++] = rise / (known[j] - known[i]);
            }
        }
        return new MannKendall(pValue(score, variance(values, known)), median(slopes));
    }

    private static int[] known(double[] values) {
        int[] known = new int[values.length];
        int size = 0;
        for (int step = 0; step < values.length; step++) {
            if (!Double.isNaN(values[step])) {
                known[size++] = step;
            }
        }
        return Arrays.copyOf(known, size);
    }

    private static double pValue(int score, double variance) {
        if (score == 0 || variance == 0) {
            return 1;
        }
        double z = (Math.abs(score) - 1) / Math.sqrt(variance);
        return Math.min(1, 2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    /** {@code (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18} over groups of t equal values. */
    private static double variance(double[] values, int[] known) {
        double[] sorted = Arrays.stream(known).mapToDouble(step -> values[step]).sorted().toArray();
        double variance = term(sorted.length);
        for (int from = 0, to; from < sorted.length; from = to) {
            to = from + 1;
            while (to < sorted.length && sorted[to] == sorted[from]) {
                to++;
            }
            variance -= term(to - from);
        }
        return variance / 18;
    }

    private static double term(double n) {
        return n * (n - 1) * (2 * n + 5);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    public boolean rises() {
        return pValue <= SIGNIFICANT && slope >= 0;
    }

    public boolean falls() {
        return pValue <= SIGNIFICANT && slope <= 0;
    }
}

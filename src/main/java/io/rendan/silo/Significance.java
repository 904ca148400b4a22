package io.rendan.silo;

import io.rendan.algorithm.community.CommunitySignificance;

import org.apache.commons.statistics.distribution.GammaDistribution;

import java.util.Arrays;

/**
 * How an external share compares with those of rewired networks.
 *
 * @param expected mean over the rewired networks
 * @param zScore distance from it in standard deviations, negative if closed; NaN if all rewired
 *     networks agree, or none was drawn
 * @param pEmpirical {@code (1 + number of null values ≤ observed) / (R + 1)}; NaN if none was drawn
 * @param pValue of a group found on ties by {@link CommunitySignificance}; else the same, but where
 *     no rewired network is as closed, the tail of a gamma distribution with the mean and variance
 *     of the null's internal share, never above the empirical one
 */
public record Significance(double expected, double zScore, double pEmpirical, double pValue) {

    /** Differences below this are rounding: sums of the same weights in another order. */
    private static final double ROUNDING = 1e-12;

    static final Significance UNKNOWN =
            new Significance(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** The same after so many looks, each of which could have found it. */
    Significance times(int looks) {
        return looks == 1
                ? this
                : new Significance(expected, zScore, pEmpirical, Math.min(1, looks * pValue));
    }

    /** Compares with at least two null values. */
    static Significance of(double observed, double[] nullShares) {
        double mean = Arrays.stream(nullShares).average().orElseThrow();
        double variance =
                Arrays.stream(nullShares).map(share -> (share - mean) * (share - mean)).sum()
                        / (nullShares.length - 1);
        long asClosed =
                Arrays.stream(nullShares).filter(share -> share <= observed + ROUNDING).count();
        double empirical = (1.0 + asClosed) / (nullShares.length + 1);
        double deviation = Math.sqrt(variance);
        if (deviation <= ROUNDING) {
            return new Significance(mean, Double.NaN, empirical, empirical);
        }
        double p =
                asClosed > 0
                        ? empirical
                        : Math.min(empirical, gammaTail(1 - observed, 1 - mean, variance));
        return new Significance(mean, (observed - mean) / deviation, empirical, p);
    }

    /** Chance that a gamma variable of this mean and variance is at least {@code value}. */
    private static double gammaTail(double value, double mean, double variance) {
        return GammaDistribution.of(mean * mean / variance, variance / mean)
                .survivalProbability(value);
    }
}

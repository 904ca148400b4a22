package io.rendan.bottleneck;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much of all user revenue single units can take with them, over the units that supply others.
 *
 * @param worstUnit index of the unit with most user revenue at risk, -1 where there is none
 * @param worstShare its part of all user revenue, NaN where there is none
 * @param median of the units' parts
 * @param upperPercent the part that one unit in a hundred exceeds
 * @param aboveOnePercent units that can each hit at least 1 % of user revenue
 * @param aboveTenthPercent units that can each hit at least 0.1 %
 */
public record RiskDistribution(
        int worstUnit,
        double worstShare,
        double median,
        double upperPercent,
        int aboveOnePercent,
        int aboveTenthPercent) {

    private static final RiskDistribution NONE =
            new RiskDistribution(-1, Double.NaN, Double.NaN, Double.NaN, 0, 0);

    static RiskDistribution of(UnitFigures figures, double userRevenue) {
        int[] units =
                IntStream.range(0, figures.supplies().length)
                        .filter(party -> figures.supplies()[party])
                        .toArray();
        if (units.length == 0 || !(userRevenue > 0)) {
            return NONE;
        }
        double[] risk = figures.risk().userRevenueAtRisk();
        double[] shares =
                Arrays.stream(units).mapToDouble(unit -> risk[unit] / userRevenue).toArray();
        int worst = 0;
        for (int i = 1; i < units.length; i++) {
            worst = shares[i] > shares[worst] ? i : worst;
        }
        int worstUnit = units[worst];
        double worstShare = shares[worst];
        Arrays.sort(shares);
        return new RiskDistribution(
                worstUnit,
                worstShare,
                shares[(shares.length - 1) / 2],
                shares[(int) ((shares.length - 1) * 0.99)],
                countAbove(shares, 0.01),
                countAbove(shares, 0.001));
    }

    private static int countAbove(double[] shares, double limit) {
        return (int) Arrays.stream(shares).filter(share -> share >= limit).count();
    }
}

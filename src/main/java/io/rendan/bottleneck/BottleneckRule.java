package io.rendan.bottleneck;

/**
 * When a unit is a bottleneck, and how bad a one. Methods, sections 3 and 7.
 *
 * @param userRevenue of the whole ecosystem; where there is none, nothing is at risk
 */
record BottleneckRule(BottleneckParameters parameters, UnitFigures figures, double userRevenue) {

    private static final double UTILISATION_THAT_SCORES_NOTHING = 0.7;
    private static final double RISK_SHARE_THAT_SCORES_FULLY = 0.05;

    /** Busy, and someone has nowhere else to go or enough user revenue hangs on it. */
    boolean isCongested(int party) {
        return figures.supplies()[party]
                && figures.load().utilisation()[party] >= parameters.congestedUtilisation()
                && (figures.buyers().captiveDependents()[party] >= 1
                        || reaches(party, parameters.congestedRiskShare()));
    }

    /** Much user revenue hangs on it and substitutes cover too little of its work. */
    boolean isSinglePoint(int party) {
        double coverage = figures.substituteCoverage()[party];
        return figures.supplies()[party]
                && reaches(party, parameters.singlePointRiskShare())
                && !(coverage >= parameters.enoughCoverage());
    }

    /** {@code 1 − (1 − s)(1 − r)}: s rises from 70 to 100 % utilisation, r to 5 % of revenue. */
    double score(int party) {
        double utilisation = figures.load().utilisation()[party];
        double congestion =
                Double.isNaN(utilisation)
                        ? 0
                        : Math.clamp(
                                (utilisation - UTILISATION_THAT_SCORES_NOTHING)
                                        / (1 - UTILISATION_THAT_SCORES_NOTHING),
                                0,
                                1);
        double risk = figures.risk().userRevenueAtRisk()[party];
        double part =
                risk > 0 ? Math.min(1, risk / (RISK_SHARE_THAT_SCORES_FULLY * userRevenue)) : 0;
        return 1 - (1 - congestion) * (1 - part);
    }

    private boolean reaches(int party, double share) {
        return userRevenue > 0 && figures.risk().userRevenueAtRisk()[party] >= share * userRevenue;
    }
}

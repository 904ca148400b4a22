package io.rendan.bottleneck;

import io.rendan.network.Unknown;

/**
 * When a unit is a bottleneck, and how bad a one. Methods, sections 3 and 7.
 *
 * @param userRevenue of the whole ecosystem; where there is none, nothing is at risk
 */
record BottleneckRule(BottleneckParameters parameters, UnitFigures figures, double userRevenue) {

    private static final double UTILISATION_THAT_SCORES_NOTHING = 0.7;
    private static final double RISK_SHARE_THAT_SCORES_FULLY = 0.05;

    /** What is seen of congestion without a capacity counts so much of what a capacity would. */
    private static final double UNSTATED = 0.5;

    /** Share on time below the median that is as bad as it gets. */
    private static final double LATENESS_THAT_SCORES_FULLY = 0.5;

    /** Whether it is one, for whatever reason. */
    boolean isBottleneck(int party) {
        return isCongested(party) || isSinglePoint(party) || isLate(party) || isStrained(party);
    }

    Bottleneck.Judgement judgement(int party) {
        return new Bottleneck.Judgement(
                isCongested(party),
                isSinglePoint(party),
                isLate(party),
                isStrained(party),
                score(party));
    }

    /** Busy, and someone has nowhere else to go or enough user revenue hangs on it. */
    boolean isCongested(int party) {
        return figures.supplies()[party]
                && figures.load().utilisation()[party] >= parameters.congestedUtilisation()
                && matters(party);
    }

    private boolean matters(int party) {
        return figures.buyers().captiveDependents()[party] >= 1
                || reaches(party, parameters.congestedRiskShare());
    }

    /** Much user revenue hangs on it and substitutes cover too little of its work. */
    boolean isSinglePoint(int party) {
        double coverage = figures.substituteCoverage(party);
        return figures.supplies()[party]
                && reaches(party, parameters.singlePointRiskShare())
                && !(coverage >= parameters.enoughCoverage());
    }

    /** Nobody knows what it could serve, and it delivers late to several. */
    boolean isLate(int party) {
        double onTime = figures.past().onTimeShare()[party];
        BottleneckParameters.Unstated bar = parameters.unstated();
        return figures.supplies()[party]
                && !figures.past().isCapacityStated(party)
                && onTime < bar.lateBelow()
                && onTime <= figures.past().medianOnTimeShare() - bar.lateBelowMedian()
                && (figures.buyers().captiveDependents()[party] >= 1
                        || figures.buyers().dependents()[party] >= bar.lateBuyers());
    }

    /** Nobody knows what it could serve, and it is asked for more than it ever served. */
    boolean isStrained(int party) {
        OwnPast past = figures.past();
        return figures.supplies()[party]
                && !past.isCapacityStated(party)
                && (past.loadVsPeak()[party] >= parameters.unstated().strainedAbovePeak()
                        || (past.requests()[party].rises() && past.worsening()[party]))
                && matters(party);
    }

    /** {@code 1 − (1 − s)(1 − r)}: s rises from 70 to 100 % utilisation, r to 5 % of revenue. */
    double score(int party) {
        double risk = figures.risk().userRevenueAtRisk()[party];
        double part =
                risk > 0 ? Math.min(1, risk / (RISK_SHARE_THAT_SCORES_FULLY * userRevenue)) : 0;
        return 1 - (1 - congestion(party)) * (1 - part);
    }

    private double congestion(int party) {
        double utilisation = figures.load().utilisation()[party];
        if (!Double.isNaN(utilisation)) {
            return busy(utilisation);
        }
        double late =
                isLate(party)
                        ? (figures.past().medianOnTimeShare() - figures.past().onTimeShare()[party])
                                / LATENESS_THAT_SCORES_FULLY
                        : 0;
        double strained =
                isStrained(party) ? busy(Unknown.orElse(figures.past().loadVsPeak()[party], 0)) : 0;
        return UNSTATED * Math.clamp(Math.max(late, strained), 0, 1);
    }

    private static double busy(double load) {
        return Math.clamp(
                (load - UTILISATION_THAT_SCORES_NOTHING) / (1 - UTILISATION_THAT_SCORES_NOTHING),
                0,
                1);
    }

    private boolean reaches(int party, double share) {
        return userRevenue > 0 && figures.risk().userRevenueAtRisk()[party] >= share * userRevenue;
    }
}

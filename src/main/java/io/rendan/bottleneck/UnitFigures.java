package io.rendan.bottleneck;

/**
 * Figures of methods, section 3, one entry a party; NaN or -1 where not known. Arrays must not be
 * written to.
 *
 * @param supplies whether it is a micro-enterprise with a contract other than sales
 * @param capability whose queue the figures describe: the one with the highest utilisation, else
 *     the one with most requests, -1 if it has none
 * @param requestsPerMonth arriving for that capability
 * @param monthlyCapacity for that capability
 * @param utilisation share of that capacity in use, infinite if work arrives at none
 * @param expectedWaitDays mean days before service begins, NaN if overloaded too
 * @param backlogPerMonth requests by which the backlog grows, 0 unless overloaded
 * @param arrivalsAssumed whether the wait takes arrivals for random, for want of six months
 * @param dependents buyers today
 * @param captiveDependents buyers today that have nowhere else to go
 * @param userRevenueAtRisk user revenue a year that others lose if it stops; NaN for all where
 *     there is no user revenue
 * @param unitsAffected how many others lose some of their output then
 * @param cascadeConverged whether that cascade came to rest
 * @param ownUserRevenue its own sales to users, a year
 * @param dominatedParties others that get user money only by way of it
 * @param dominatedIncome their user-backed income, a year
 * @param substituteCoverage share of its work, in requests, that others could take over
 */
public record UnitFigures(
        boolean[] supplies,
        int[] capability,
        double[] requestsPerMonth,
        double[] monthlyCapacity,
        double[] utilisation,
        double[] expectedWaitDays,
        double[] backlogPerMonth,
        boolean[] arrivalsAssumed,
        int[] dependents,
        int[] captiveDependents,
        double[] userRevenueAtRisk,
        int[] unitsAffected,
        boolean[] cascadeConverged,
        double[] ownUserRevenue,
        int[] dominatedParties,
        double[] dominatedIncome,
        double[] substituteCoverage) {

    /** Whether more work arrives than the unit can serve. */
    public boolean isOverloaded(int party) {
        return utilisation[party] >= 1;
    }
}

package io.rendan.bottleneck;

/**
 * The decisive queue of each unit: the one with the highest utilisation, else the one with most
 * requests. One entry a party, NaN where not known; not to be written to.
 *
 * @param capability whose queue it is, -1 if the unit has none
 * @param requestsPerMonth arriving for that capability
 * @param monthlyCapacity for that capability
 * @param utilisation share of that capacity in use, infinite if work arrives at none
 * @param expectedWaitDays mean days before service begins, NaN if overloaded too
 * @param backlogPerMonth requests by which the backlog grows, 0 unless overloaded
 * @param arrivalsAssumed whether the wait takes arrivals for random, for want of six months
 */
public record Load(
        int[] capability,
        double[] requestsPerMonth,
        double[] monthlyCapacity,
        double[] utilisation,
        double[] expectedWaitDays,
        double[] backlogPerMonth,
        boolean[] arrivalsAssumed) {}

package io.rendan.distance;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.UserBackedIncome;

import java.util.Arrays;

/**
 * Follows user money from the users to every party it reaches. Methods, section 1.
 *
 * <p>A pure function: same snapshot and parameters, same report to the last bit, whatever the
 * number of threads. Cost: O(contracts) a traced segment where money does not circle; where it
 * does, each circle's contracts are gone through until the figures stand still, some tens of times.
 */
public final class DistanceDetector {

    private final DistanceParameters parameters;

    public DistanceDetector(DistanceParameters parameters) {
        this.parameters = parameters;
    }

    /** Traces the money of a snapshot. */
    public DistanceReport detect(EcosystemNetwork network, Parallel parallel) {
        UserBackedIncome income = UserBackedIncome.of(network.supply());
        int[] hops = Hops.of(network);
        boolean[] orphan = new boolean[hops.length];
        for (int party = 0; party < hops.length; party++) {
            orphan[party] = hops[party] < 0;
        }
        return new DistanceReport(
                parameters,
                income,
                Upstreamness.of(income),
                hops,
                orphan,
                new SegmentTracer(network, income, parameters, parallel).trace(),
                new MoneyIdentity(
                        network.supply().totalUserRevenue(),
                        Arrays.stream(income.userValue()).sum(),
                        parameters.identityTolerance()));
    }
}

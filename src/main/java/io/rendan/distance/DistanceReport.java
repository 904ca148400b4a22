package io.rendan.distance;

import io.rendan.analysis.Report;
import io.rendan.network.UserBackedIncome;

import java.util.List;

/**
 * How user money reaches each party. All arrays have one entry a party and must not be written to.
 *
 * @param parameters that were used
 * @param userBackedIncome b, user value and the share of income that is backed
 * @param upstreamness money-weighted number of contracts between the party and the users, at least
 *     1; NaN where no user money arrives
 * @param hops fewest paid contracts to any user segment: 1 for a seller to users, 0 for a segment;
 *     -1 where no path leads there
 * @param orphan whether no path of paid contracts leads to a user; never a segment
 * @param segments whose money it is
 * @param identity the check that no money was lost or made
 */
public record DistanceReport(
        DistanceParameters parameters,
        UserBackedIncome userBackedIncome,
        double[] upstreamness,
        int[] hops,
        boolean[] orphan,
        SegmentShares segments,
        MoneyIdentity identity)
        implements Report {

    @Override
    public List<String> warnings() {
        return identity.holds()
                ? List.of()
                : List.of("user value does not add up to user revenue: " + identity);
    }
}

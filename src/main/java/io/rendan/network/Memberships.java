package io.rendan.network;

import java.util.stream.IntStream;

/**
 * Who belongs to which community (EMC), ordered by community, then party; memberships that begin
 * after the snapshot's date are left out, ended ones are in.
 *
 * @param byCommunity entries of community c are {@code byCommunity[c] .. byCommunity[c + 1])}
 * @param communities community of each membership
 * @param parties party of each membership
 * @param profitShares share of the community's profit, NaN if not known
 * @param leads whether the party leads the community
 * @param joinedDays epoch day, {@link Contracts#UNKNOWN_DAY} if not known
 * @param leftDays last epoch day, {@link Contracts#OPEN_END} if still a member
 */
public record Memberships(
        int[] byCommunity,
        int[] communities,
        int[] parties,
        double[] profitShares,
        boolean[] leads,
        int[] joinedDays,
        int[] leftDays) {

    public int size() {
        return parties.length;
    }

    /** Party index. */
    public int party(int membership) {
        return parties[membership];
    }

    /** Community index. */
    public int community(int membership) {
        return communities[membership];
    }

    /** Share of the community's profit, NaN if not known. */
    public double profitShare(int membership) {
        return profitShares[membership];
    }

    /** The community's memberships, ended ones included, by party. */
    public IntStream ofCommunity(int community) {
        return IntStream.range(byCommunity[community], byCommunity[community + 1]);
    }

    /** Whether the membership holds on this epoch day; an unknown start counts as begun. */
    public boolean isActiveOn(int membership, long day) {
        return joinedDays[membership] <= day && day <= leftDays[membership];
    }
}

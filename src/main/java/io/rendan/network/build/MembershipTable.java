package io.rendan.network.build;

import io.rendan.network.Contracts;
import io.rendan.network.Memberships;
import io.rendan.network.PartyRows;
import io.rendan.network.Window;

import java.util.Comparator;
import java.util.List;

/** Freezes the memberships' columns. */
record MembershipTable(Window window, DirectoryBuilder parties, DirectoryBuilder communities) {

    Memberships build(List<NetworkRows.Membership> unordered) {
        List<NetworkRows.Membership> rows =
                unordered.stream()
                        .filter(row -> !isFuture(row))
                        .sorted(
                                Comparator.comparing(NetworkRows.Membership::communityId)
                                        .thenComparing(NetworkRows.Membership::partyId))
                        .toList();
        int[] community =
                rows.stream().mapToInt(row -> communities.index(row.communityId())).toArray();
        boolean[] leads = new boolean[rows.size()];
        for (int row = 0; row < leads.length; row++) {
            leads[row] = rows.get(row).lead();
        }
        return new Memberships(
                PartyRows.offsets(communities.size(), rows.size(), row -> community[row]),
                community,
                rows.stream().mapToInt(row -> parties.index(row.partyId())).toArray(),
                rows.stream().mapToDouble(NetworkRows.Membership::profitShare).toArray(),
                leads,
                rows.stream()
                        .mapToInt(row -> Days.of(row.joinedOn(), Contracts.UNKNOWN_DAY))
                        .toArray(),
                rows.stream().mapToInt(row -> Days.of(row.leftOn(), Contracts.OPEN_END)).toArray());
    }

    private boolean isFuture(NetworkRows.Membership row) {
        return row.joinedOn() != null && row.joinedOn().isAfter(window.asOf());
    }
}

package io.rendan.network.build;

import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.PartyRows;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** Freezes what parties offer and need. */
record CapabilityTables(DirectoryBuilder parties, DirectoryBuilder capabilities) {

    Offers offers(List<NetworkRows.Offer> unordered) {
        List<NetworkRows.Offer> rows =
                unordered.stream()
                        .sorted(
                                Comparator.comparing(NetworkRows.Offer::partyId)
                                        .thenComparing(NetworkRows.Offer::capabilityId))
                        .toList();
        int size = rows.size();
        int[] party = rows.stream().mapToInt(row -> parties.index(row.partyId())).toArray();
        int[] capability =
                rows.stream().mapToInt(row -> capabilities.index(row.capabilityId())).toArray();
        int[] byCapability = PartyRows.offsets(capabilities.size(), size, row -> capability[row]);
        return new Offers(
                PartyRows.offsets(parties.size(), size, row -> party[row]),
                party,
                capability,
                rows.stream().mapToDouble(NetworkRows.Offer::unitPrice).toArray(),
                rows.stream().mapToDouble(NetworkRows.Offer::monthlyCapacity).toArray(),
                rows.stream().mapToDouble(NetworkRows.Offer::serviceTimeCv).toArray(),
                byCapability,
                PartyRows.order(byCapability, size, row -> capability[row]));
    }

    Needs needs(List<NetworkRows.Need> unordered) {
        List<NetworkRows.Need> rows =
                unordered.stream()
                        .sorted(
                                Comparator.comparing(NetworkRows.Need::partyId)
                                        .thenComparing(NetworkRows.Need::capabilityId))
                        .toList();
        int size = rows.size();
        int[] party = rows.stream().mapToInt(row -> parties.index(row.partyId())).toArray();
        int[] capability =
                rows.stream().mapToInt(row -> capabilities.index(row.capabilityId())).toArray();
        int[] byCapability = PartyRows.offsets(capabilities.size(), size, row -> capability[row]);
        return new Needs(
                PartyRows.offsets(parties.size(), size, row -> party[row]),
                party,
                capability,
                rows.stream().mapToDouble(NetworkRows.Need::annualBudget).toArray(),
                rows.stream().mapToInt(row -> essential(row.essential())).toArray(),
                byCapability,
                PartyRows.order(byCapability, size, row -> capability[row]));
    }

    private static int essential(@Nullable Boolean known) {
        if (known == null) {
            return -1;
        }
        return known ? 1 : 0;
    }
}

package io.rendan.network.build;

import io.rendan.network.Magnitude;
import io.rendan.network.Needs;
import io.rendan.network.Offers;
import io.rendan.network.PartyCapabilityTable;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Freezes what parties offer and need. */
record CapabilityTables(DirectoryBuilder parties, DirectoryBuilder capabilities) {

    Offers offers(List<NetworkRows.Offer> unordered) {
        List<NetworkRows.Offer> rows =
                sorted(unordered, NetworkRows.Offer::partyId, NetworkRows.Offer::capabilityId);
        return new Offers(
                table(rows, NetworkRows.Offer::partyId, NetworkRows.Offer::capabilityId),
                amounts(rows, NetworkRows.Offer::unitPrice),
                amounts(rows, NetworkRows.Offer::monthlyCapacity),
                amounts(rows, NetworkRows.Offer::serviceTimeCv));
    }

    Needs needs(List<NetworkRows.Need> unordered) {
        List<NetworkRows.Need> rows =
                sorted(unordered, NetworkRows.Need::partyId, NetworkRows.Need::capabilityId);
        return new Needs(
                table(rows, NetworkRows.Need::partyId, NetworkRows.Need::capabilityId),
                amounts(rows, NetworkRows.Need::annualBudget),
                rows.stream().mapToInt(row -> essential(row.essential())).toArray());
    }

    private static <R> double[] amounts(List<R> rows, ToDoubleFunction<R> column) {
        return rows.stream().mapToDouble(column).map(Magnitude::reckoned).toArray();
    }

    private static <R> List<R> sorted(
            List<R> unordered, Function<R, String> partyId, Function<R, String> capabilityId) {
        return unordered.stream()
                .sorted(Comparator.comparing(partyId).thenComparing(capabilityId))
                .toList();
    }

    private <R> PartyCapabilityTable table(
            List<R> rows, Function<R, String> partyId, Function<R, String> capabilityId) {
        return new PartyCapabilityTable(
                parties.size(),
                capabilities.size(),
                rows.stream().mapToInt(row -> parties.index(partyId.apply(row))).toArray(),
                rows.stream()
                        .mapToInt(row -> capabilities.index(capabilityId.apply(row)))
                        .toArray());
    }

    private static int essential(@Nullable Boolean known) {
        if (known == null) {
            return -1;
        }
        return known ? 1 : 0;
    }
}

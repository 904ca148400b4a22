package io.rendan.network.build;

import io.rendan.network.Contracts;
import io.rendan.network.Directory;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.Parties;
import io.rendan.network.PartyKind;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Freezes the parties' columns. */
record PartyTable(DirectoryBuilder parties, DirectoryBuilder platforms) {

    Parties build(Map<String, PartyKind> kindOf, List<NetworkRows.MicroEnterprise> rows) {
        Directory directory = parties.build();
        int size = directory.size();
        PartyKind[] kinds = new PartyKind[size];
        for (int party = 0; party < size; party++) {
            kinds[party] = Objects.requireNonNull(kindOf.get(directory.id(party)));
        }
        int[] platform = filled(size, -1);
        int[] headcount = filled(size, -1);
        int[] founded = filled(size, Contracts.UNKNOWN_DAY);
        @Nullable MicroEnterpriseKind[] microKind = new MicroEnterpriseKind[size];
        for (NetworkRows.MicroEnterprise row : rows) {
            int party = parties.index(row.id());
            platform[party] = row.platformId() == null ? -1 : platforms.index(row.platformId());
            headcount[party] = row.headcount();
            founded[party] = Days.of(row.foundedOn(), Contracts.UNKNOWN_DAY);
            microKind[party] = row.kind();
        }
        return new Parties(directory, kinds, platform, headcount, founded, microKind);
    }

    private static int[] filled(int size, int value) {
        int[] values = new int[size];
        Arrays.fill(values, value);
        return values;
    }
}

package io.rendan.market;

import io.rendan.network.ContractKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/** A market in a few words, as of 31 March 2026: units a to h, partners x and y, capability k. */
final class Bazaar {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final NetworkBuilder rows =
            new NetworkBuilder(new Dataset("bazaar", "Bazaar", "CNY", AS_OF, "1"), AS_OF);

    Bazaar() {
        for (String id : "a b c d e f g h".split(" ", -1)) {
            rows.add(
                    new NetworkRows.MicroEnterprise(
                            id, "Unit " + id, MicroEnterpriseKind.NODE, null, 12, null));
        }
        rows.add(new NetworkRows.Partner("x", "Partner x"));
        rows.add(new NetworkRows.Partner("y", "Partner y"));
        rows.add(new NetworkRows.Capability("k", "Kilns"));
    }

    /** A contract for nothing in particular, of a year or more, without settlements. */
    Bazaar contract(String id, ContractKind kind, String supplier, String buyer, double value) {
        return contract(id, kind, supplier, buyer, null, value, Double.NaN);
    }

    /** A contract for kilns with its best outside offer, NaN for none. */
    Bazaar kilns(
            String id,
            ContractKind kind,
            String supplier,
            String buyer,
            double value,
            double offer) {
        return contract(id, kind, supplier, buyer, "k", value, offer);
    }

    private Bazaar contract(
            String id,
            ContractKind kind,
            String supplier,
            String buyer,
            @Nullable String capability,
            double value,
            double offer) {
        rows.add(
                new NetworkRows.Contract(
                        id,
                        kind,
                        supplier,
                        buyer,
                        capability,
                        null,
                        value,
                        null,
                        AS_OF.minusDays(364),
                        null,
                        Double.NaN,
                        offer,
                        false));
        return this;
    }

    Bazaar offers(String party) {
        rows.add(new NetworkRows.Offer(party, "k", 1, 10, 1));
        return this;
    }

    /** Months back from March 2026. */
    Bazaar month(String contract, int back, double amount, double requests, double satisfaction) {
        rows.add(
                new NetworkRows.Settlement(
                        contract,
                        YearMonth.from(AS_OF).minusMonths(back),
                        amount,
                        requests,
                        satisfaction));
        return this;
    }

    EcosystemNetwork build() {
        return rows.build();
    }
}

package io.rendan.opportunity;

import io.rendan.network.ContractKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** An ecosystem written down in a test, at the end of March 2026. */
public final class Ecosystem {

    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final NetworkBuilder builder;
    private int contracts;

    public Ecosystem() {
        this(AS_OF);
    }

    Ecosystem(LocalDate asOf) {
        builder = new NetworkBuilder(new Dataset("test", "Test", "EUR", AS_OF, "1"), asOf);
        builder.add(new NetworkRows.Platform("platform", "Platform"));
    }

    public Ecosystem units(String... ids) {
        for (String id : ids) {
            builder.add(
                    new NetworkRows.MicroEnterprise(
                            id, "Unit " + id, MicroEnterpriseKind.NODE, "platform", 10, null));
        }
        return this;
    }

    public Ecosystem partner(String id) {
        builder.add(new NetworkRows.Partner(id, "Partner " + id));
        return this;
    }

    public Ecosystem segment(String id) {
        builder.add(new NetworkRows.UserSegment(id, "Segment " + id));
        return this;
    }

    public Ecosystem capability(String id) {
        builder.add(new NetworkRows.Capability(id, "capability " + id));
        return this;
    }

    public Ecosystem community(String id, String... members) {
        builder.add(new NetworkRows.Community(id, "Community " + id));
        for (String member : members) {
            member(id, member, LocalDate.of(2024, 1, 1));
        }
        return this;
    }

    public Ecosystem member(String community, String member, LocalDate joined) {
        builder.add(new NetworkRows.Membership(member, community, Double.NaN, false, joined, null));
        return this;
    }

    public Ecosystem needs(String party, String capability, double budget) {
        builder.add(new NetworkRows.Need(party, capability, budget, true));
        return this;
    }

    public Ecosystem offers(String party, String capability, double price, double capacity) {
        builder.add(new NetworkRows.Offer(party, capability, price, capacity, 1));
        return this;
    }

    /** A contract worth 100 a year since the start of 2024. */
    public Ecosystem contract(String supplier, String buyer) {
        return contract(supplier, buyer, null, 100, LocalDate.of(2024, 1, 1), null);
    }

    public Ecosystem contract(
            String supplier,
            String buyer,
            @Nullable String capability,
            double value,
            LocalDate signed,
            @Nullable LocalDate end) {
        return add(ContractKind.MARKET, supplier, buyer, capability, value, signed, end);
    }

    public Ecosystem sale(String supplier, String segment) {
        return add(
                ContractKind.SALES, supplier, segment, null, 100, LocalDate.of(2024, 1, 1), null);
    }

    public Ecosystem sale(String supplier, String segment, LocalDate signed) {
        return add(ContractKind.SALES, supplier, segment, null, 100, signed, null);
    }

    public Ecosystem undatedContract(String supplier, String buyer) {
        return add(ContractKind.MARKET, supplier, buyer, null, 100, null, null);
    }

    private Ecosystem add(
            ContractKind kind,
            String supplier,
            String buyer,
            @Nullable String capability,
            double value,
            @Nullable LocalDate signed,
            @Nullable LocalDate end) {
        builder.add(
                new NetworkRows.Contract(
                        "c%06d".formatted(contracts++),
                        kind,
                        supplier,
                        buyer,
                        capability,
                        null,
                        value,
                        signed,
                        signed,
                        end,
                        Double.NaN,
                        Double.NaN,
                        false));
        return this;
    }

    public Ecosystem add(NetworkRows.Settlement settlement) {
        builder.add(settlement);
        return this;
    }

    public EcosystemNetwork build() {
        return builder.build();
    }
}

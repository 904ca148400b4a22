package io.rendan.network;

import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;

/** Rows for tests of a snapshot, with as little ceremony as possible; as of 31 March 2026. */
public final class SmallEcosystem {

    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    public static final YearMonth LAST_MONTH = YearMonth.of(2026, 3);

    private final NetworkBuilder builder;

    public SmallEcosystem() {
        this(AS_OF);
    }

    public SmallEcosystem(LocalDate asOf) {
        builder = new NetworkBuilder(new Dataset("test", "Test", "CNY", AS_OF, "1"), asOf);
    }

    public SmallEcosystem units(String... ids) {
        for (String id : ids) {
            builder.add(
                    new NetworkRows.MicroEnterprise(
                            id, "Unit " + id, MicroEnterpriseKind.NODE, null, 12, null));
        }
        return this;
    }

    public SmallEcosystem segments(String... ids) {
        for (String id : ids) {
            builder.add(new NetworkRows.UserSegment(id, "Users " + id));
        }
        return this;
    }

    public SmallEcosystem partners(String... ids) {
        for (String id : ids) {
            builder.add(new NetworkRows.Partner(id, "Partner " + id));
        }
        return this;
    }

    /** A contract without dates or settlements: a year's worth of it is paid in the window. */
    public SmallEcosystem contract(
            String id, ContractKind kind, String supplier, String buyer, double annualValue) {
        return contract(id, kind, supplier, buyer, annualValue, null, null);
    }

    public SmallEcosystem contract(
            String id,
            ContractKind kind,
            String supplier,
            String buyer,
            double annualValue,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        builder.add(
                new NetworkRows.Contract(
                        id,
                        kind,
                        supplier,
                        buyer,
                        null,
                        null,
                        annualValue,
                        null,
                        startsOn,
                        endsOn,
                        Double.NaN,
                        Double.NaN,
                        false));
        return this;
    }

    public SmallEcosystem settled(String contract, YearMonth month, double amount) {
        builder.add(new NetworkRows.Settlement(contract, month, amount, Double.NaN, Double.NaN));
        return this;
    }

    public SmallEcosystem interaction(String a, String b, YearMonth month, double hours) {
        builder.add(new NetworkRows.Interaction(a, b, month, hours));
        return this;
    }

    public SmallEcosystem statement(String party, double userRevenue, double ecosystemRevenue) {
        builder.add(
                new NetworkRows.Statement(
                        party, LAST_MONTH, userRevenue, ecosystemRevenue, Double.NaN, Double.NaN));
        return this;
    }

    /** The builder, for rows that have no shorthand here. */
    public NetworkBuilder rows() {
        return builder;
    }

    public EcosystemNetwork build() {
        return builder.build();
    }
}

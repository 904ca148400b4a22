package io.rendan.bottleneck;

import io.rendan.network.ContractKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.Window;
import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/**
 * Small ecosystems in a few words. Ids are made up on first use: {@code u…} is a user segment,
 * {@code p…} a partner, anything else a micro-enterprise.
 */
final class Ecosystem {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    private final NetworkBuilder rows;
    private final Window window;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> capabilities = new HashSet<>();
    private int contracts;

    private Ecosystem(LocalDate asOf, String currency) {
        rows = new NetworkBuilder(new Dataset("small", "Small", currency, asOf, "1"), asOf);
        window = new Window(asOf);
    }

    static Ecosystem small() {
        return new Ecosystem(AS_OF, "CNY");
    }

    static Ecosystem at(LocalDate asOf) {
        return new Ecosystem(asOf, "CNY");
    }

    static Ecosystem withoutMoney() {
        return new Ecosystem(AS_OF, "XXX");
    }

    Ecosystem party(String id) {
        if (parties.add(id)) {
            switch (id.charAt(0)) {
                case 'u' -> rows.add(new NetworkRows.UserSegment(id, "Users " + id));
                case 'p' -> rows.add(new NetworkRows.Partner(id, "Partner " + id));
                default ->
                        rows.add(
                                new NetworkRows.MicroEnterprise(
                                        id,
                                        "Unit " + id,
                                        MicroEnterpriseKind.NODE,
                                        null,
                                        12,
                                        null));
            }
        }
        return this;
    }

    /** A contract over a year's window, without settlements. */
    Ecosystem pays(String buyer, String supplier, double value) {
        return contract(buyer, supplier, null, value, null);
    }

    Ecosystem pays(String buyer, String supplier, String capability, double value) {
        return contract(buyer, supplier, capability, value, null);
    }

    /** A contract that ended on a day. */
    Ecosystem paid(
            String buyer, String supplier, String capability, double value, LocalDate endsOn) {
        return contract(buyer, supplier, capability, value, endsOn);
    }

    /** A contract with a request count a month, the last one for asOf's month; NaN for none. */
    Ecosystem asks(String buyer, String supplier, @Nullable String capability, double... requests) {
        contract(buyer, supplier, capability, 12 * 10.0, null, true);
        for (int month = 0; month < requests.length; month++) {
            rows.add(
                    new NetworkRows.Settlement(
                            contractId(contracts),
                            window.lastMonth().minusMonths(requests.length - 1L - month),
                            120.0 / requests.length,
                            requests[month],
                            Double.NaN));
        }
        return this;
    }

    Ecosystem offers(String party, String capability, double capacity, double cv) {
        party(party).capability(capability);
        rows.add(new NetworkRows.Offer(party, capability, 1, capacity, cv));
        return this;
    }

    Ecosystem needs(String party, String capability, @Nullable Boolean essential) {
        party(party).capability(capability);
        rows.add(new NetworkRows.Need(party, capability, Double.NaN, essential));
        return this;
    }

    EcosystemNetwork build() {
        return rows.build();
    }

    private Ecosystem contract(
            String buyer,
            String supplier,
            @Nullable String capability,
            double value,
            @Nullable LocalDate endsOn) {
        return contract(buyer, supplier, capability, value, endsOn, false);
    }

    private Ecosystem contract(
            String buyer,
            String supplier,
            @Nullable String capability,
            double value,
            @Nullable LocalDate endsOn,
            boolean settled) {
        party(buyer).party(supplier);
        if (capability != null) {
            capability(capability);
        }
        ContractKind kind = buyer.startsWith("u") ? ContractKind.SALES : ContractKind.MARKET;
        rows.add(
                new NetworkRows.Contract(
                        contractId(++contracts),
                        kind,
                        supplier,
                        buyer,
                        capability,
                        null,
                        value,
                        null,
                        window.asOf().minusDays(400),
                        endsOn,
                        Double.NaN,
                        Double.NaN,
                        settled));
        return this;
    }

    private static String contractId(int number) {
        return "c%05d".formatted(number);
    }

    private void capability(String id) {
        if (capabilities.add(id)) {
            rows.add(new NetworkRows.Capability(id, "Capability " + id));
        }
    }
}

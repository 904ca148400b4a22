package io.rendan.network;

import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/**
 * The ecosystem of a test in as few words as possible. What is not said is plain: 12 people in a
 * unit, a contract worth 100 a year since the start of 2024 with an id made up in order (c000000,
 * c000001, …), no settlements. Rows are taken as they are, so a party must be added before the
 * snapshot is built; only {@link #pays}, {@link #asks}, {@link #serves} and {@link #lacks} add whom
 * they name first: {@code u…} as a user segment, {@code p…} as a partner, all else as a unit.
 */
public final class EcosystemBuilder {

    /** The date all datasets of tests describe. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    /** The last month of the window that ends at {@link #AS_OF}. */
    public static final YearMonth LAST_MONTH = YearMonth.from(AS_OF);

    /** When contracts begin and members join, if nothing else is said. */
    public static final LocalDate START = LocalDate.of(2024, 1, 1);

    private static final double NONE = Double.NaN;

    private final NetworkBuilder rows;
    private final Set<String> parties = new HashSet<>();
    private final Set<String> capabilities = new HashSet<>();
    private int contracts;

    /** Starts an empty ecosystem in CNY at {@link #AS_OF}. */
    public EcosystemBuilder() {
        this(AS_OF);
    }

    /** Starts an empty ecosystem in CNY, seen from another date. */
    public EcosystemBuilder(LocalDate asOf) {
        this("CNY", asOf);
    }

    private EcosystemBuilder(String currency, LocalDate asOf) {
        rows = new NetworkBuilder(new Dataset("test", "Test", currency, AS_OF, "1"), asOf);
    }

    /** Starts an empty ecosystem at {@link #AS_OF} in another currency. */
    public static EcosystemBuilder in(String currency) {
        return new EcosystemBuilder(currency, AS_OF);
    }

    /** Starts an empty ecosystem at {@link #AS_OF} whose amounts are not money. */
    public static EcosystemBuilder withoutMoney() {
        return in("XXX");
    }

    /** Adds platforms. */
    public EcosystemBuilder platforms(String... ids) {
        for (String id : ids) {
            rows.add(new NetworkRows.Platform(id, "Platform " + id));
        }
        return this;
    }

    /** Adds units of 12 people and no platform. */
    public EcosystemBuilder units(String... ids) {
        return unitsOf(null, ids);
    }

    /** Adds units of 12 people to a platform. */
    public EcosystemBuilder unitsOf(@Nullable String platform, String... ids) {
        for (String id : ids) {
            unit(platform, id, 12);
        }
        return this;
    }

    /** Adds a unit of so many people to a platform, or to none. */
    public EcosystemBuilder unit(@Nullable String platform, String id, int headcount) {
        parties.add(id);
        rows.add(
                new NetworkRows.MicroEnterprise(
                        id, "Unit " + id, MicroEnterpriseKind.NODE, platform, headcount, null));
        return this;
    }

    /** Adds partners. */
    public EcosystemBuilder partners(String... ids) {
        for (String id : ids) {
            parties.add(id);
            rows.add(new NetworkRows.Partner(id, "Partner " + id));
        }
        return this;
    }

    /** Adds user segments. */
    public EcosystemBuilder segments(String... ids) {
        for (String id : ids) {
            segment(id, "Users " + id);
        }
        return this;
    }

    /** Adds a user segment by its name. */
    public EcosystemBuilder segment(String id, String name) {
        parties.add(id);
        rows.add(new NetworkRows.UserSegment(id, name));
        return this;
    }

    /** Adds capabilities. */
    public EcosystemBuilder capabilities(String... ids) {
        for (String id : ids) {
            capability(id, "Capability " + id);
        }
        return this;
    }

    /** Adds a capability by its name. */
    public EcosystemBuilder capability(String id, String name) {
        capabilities.add(id);
        rows.add(new NetworkRows.Capability(id, name));
        return this;
    }

    /** Adds a community with members since {@link #START}. */
    public EcosystemBuilder community(String id, String... members) {
        rows.add(new NetworkRows.Community(id, "Community " + id));
        for (String member : members) {
            member(id, member, START);
        }
        return this;
    }

    /** Lets somebody join a community. */
    public EcosystemBuilder member(String community, String member, LocalDate joined) {
        rows.add(new NetworkRows.Membership(member, community, NONE, false, joined, null));
        return this;
    }

    /** Adds an offer at a unit price of 10. */
    public EcosystemBuilder offers(String party, String capability, double monthlyCapacity) {
        return offers(party, capability, 10, monthlyCapacity);
    }

    /** Adds an offer whose service times vary as much as they last. */
    public EcosystemBuilder offers(
            String party, String capability, double unitPrice, double monthlyCapacity) {
        rows.add(new NetworkRows.Offer(party, capability, unitPrice, monthlyCapacity, 1));
        return this;
    }

    /** Adds an offer at a unit price of 1, and whoever and whatever is new in it. */
    public EcosystemBuilder serves(
            String party, String capability, double monthlyCapacity, double serviceTimeCv) {
        named(capability, party);
        rows.add(new NetworkRows.Offer(party, capability, 1, monthlyCapacity, serviceTimeCv));
        return this;
    }

    /** Adds an essential need with a budget. */
    public EcosystemBuilder needs(String party, String capability, double annualBudget) {
        rows.add(new NetworkRows.Need(party, capability, annualBudget, true));
        return this;
    }

    /** Adds a need of unknown budget, and whoever and whatever is new in it. */
    public EcosystemBuilder lacks(String party, String capability, @Nullable Boolean essential) {
        named(capability, party);
        rows.add(new NetworkRows.Need(party, capability, NONE, essential));
        return this;
    }

    /** Adds a market contract for nothing in particular. */
    public EcosystemBuilder contract(String supplier, String buyer) {
        return contract(supplier, buyer, null, 100, START, null);
    }

    /** Adds a market contract that starts on the day it is signed. */
    public EcosystemBuilder contract(
            String supplier,
            String buyer,
            @Nullable String capability,
            double annualValue,
            LocalDate signed,
            @Nullable LocalDate end) {
        var deal = new Deal(ContractKind.MARKET, supplier, buyer, capability, annualValue);
        return add(nextId(), deal, new Term(signed, signed, end), false, NONE);
    }

    /** Adds a market contract of which no date is known. */
    public EcosystemBuilder undatedContract(String supplier, String buyer) {
        return contract(nextId(), ContractKind.MARKET, supplier, buyer, 100);
    }

    /** Adds a market contract for a capability. */
    public EcosystemBuilder supply(
            String supplier, String buyer, String capability, double annualValue) {
        return contract(supplier, buyer, capability, annualValue, START, null);
    }

    /** Adds a contract with users. */
    public EcosystemBuilder sale(String supplier, String segment) {
        return sale(supplier, segment, START);
    }

    /** Adds a contract with users, signed on a day. */
    public EcosystemBuilder sale(String supplier, String segment, LocalDate signed) {
        var deal = new Deal(ContractKind.SALES, supplier, segment, null, 100);
        return add(nextId(), deal, new Term(signed, signed, null), false, NONE);
    }

    /** Adds a contract with users, worth so much a year. */
    public EcosystemBuilder sale(String supplier, String segment, double annualValue) {
        var deal = new Deal(ContractKind.SALES, supplier, segment, null, annualValue);
        return add(nextId(), deal, Term.USUAL, false, NONE);
    }

    /** Adds a contract of which no date is known: a year's worth of it is paid in the window. */
    public EcosystemBuilder contract(
            String id, ContractKind kind, String supplier, String buyer, double annualValue) {
        return contract(id, kind, supplier, buyer, annualValue, null, null);
    }

    /** Adds a contract that was in force between two days. */
    public EcosystemBuilder contract(
            String id,
            ContractKind kind,
            String supplier,
            String buyer,
            double annualValue,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        var deal = new Deal(kind, supplier, buyer, null, annualValue);
        return add(id, deal, new Term(null, startsOn, endsOn), false, NONE);
    }

    /** Adds an undated contract with the buyer's best offer from outside, NaN for none. */
    public EcosystemBuilder contract(
            String id,
            ContractKind kind,
            String supplier,
            String buyer,
            String capability,
            double annualValue,
            double outsideOption) {
        var deal = new Deal(kind, supplier, buyer, capability, annualValue);
        return add(id, deal, Term.UNKNOWN, false, outsideOption);
    }

    /** Adds a contract for nothing in particular, and whoever is new in it. */
    public EcosystemBuilder pays(String buyer, String supplier, double annualValue) {
        return pays(buyer, supplier, null, annualValue);
    }

    /** Adds a contract, and whoever and whatever is new in it. */
    public EcosystemBuilder pays(
            String buyer, String supplier, @Nullable String capability, double annualValue) {
        return pays(buyer, supplier, capability, annualValue, null);
    }

    /** Adds a contract that ended on a day, and whoever and whatever is new in it. */
    public EcosystemBuilder pays(
            String buyer,
            String supplier,
            @Nullable String capability,
            double annualValue,
            @Nullable LocalDate endsOn) {
        var deal = named(buyer, supplier, capability, annualValue);
        return add(nextId(), deal, new Term(START, START, endsOn), false, NONE);
    }

    /** Adds a contract over 120 with requests a month up to the last one, NaN for none. */
    public EcosystemBuilder asks(
            String buyer, String supplier, @Nullable String capability, double... requests) {
        String id = nextId();
        add(id, named(buyer, supplier, capability, 120), Term.USUAL, true, NONE);
        for (int month = 0; month < requests.length; month++) {
            YearMonth when = rows.window().lastMonth().minusMonths(requests.length - 1L - month);
            settled(id, when, 120.0 / requests.length, requests[month], NONE);
        }
        return this;
    }

    /** Adds what a contract's month was worth. */
    public EcosystemBuilder settled(String contract, YearMonth month, double amount) {
        return settled(contract, month, amount, NONE, NONE);
    }

    /** Adds a contract's month. */
    public EcosystemBuilder settled(
            String contract, YearMonth month, double amount, double requests, double satisfaction) {
        rows.add(new NetworkRows.Settlement(contract, month, amount, requests, satisfaction, NONE));
        return this;
    }

    /** Adds a contract's month, so many months before the last one. */
    public EcosystemBuilder month(
            String contract, int ago, double amount, double requests, double satisfaction) {
        YearMonth when = rows.window().lastMonth().minusMonths(ago);
        return settled(contract, when, amount, requests, satisfaction);
    }

    /** Adds a contract's month of so many requests, a share of them on time. */
    public EcosystemBuilder punctual(
            String contract, int ago, double requests, double satisfaction, double onTimeShare) {
        YearMonth when = rows.window().lastMonth().minusMonths(ago);
        rows.add(
                new NetworkRows.Settlement(
                        contract, when, 10, requests, satisfaction, onTimeShare));
        return this;
    }

    /** Adds an hour of work in the last month between the two of each pair. */
    public EcosystemBuilder ties(String... ends) {
        for (int i = 0; i < ends.length; i += 2) {
            hours(ends[i], ends[i + 1], 1);
        }
        return this;
    }

    /** Adds an hour of work in the last month between every two. */
    public EcosystemBuilder clique(String... ids) {
        for (int i = 0; i < ids.length; i++) {
            for (int j = i + 1; j < ids.length; j++) {
                hours(ids[i], ids[j], 1);
            }
        }
        return this;
    }

    /** Adds hours of work in the last month. */
    public EcosystemBuilder hours(String a, String b, double hours) {
        return interaction(a, b, LAST_MONTH, hours);
    }

    /** Adds a month's hours of work. */
    public EcosystemBuilder interaction(String a, String b, YearMonth month, double hours) {
        rows.add(new NetworkRows.Interaction(a, b, month, hours));
        return this;
    }

    /** Adds what a unit earned in the last month. */
    public EcosystemBuilder statement(String party, double userRevenue, double ecosystemRevenue) {
        return statement(party, userRevenue, ecosystemRevenue, NONE);
    }

    /** Adds what a unit earned and shared in the last month. */
    public EcosystemBuilder statement(
            String party, double userRevenue, double ecosystemRevenue, double sharedValue) {
        rows.add(
                new NetworkRows.Statement(
                        party, LAST_MONTH, userRevenue, ecosystemRevenue, NONE, sharedValue));
        return this;
    }

    /** Adds what a unit may decide by itself, NaN where that is not known. */
    public EcosystemBuilder powers(
            String unit, double decision, double hiring, double distribution) {
        rows.add(new NetworkRows.Powers(unit, decision, hiring, distribution));
        return this;
    }

    /** Freezes the snapshot; more may be added and built afterwards. */
    public EcosystemNetwork build() {
        return rows.build();
    }

    private String nextId() {
        return "c%06d".formatted(contracts++);
    }

    private Deal named(String buyer, String supplier, @Nullable String capability, double value) {
        named(capability, buyer, supplier);
        ContractKind kind = buyer.startsWith("u") ? ContractKind.SALES : ContractKind.MARKET;
        return new Deal(kind, supplier, buyer, capability, value);
    }

    private void named(@Nullable String capability, String... newcomers) {
        if (capability != null && !capabilities.contains(capability)) {
            capabilities(capability);
        }
        for (String id : newcomers) {
            if (!parties.contains(id)) {
                switch (id.charAt(0)) {
                    case 'u' -> segments(id);
                    case 'p' -> partners(id);
                    default -> units(id);
                }
            }
        }
    }

    private EcosystemBuilder add(
            String id, Deal deal, Term term, boolean settled, double outsideOption) {
        rows.add(
                new NetworkRows.Contract(
                        id,
                        deal.kind,
                        deal.supplier,
                        deal.buyer,
                        deal.capability,
                        null,
                        deal.annualValue,
                        term.signed,
                        term.start,
                        term.end,
                        NONE,
                        outsideOption,
                        settled));
        return this;
    }

    /** Who supplies what to whom, and what it is worth. */
    private record Deal(
            ContractKind kind,
            String supplier,
            String buyer,
            @Nullable String capability,
            double annualValue) {}

    /** From when to when. */
    private record Term(
            @Nullable LocalDate signed, @Nullable LocalDate start, @Nullable LocalDate end) {

        static final Term USUAL = new Term(START, START, null);
        static final Term UNKNOWN = new Term(null, null, null);
    }
}

package io.rendan.party;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.rendan.cypher.Asked;
import io.rendan.cypher.Row;
import io.rendan.cypher.Understudy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Parties, their figures and contracts while the database is away: the first {@value #MOST_PARTIES}
 * parties by id and the largest {@value #MOST_CONTRACTS} contracts. About 4 KB a party and 1 KB a
 * contract: some 50 MB at Haier's scale. Where there are more, what memory does not hold is not
 * found, but 503.
 */
@Component
class RememberedParties implements Understudy {

    private static final int MOST_PARTIES = 20_000;
    private static final int MOST_CONTRACTS = 60_000;
    private static final String PARTIES = "party/names";
    private static final String ENTRIES = "party/entries";
    private static final String PLATFORMS = "party/platforms";
    private static final String COMMUNITIES = "party/communities";
    private static final String RANK = "party/rank";
    private static final String NAMES = "party/metric-names";
    private static final String REASONS = "party/metric-reasons";
    private static final String METRICS = "party/metrics";
    private static final String CONTRACTS = "party/contracts";
    private static final String COUNTS = "party/contract-counts";

    private record Kept(
            Map<String, Row> parties,
            Map<String, List<Row>> contracts,
            Map<String, List<Row>> lists,
            boolean whole) {

        List<Row> list(String statement) {
            return lists.getOrDefault(statement, List.of());
        }
    }

    private volatile Kept kept = new Kept(Map.of(), Map.of(), Map.of(), true);

    @Override
    public Set<String> statements() {
        return Set.of(
                PARTIES,
                ENTRIES,
                RANK,
                NAMES,
                REASONS,
                METRICS,
                CONTRACTS,
                COUNTS,
                PLATFORMS,
                COMMUNITIES);
    }

    @Override
    public Runnable learn(Source database) {
        Map<String, Row> parties = new LinkedHashMap<>();
        database.rows("memory/parties", Map.of("limit", MOST_PARTIES))
                .forEach(party -> parties.put(party.text("id"), party));
        Map<String, List<Row>> contracts = new HashMap<>();
        List<Row> all = database.rows("memory/contracts", Map.of("limit", MOST_CONTRACTS));
        for (Row contract : all) {
            contracts
                    .computeIfAbsent(contract.text("supplierId"), id -> new ArrayList<>())
                    .add(contract);
            if (!contract.text("buyerId").equals(contract.text("supplierId"))) {
                contracts
                        .computeIfAbsent(contract.text("buyerId"), id -> new ArrayList<>())
                        .add(contract);
            }
        }
        boolean whole = parties.size() < MOST_PARTIES && all.size() < MOST_CONTRACTS;
        Map<String, List<Row>> lists =
                Map.of(
                        NAMES,
                        database.rows(NAMES, Map.of()),
                        REASONS,
                        database.rows(REASONS, Map.of()),
                        PLATFORMS,
                        database.rows(PLATFORMS, all()),
                        COMMUNITIES,
                        database.rows(COMMUNITIES, all()));
        var read = new Kept(parties, contracts, lists, whole);
        return () -> kept = read;
    }

    private static Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> all = new HashMap<>();
        all.put("afterId", null);
        all.put("limit", Integer.MAX_VALUE);
        return all;
    }

    /** What is a party's own; empty where it is not remembered. */
    Optional<Party> party(String id) {
        return Optional.ofNullable(kept.parties().get(id)).map(PartyRecord::party);
    }

    /** Whether all parties are remembered, so that one that is not does not exist. */
    boolean isWhole() {
        return kept.whole();
    }

    @Override
    public Optional<List<Row>> rows(
            String statement, Map<String, ? extends @Nullable Object> parameters) {
        var asked = new Asked(parameters);
        Kept all = kept;
        if (!all.whole()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (statement) {
                    case PARTIES -> List.copyOf(all.parties().values());
                    case ENTRIES -> entries(asked, all);
                    case RANK -> rank(asked, all);
                    case NAMES, REASONS -> all.list(statement);
                    case PLATFORMS ->
                            page(all.list(statement), asked, platform -> platform.text("id"));
                    case COMMUNITIES ->
                            page(
                                    all.list(statement),
                                    asked,
                                    found -> found.row("community").text("id"));
                    case METRICS ->
                            Stream.ofNullable(all.parties().get(asked.text("partyId")))
                                    .filter(party -> party.isKnown("metrics"))
                                    .toList();
                    case CONTRACTS -> contracts(asked, all);
                    default -> counts(asked.text("partyId"), all);
                });
    }

    private static List<Row> page(List<Row> byId, Asked asked, Function<Row, String> id) {
        return byId.stream()
                .filter(
                        row ->
                                !asked.isGiven("afterId")
                                        || id.apply(row).compareTo(asked.text("afterId")) > 0)
                .limit(asked.number("limit"))
                .toList();
    }

    private static List<Row> entries(Asked asked, Kept all) {
        return asked.texts("ids").stream()
                .flatMap(id -> Stream.ofNullable(all.parties().get(id)))
                .toList();
    }

    private static List<Row> rank(Asked asked, Kept all) {
        double direction = asked.real("direction");
        Comparator<Row> order =
                comparingInt((Row party) -> party.isKnown("value") ? 0 : 1)
                        .thenComparingDouble(party -> weight(party, direction))
                        .thenComparing(party -> party.text("id"));
        return all.parties().values().stream()
                .filter(party -> !asked.isGiven("ids") || asked.has("ids", party.text("id")))
                .filter(
                        party ->
                                asked.text("flag").isEmpty()
                                        || party.rowIfKnown("metrics")
                                                .filter(m -> isTrue(m, asked.text("flag")))
                                                .isPresent())
                .map(party -> party.with("value", value(party, asked)))
                .filter(party -> isBehind(party, asked, direction))
                .sorted(order)
                .limit(asked.number("limit"))
                .toList();
    }

    private static boolean isTrue(Row metrics, String flag) {
        return Boolean.TRUE.equals(metrics.values().get(flag));
    }

    private static double weight(Row party, double direction) {
        return direction * party.numberIfKnown("value").orElse(0.0);
    }

    private static @Nullable Double value(Row party, Asked asked) {
        boolean withheld =
                party.integerIfKnown("headcount")
                        .filter(people -> people < asked.number("withheldBelow"))
                        .isPresent();
        if (withheld || !party.isKnown("metrics")) {
            return null;
        }
        return switch (party.row("metrics").values().get(asked.text("metric"))) {
            case Boolean truth -> truth ? 1.0 : 0.0;
            case Number number -> number.doubleValue();
            case null, default -> null;
        };
    }

    private static boolean isBehind(Row party, Asked asked, double direction) {
        if (!asked.isGiven("afterId")) {
            return true;
        }
        boolean later = party.text("id").compareTo(asked.text("afterId")) > 0;
        boolean known = party.isKnown("value");
        if (!asked.isGiven("afterValue")) {
            return !known && later;
        }
        int weight = Double.compare(weight(party, direction), direction * asked.real("afterValue"));
        return !known || weight > 0 || (weight == 0 && later);
    }

    private static List<Row> contracts(Asked asked, Kept all) {
        String id = asked.text("partyId");
        Optional<LocalDate> asOf =
                asked.isGiven("asOf") ? Optional.of(asked.date("asOf")) : Optional.empty();
        return all.contracts().getOrDefault(id, List.of()).stream()
                .flatMap(contract -> sides(contract, id))
                .map(contract -> contract.with("inForce", isInForce(contract, asOf)))
                .sorted(
                        comparing((Row contract) -> !contract.truth("inForce"))
                                .thenComparingDouble(
                                        contract ->
                                                -contract.numberIfKnown("annualValue").orElse(-1.0))
                                .thenComparing(contract -> contract.text("id")))
                .limit(asked.number("limit"))
                .toList();
    }

    private static Stream<Row> sides(Row contract, String party) {
        Row bought =
                contract.with("role", "BUYER")
                        .with("counterpartyId", contract.cell("supplierId"))
                        .with("counterpartyName", contract.cell("supplierName"));
        Row supplied =
                contract.with("role", "SUPPLIER")
                        .with("counterpartyId", contract.cell("buyerId"))
                        .with("counterpartyName", contract.cell("buyerName"));
        return Stream.of(
                        contract.text("supplierId").equals(party)
                                ? Optional.of(supplied)
                                : Optional.<Row>empty(),
                        contract.text("buyerId").equals(party)
                                ? Optional.of(bought)
                                : Optional.<Row>empty())
                .flatMap(Optional::stream);
    }

    private static boolean isInForce(Row contract, Optional<LocalDate> asOf) {
        return asOf.isEmpty() || (begins(contract, asOf.get()) && !hasEnded(contract, asOf.get()));
    }

    private static boolean begins(Row contract, LocalDate by) {
        return contract.dateIfKnown("firstDay").filter(day -> !day.isAfter(by)).isPresent();
    }

    private static boolean hasEnded(Row contract, LocalDate by) {
        return contract.dateIfKnown("lastDay").filter(day -> !day.isBefore(by)).isEmpty();
    }

    private static List<Row> counts(String party, Kept all) {
        if (!all.parties().containsKey(party)) {
            return List.of();
        }
        Map<String, Long> counts = new TreeMap<>(Map.of("asSupplier", 0L, "asBuyer", 0L));
        for (Row contract : all.contracts().getOrDefault(party, List.of())) {
            if (contract.text("supplierId").equals(party)) {
                counts.merge("asSupplier", 1L, Long::sum);
            }
            if (contract.text("buyerId").equals(party)) {
                counts.merge("asBuyer", 1L, Long::sum);
            }
        }
        return List.of(Row.of(counts));
    }
}

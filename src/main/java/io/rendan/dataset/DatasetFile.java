package io.rendan.dataset;

import static io.rendan.dataset.Column.Type.AMOUNT;
import static io.rendan.dataset.Column.Type.BOOLEAN;
import static io.rendan.dataset.Column.Type.COUNT;
import static io.rendan.dataset.Column.Type.DATE;
import static io.rendan.dataset.Column.Type.DECIMAL;
import static io.rendan.dataset.Column.Type.MONTH;
import static io.rendan.dataset.Column.Type.SCORE;
import static io.rendan.dataset.Column.Type.SHARE;
import static io.rendan.dataset.Column.Type.TEXT;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.rendan.dataset.Column.Target;
import io.rendan.network.CommunityKind;
import io.rendan.network.ContractKind;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.PlatformKind;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The tables of a dataset and their columns: the format itself, {@code design.md} 3.2. Order is the
 * order of loading: what a row points at stands in an earlier file.
 */
@SuppressWarnings("ImmutableEnumChecker") // its collections are unmodifiable
public enum DatasetFile {
    PLATFORMS("platforms", Column.id(), label(), Column.word("kind", PlatformKind.class)),
    CAPABILITIES("capabilities", Column.id(), label(), Column.of("category", TEXT)),
    COMMUNITIES(
            "communities",
            Column.id(),
            label(),
            Column.word("kind", CommunityKind.class),
            Column.of("scenario", TEXT),
            Column.of("target_metric", TEXT),
            Column.of("target_value", DECIMAL),
            Column.of("sharing_pool_share", SHARE)),
    MICRO_ENTERPRISES(
            "micro_enterprises",
            Column.id(),
            label(),
            Column.word("kind", MicroEnterpriseKind.class),
            Column.reference("platform_id", Target.PLATFORM),
            Column.of("headcount", COUNT),
            Column.of("founded_on", DATE),
            Column.of("decision_power", SHARE),
            Column.of("hiring_power", SHARE),
            Column.of("distribution_power", SHARE)),
    PARTNERS(
            "partners",
            Column.id(),
            label(),
            Column.of("kind", TEXT).asRequired(),
            Column.of("country", TEXT)),
    USER_SEGMENTS("user_segments", Column.id(), label(), Column.of("users", COUNT)),
    MEMBERSHIPS(
            "memberships",
            Column.reference("party_id", Target.PARTY).asRequired(),
            Column.reference("community_id", Target.COMMUNITY).asRequired(),
            Column.of("profit_share", SHARE),
            Column.of("lead", BOOLEAN),
            Column.of("joined_on", DATE),
            Column.of("left_on", DATE)),
    OFFERS(
            "offers",
            Column.reference("party_id", Target.PARTY).asRequired(),
            Column.reference("capability_id", Target.CAPABILITY).asRequired(),
            Column.of("unit_price", AMOUNT),
            Column.of("monthly_capacity", AMOUNT),
            Column.of("service_time_cv", AMOUNT)),
    NEEDS(
            "needs",
            Column.reference("party_id", Target.PARTY).asRequired(),
            Column.reference("capability_id", Target.CAPABILITY).asRequired(),
            Column.of("annual_budget", AMOUNT),
            Column.of("essential", BOOLEAN)),
    CONTRACTS(
            "contracts",
            Column.id(),
            Column.word("kind", ContractKind.class),
            Column.reference("supplier_id", Target.PARTY).asRequired(),
            Column.reference("buyer_id", Target.PARTY).asRequired(),
            Column.reference("capability_id", Target.CAPABILITY),
            Column.reference("community_id", Target.COMMUNITY),
            Column.of("annual_value", AMOUNT),
            Column.of("signed_on", DATE),
            Column.of("starts_on", DATE),
            Column.of("ends_on", DATE),
            Column.of("success_metric", TEXT),
            Column.of("success_threshold", DECIMAL),
            Column.of("penalty_rate", AMOUNT),
            Column.of("outside_option", AMOUNT)),
    SETTLEMENTS(
            "settlements",
            Column.reference("contract_id", Target.CONTRACT).asRequired(),
            Column.of("month", MONTH).asRequired(),
            Column.of("amount", AMOUNT),
            Column.of("requests", COUNT),
            Column.of("satisfaction", SCORE),
            Column.of("on_time_share", SHARE)),
    STATEMENTS(
            "statements",
            Column.reference("party_id", Target.MICRO_ENTERPRISE).asRequired(),
            Column.of("month", MONTH).asRequired(),
            Column.of("user_revenue", DECIMAL),
            Column.of("ecosystem_revenue", DECIMAL),
            Column.of("cost", DECIMAL),
            Column.of("shared_value", DECIMAL)),
    INTERACTIONS(
            "interactions",
            Column.reference("source_id", Target.MICRO_ENTERPRISE).asRequired(),
            Column.reference("target_id", Target.MICRO_ENTERPRISE).asRequired(),
            Column.of("month", MONTH).asRequired(),
            Column.of("hours", AMOUNT),
            Column.of("people", COUNT));

    private final String stem;
    private final List<Column> columns;
    private final Map<String, Integer> positions;
    private final List<Integer> key;

    DatasetFile(String stem, Column... columns) {
        this.stem = stem;
        this.columns = List.of(columns);
        this.positions =
                IntStream.range(0, columns.length)
                        .boxed()
                        .collect(toUnmodifiableMap(i -> columns[i].name(), i -> i));
        boolean hasId = columns[0].type() == Column.Type.ID;
        this.key =
                IntStream.range(0, columns.length)
                        .filter(i -> !hasId && isKeyPart(columns[i]))
                        .boxed()
                        .toList();
    }

    /** File name without ending, as in {@code rows} of an import's answer. */
    public String stem() {
        return stem;
    }

    /** Header cells in the order of the documentation. */
    public List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    public List<Column> columns() {
        return columns;
    }

    /** Whether its rows are things with an id of their own. */
    public boolean hasId() {
        return columns.getFirst().type() == Column.Type.ID;
    }

    /** Position of a column; -1 where the table has none of that name. */
    public int indexOf(String column) {
        return positions.getOrDefault(column, -1);
    }

    /**
     * Positions of the columns of which a second row must not repeat all values: the required
     * references and the month of a table whose rows have no id; empty for tables of things.
     */
    public List<Integer> key() {
        return key;
    }

    private static boolean isKeyPart(Column column) {
        boolean points = column.type() == Column.Type.REFERENCE || column.type() == MONTH;
        return points && column.required();
    }

    /** Whether a dataset without this file is faulty. */
    public boolean isRequired() {
        return this == MICRO_ENTERPRISES || this == CONTRACTS;
    }

    private static Column label() {
        return Column.of("name", TEXT).asRequired();
    }
}

package io.rendan.dataset.check;

import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetReader;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.RowSource;
import io.rendan.network.ContractKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.build.NetworkBuilder;
import io.rendan.network.build.NetworkRows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The snapshot of a dataset, straight from its files: what the graph would give, without one. */
public final class DatasetNetwork {

    private final RowSource reader;
    private final NetworkBuilder builder;
    private final LocalDate asOf;
    private final Set<String> settled = new HashSet<>();

    private DatasetNetwork(RowSource reader, NetworkBuilder builder, LocalDate asOf) {
        this.reader = reader;
        this.builder = builder;
        this.asOf = asOf;
    }

    /**
     * Checks a dataset and takes its snapshot.
     *
     * @param asOf date of the snapshot; empty for the dataset's own
     * @throws DatasetException.Faulty if there are errors in the dataset
     */
    public static EcosystemNetwork read(DatasetSource source, Optional<LocalDate> asOf) {
        CheckReport report = DatasetChecker.check(source);
        if (!report.isAccepted()) {
            throw new DatasetException.Faulty(
                    source.label(), report.errorCount(), report.errors().getFirst());
        }
        DatasetDescription description = report.description().orElseThrow();
        var dataset =
                new Dataset(
                        description.name(),
                        description.title().orElse(description.name()),
                        description.currency(),
                        description.asOf(),
                        report.checksum());
        return of(new DatasetReader(source), dataset, asOf.orElse(description.asOf()));
    }

    /** The snapshot of rows that have been checked. */
    public static EcosystemNetwork of(RowSource rows, Dataset dataset, LocalDate asOf) {
        return new DatasetNetwork(rows, new NetworkBuilder(dataset, asOf), asOf).read();
    }

    private EcosystemNetwork read() {
        YearMonth last = YearMonth.from(asOf);
        reader.forEach(
                DatasetFile.SETTLEMENTS,
                row ->
                        row.month("month")
                                .filter(month -> !month.isAfter(last))
                                .ifPresent(month -> settled.add(row.required("contract_id"))));
        for (DatasetFile table : DatasetFile.values()) {
            reader.forEach(table, this::add);
        }
        return builder.build();
    }

    private void add(DatasetRow row) {
        switch (row.table()) {
            case PLATFORMS -> builder.add(new NetworkRows.Platform(id(row), name(row)));
            case CAPABILITIES -> builder.add(new NetworkRows.Capability(id(row), name(row)));
            case COMMUNITIES -> builder.add(new NetworkRows.Community(id(row), name(row)));
            case PARTNERS -> builder.add(new NetworkRows.Partner(id(row), name(row)));
            case USER_SEGMENTS -> builder.add(new NetworkRows.UserSegment(id(row), name(row)));
            case MICRO_ENTERPRISES -> builder.add(microEnterprise(row)).add(powers(row));
            case CONTRACTS -> builder.add(contract(row));
            case MEMBERSHIPS -> builder.add(membership(row));
            case OFFERS -> builder.add(offer(row));
            case NEEDS -> builder.add(need(row));
            case SETTLEMENTS -> builder.add(settlement(row));
            case STATEMENTS -> builder.add(statement(row));
            case INTERACTIONS -> builder.add(interaction(row));
        }
    }

    private static String id(DatasetRow row) {
        return row.required("id");
    }

    private static String name(DatasetRow row) {
        return row.required("name");
    }

    private static YearMonth month(DatasetRow row) {
        return row.month("month").orElseThrow();
    }

    private static NetworkRows.MicroEnterprise microEnterprise(DatasetRow row) {
        return new NetworkRows.MicroEnterprise(
                id(row),
                name(row),
                MicroEnterpriseKind.valueOf(row.required("kind")),
                row.text("platform_id").orElse(null),
                (int) Math.min(row.count("headcount"), Integer.MAX_VALUE),
                row.date("founded_on").orElse(null));
    }

    private static NetworkRows.Powers powers(DatasetRow row) {
        return new NetworkRows.Powers(
                id(row),
                row.number("decision_power"),
                row.number("hiring_power"),
                row.number("distribution_power"));
    }

    private NetworkRows.Contract contract(DatasetRow row) {
        return new NetworkRows.Contract(
                id(row),
                ContractKind.valueOf(row.required("kind")),
                row.required("supplier_id"),
                row.required("buyer_id"),
                row.text("capability_id").orElse(null),
                row.text("community_id").orElse(null),
                row.number("annual_value"),
                row.date("signed_on").orElse(null),
                row.date("starts_on").orElse(null),
                row.date("ends_on").orElse(null),
                row.number("penalty_rate"),
                row.number("outside_option"),
                settled.contains(id(row)));
    }

    private static NetworkRows.Membership membership(DatasetRow row) {
        return new NetworkRows.Membership(
                row.required("party_id"),
                row.required("community_id"),
                row.number("profit_share"),
                row.flag("lead").orElse(false),
                row.date("joined_on").orElse(null),
                row.date("left_on").orElse(null));
    }

    private static NetworkRows.Offer offer(DatasetRow row) {
        return new NetworkRows.Offer(
                row.required("party_id"),
                row.required("capability_id"),
                row.number("unit_price"),
                row.number("monthly_capacity"),
                row.number("service_time_cv"));
    }

    private static NetworkRows.Need need(DatasetRow row) {
        return new NetworkRows.Need(
                row.required("party_id"),
                row.required("capability_id"),
                row.number("annual_budget"),
                row.flag("essential").orElse(null));
    }

    private static NetworkRows.Settlement settlement(DatasetRow row) {
        long requests = row.count("requests");
        return new NetworkRows.Settlement(
                row.required("contract_id"),
                month(row),
                row.number("amount"),
                requests < 0 ? Double.NaN : requests,
                row.number("satisfaction"),
                row.number("on_time_share"));
    }

    private static NetworkRows.Statement statement(DatasetRow row) {
        return new NetworkRows.Statement(
                row.required("party_id"),
                month(row),
                row.number("user_revenue"),
                row.number("ecosystem_revenue"),
                row.number("cost"),
                row.number("shared_value"));
    }

    private static NetworkRows.Interaction interaction(DatasetRow row) {
        return new NetworkRows.Interaction(
                row.required("source_id"),
                row.required("target_id"),
                month(row),
                row.number("hours"));
    }
}

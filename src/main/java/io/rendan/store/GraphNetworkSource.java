package io.rendan.store;

import io.rendan.algorithm.SideBySide;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.network.NetworkUnavailableException;
import io.rendan.network.Window;
import io.rendan.network.build.NetworkBuilder;

import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Snapshots out of the graph: a handful of bulk queries over Bolt, streamed side by side into a
 * {@link NetworkBuilder}, no entities. The data's version is read before and after; where it has
 * changed in between, another process has loaded data and the snapshot is refused.
 */
@Component
final class GraphNetworkSource implements NetworkSource {

    private final CypherQueries queries;

    GraphNetworkSource(CypherQueries queries) {
        this.queries = queries;
    }

    @Override
    public EcosystemNetwork load(Optional<LocalDate> asOf) {
        Dataset dataset = dataset();
        var builder = new NetworkBuilder(dataset, asOf.orElse(dataset.asOf()));
        read(builder);
        if (!dataset().equals(dataset)) {
            throw new NetworkUnavailableException(
                    "the data were changed while the snapshot was taken; try again");
        }
        return builder.build();
    }

    private Dataset dataset() {
        return queries.first("project/dataset", Map.of(), GraphNetworkSource::dataset)
                .orElseThrow(
                        () ->
                                new NetworkUnavailableException(
                                        "there are no data yet; import a dataset first"));
    }

    private static Dataset dataset(Row row) {
        row.textIfKnown("importing")
                .ifPresent(
                        id -> {
                            throw new NetworkUnavailableException(
                                    "import %s is under way or broke off; the data are not whole"
                                            .formatted(id));
                        });
        String name = row.text("name");
        return new Dataset(
                name,
                row.textIfKnown("title").orElse(name),
                row.text("currency"),
                row.date("asOf"),
                row.text("dataVersion"));
    }

    /** Contracts and their money beside all else. */
    private void read(NetworkBuilder builder) {
        var query = new Query(queries, builder.window());
        List<Callable<Boolean>> pieces =
                List.of(() -> readContracts(query, builder), () -> readThings(query, builder));
        try {
            SideBySide.run(pieces, read -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NetworkUnavailableException("the snapshot was interrupted");
        }
    }

    private static boolean readContracts(Query query, NetworkBuilder builder) {
        query.each("contracts", row -> builder.add(SnapshotRows.contract(row)));
        query.each("settlements", row -> SnapshotRows.settlements(row, builder::add));
        query.each("past-settlements", row -> SnapshotRows.pastSettlements(row, builder::add));
        return true;
    }

    private static boolean readThings(Query query, NetworkBuilder builder) {
        query.each("platforms", row -> builder.add(SnapshotRows.platform(row)));
        query.each("communities", row -> builder.add(SnapshotRows.community(row)));
        query.each("capabilities", row -> builder.add(SnapshotRows.capability(row)));
        query.each(
                "micro-enterprises",
                row ->
                        builder.add(SnapshotRows.microEnterprise(row))
                                .add(SnapshotRows.powers(row)));
        query.each("partners", row -> builder.add(SnapshotRows.partner(row)));
        query.each("user-segments", row -> builder.add(SnapshotRows.userSegment(row)));
        query.each("memberships", row -> builder.add(SnapshotRows.membership(row)));
        query.each("offers", row -> builder.add(SnapshotRows.offer(row)));
        query.each("needs", row -> builder.add(SnapshotRows.need(row)));
        query.each("statements", row -> SnapshotRows.statements(row, builder::add));
        query.each("interactions", row -> SnapshotRows.interactions(row, builder::add));
        return true;
    }

    private record Query(CypherQueries queries, Map<String, Object> parameters) {

        Query(CypherQueries queries, Window year) {
            this(
                    queries,
                    Map.of(
                            "first", year.firstMonth().toString(),
                            "last", year.lastMonth().toString(),
                            "twoYearsBefore", year.before(2).firstMonth().toString()));
        }

        void each(String name, Consumer<Row> row) {
            queries.each("project/" + name, parameters, row);
        }
    }
}

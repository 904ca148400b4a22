package io.rendan.store;

import io.rendan.cypher.CypherFile;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.network.NetworkUnavailableException;
import io.rendan.network.Window;
import io.rendan.network.build.NetworkBuilder;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Snapshots out of the graph: a handful of bulk queries over Bolt, streamed side by side into a
 * {@link NetworkBuilder}, no entities. The data's version is read before and after; where it has
 * changed in between, another process has loaded data and the snapshot is refused.
 */
@Component
final class GraphNetworkSource implements NetworkSource {

    private static final SessionConfig BULK = SessionConfig.builder().withFetchSize(20_000).build();

    private final Driver driver;

    GraphNetworkSource(Driver driver) {
        this.driver = driver;
    }

    @Override
    public EcosystemNetwork load(Optional<LocalDate> asOf) {
        try (Session session = driver.session()) {
            Dataset dataset = dataset(session);
            var builder = new NetworkBuilder(dataset, asOf.orElse(dataset.asOf()));
            read(builder);
            if (!dataset(session).equals(dataset)) {
                throw new NetworkUnavailableException(
                        "the data were changed while the snapshot was taken; try again");
            }
            return builder.build();
        }
    }

    private static Dataset dataset(Session session) {
        Result rows = session.run(CypherFile.of("project/dataset").text());
        if (!rows.hasNext()) {
            throw new NetworkUnavailableException("there are no data yet; import a dataset first");
        }
        Record row = rows.single();
        if (!row.get("importing").isNull()) {
            throw new NetworkUnavailableException(
                    "import %s is under way or broke off; the data are not whole"
                            .formatted(row.get("importing").asString()));
        }
        return new Dataset(
                row.get("name").asString(),
                row.get("title").asString(row.get("name").asString()),
                row.get("currency").asString(),
                row.get("asOf").asLocalDate(),
                row.get("dataVersion").asString());
    }

    /** Contracts and their money on this thread, all else on another. */
    private void read(NetworkBuilder builder) {
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            var rest =
                    CompletableFuture.runAsync(
                            () -> inSession(builder, GraphNetworkSource::readThings), other);
            inSession(builder, GraphNetworkSource::readContracts);
            rest.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void inSession(NetworkBuilder builder, BiConsumer<Query, NetworkBuilder> reading) {
        Window year = builder.window();
        Map<String, Object> window =
                Map.of(
                        "first", year.firstMonth().toString(),
                        "last", year.lastMonth().toString(),
                        "twoYearsBefore", year.before(2).firstMonth().toString());
        try (Session session = driver.session(BULK)) {
            reading.accept(new Query(session, window), builder);
        }
    }

    private static void readContracts(Query query, NetworkBuilder builder) {
        query.each("contracts", row -> builder.add(SnapshotRows.contract(row)));
        query.each("settlements", row -> SnapshotRows.settlements(row, builder::add));
        query.each("past-settlements", row -> SnapshotRows.pastSettlements(row, builder::add));
    }

    private static void readThings(Query query, NetworkBuilder builder) {
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
    }

    private record Query(Session session, Map<String, Object> parameters) {

        void each(String name, Consumer<Record> consumer) {
            Result rows = session.run(CypherFile.of("project/" + name).text(), parameters);
            while (rows.hasNext()) {
                consumer.accept(rows.next());
            }
        }
    }
}

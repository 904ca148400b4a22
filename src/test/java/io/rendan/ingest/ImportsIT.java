package io.rendan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetFault;
import io.rendan.dataset.DatasetFolder;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;
import io.rendan.run.Runs;
import io.rendan.run.WorkQueue;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

@RendanTest
class ImportsIT {

    private static final String DATA =
            "MATCH (n:Dataset|Party|Platform|Community|Capability|Contract|Settlement|Statement)"
                    + " RETURN count(n)";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired Driver driver;
    @Autowired Imports imports;
    @Autowired ImportExecution execution;
    @Autowired ImportFiles files;
    @Autowired ImportStore store;
    @Autowired CypherQueries queries;
    @Autowired DatasetExporter exporter;
    @Autowired Runs runs;
    @Autowired WorkQueue queue;
    @Autowired Clock clock;
    @TempDir Path folder;

    @BeforeEach
    void emptyTheGraph() {
        EmptyGraph.empty(driver);
    }

    private DatasetImport run(DatasetFolder dataset, ImportMode mode) {
        return finished(imports.submit(dataset.path(), mode));
    }

    /** Waits for the import, and for the run that it starts. */
    private DatasetImport finished(String id) {
        await().atMost(PATIENCE).until(() -> imports.find(id).orElseThrow().isFinished());
        await().atMost(PATIENCE)
                .until(
                        () ->
                                store.find(id).orElseThrow().runId().stream()
                                        .allMatch(
                                                run ->
                                                        runs.find(run)
                                                                .orElseThrow()
                                                                .finishedAt()
                                                                .isPresent()));
        return store.find(id).orElseThrow();
    }

    private String checksum() {
        return new StoredRows(queries).checksum(description());
    }

    private DatasetDescription description() {
        return store.data().flatMap(DataState::description).orElseThrow();
    }

    private Optional<String> importing() {
        return store.data().flatMap(DataState::importing);
    }

    private long count(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get(0).asLong();
        }
    }

    /** Executes an import as far as its first batch and drops it there, as a kill would. */
    private String killedWhileWriting(DatasetFolder dataset, ImportMode mode) {
        String id = UUID.randomUUID().toString();
        files.stage(id, dataset.path());
        DatasetImport queued = DatasetImport.queued(id, "small", mode, clock.instant());
        store.save(queued);
        execution.execute(
                new PendingImport(queued),
                rows -> {
                    throw new GraphLoad.Interrupted();
                });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(importing()).contains(id);
        return id;
    }

    @Test
    void aDatasetGoesInAndARunFollows() {
        DatasetImport done = run(DatasetFolder.small(folder), ImportMode.REPLACE);

        assertThat(done.status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(done.check().rows())
                .containsEntry("contracts", 3L)
                .containsEntry("interactions", 2L);
        assertThat(done.check().suppressed()).isEqualTo(1);
        assertThat(done.runId().flatMap(runs::find)).isPresent();
        assertThat(importing()).isEmpty();
        assertThat(files.has(done.id())).isFalse();
        assertThat(imports.newest(Optional.empty(), 5))
                .extracting(DatasetImport::id)
                .containsExactly(done.id());
    }

    @Test
    void theGraphHoldsWhatTheFilesHoldHoweverOftenTheyAreImported() {
        DatasetFolder dataset = DatasetFolder.small(folder);
        String expected = dataset.check().checksum();
        run(dataset, ImportMode.REPLACE);
        long nodes = count(DATA);
        assertThat(checksum()).isEqualTo(expected);

        run(dataset, ImportMode.REPLACE);
        assertThat(checksum()).isEqualTo(expected);
        run(dataset, ImportMode.MERGE);
        assertThat(checksum()).isEqualTo(expected);
        assertThat(count(DATA)).isEqualTo(nodes);
        assertThat(store.data().flatMap(DataState::dataVersion)).contains(expected);
    }

    @Test
    void aRefusedImportChangesNothing() {
        DatasetFolder dataset = DatasetFolder.small(folder);
        run(dataset, ImportMode.REPLACE);
        Optional<DataState> before = store.data();
        String content = checksum();

        dataset.append("offers.csv", "u9,k1,-1,,");
        DatasetImport refused = run(dataset, ImportMode.REPLACE);

        assertThat(refused.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(refused.problem()).contains("the dataset has 2 errors; nothing was changed");
        assertThat(refused.check().errors())
                .extracting(DatasetFault::column)
                .contains("unit_price", "party_id");
        assertThat(refused.check().errorCount()).isEqualTo(2);
        assertThat(refused.runId()).isEmpty();
        assertThat(store.data()).isEqualTo(before);
        assertThat(checksum()).isEqualTo(content);
        assertThat(runs.current())
                .isPresent()
                .get()
                .satisfies(run -> assertThat(runs.isStale(run)).isFalse());
    }

    @Test
    void aReplaceTakesAwayWhatTheDatasetDoesNotHaveAndKeepsTheHistory(@TempDir Path other) {
        DatasetImport first = run(DatasetFolder.small(folder), ImportMode.REPLACE);
        DatasetFolder smaller =
                DatasetFolder.minimal(other)
                        .write(
                                "micro_enterprises.csv",
                                "id,name,kind",
                                "u1,Oven,USER",
                                "x1,New,NODE");
        run(smaller, ImportMode.REPLACE);

        assertThat(checksum()).isEqualTo(smaller.check().checksum());
        assertThat(count("MATCH (n:Party) RETURN count(n)")).isEqualTo(2);
        assertThat(count("MATCH (n:Partner|Contract|Settlement|Statement) RETURN count(n)"))
                .isZero();
        assertThat(store.find(first.id())).isPresent();
        assertThat(first.runId().flatMap(runs::find)).isPresent();
    }

    @Test
    void aMergeAddsAndUpdates(@TempDir Path other) {
        run(DatasetFolder.small(folder), ImportMode.REPLACE);
        DatasetFolder update =
                DatasetFolder.minimal(other)
                        .write(
                                "micro_enterprises.csv",
                                "id,name,kind,headcount,founded_on",
                                "u1,Oven,USER,20,",
                                "u4,Added,NODE,7,2026-01-01")
                        .write(
                                "contracts.csv",
                                "id,kind,supplier_id,buyer_id,annual_value",
                                "a,MARKET,u4,u1,25000",
                                "d,MARKET,u3,x1,1000")
                        .write(
                                "settlements.csv",
                                "contract_id,month,amount",
                                "a,2026-02,2200",
                                "b,2026-03,700");
        DatasetImport done = run(update, ImportMode.MERGE);
        assertThat(done.status()).isEqualTo(ImportStatus.SUCCEEDED);

        DatasetFolder expected = DatasetFolder.small(folder);
        expected.replace(
                        "micro_enterprises.csv",
                        "\"Oven, the\",USER,p1,12,2019-02-28",
                        "Oven,USER,p1,20,")
                .append("micro_enterprises.csv", "u4,Added,NODE,,7,2026-01-01,,,");
        expected.replace(
                        "contracts.csv", "a,MARKET,u2,u1,k1,c1,24000", "a,MARKET,u4,u1,k1,c1,25000")
                .append("contracts.csv", "d,MARKET,u3,x1,,,1000,,,,,,,");
        expected.replace("settlements.csv", "a,2026-02,2100,42", "a,2026-02,2200,42")
                .append("settlements.csv", "b,2026-03,700,,,");
        assertThat(description().title()).contains("A small one");
        assertThat(checksum()).isEqualTo(expected.check().checksum());

        run(update, ImportMode.MERGE);
        assertThat(checksum()).isEqualTo(expected.check().checksum());
    }

    @Test
    void aMergeOfAnotherCurrencyIsRefused(@TempDir Path other) {
        run(DatasetFolder.small(folder), ImportMode.REPLACE);
        DatasetFolder dollars = DatasetFolder.minimal(other).replace("dataset.json", "EUR", "USD");
        assertThat(run(dollars, ImportMode.MERGE).check().errors())
                .extracting(DatasetFault::column)
                .containsExactly("currency");
    }

    @Test
    void aKilledReplaceIsCompletedByTheNextStart(@TempDir Path other) {
        run(DatasetFolder.small(folder), ImportMode.REPLACE);
        DatasetFolder next =
                DatasetFolder.small(other).append("partners.csv", "x2,Glass,SUPPLIER,");
        String id = killedWhileWriting(next, ImportMode.REPLACE);
        assertThat(runs.current())
                .isPresent()
                .get()
                .satisfies(run -> assertThat(runs.isStale(run)).isTrue());

        imports.takeUpUnfinished();

        assertThat(finished(id).status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(importing()).isEmpty();
        assertThat(checksum()).isEqualTo(next.check().checksum());
        assertThat(files.has(id)).isFalse();
    }

    @Test
    void aKilledMergeIsCompletedByTheNextStart(@TempDir Path other) {
        run(DatasetFolder.small(folder), ImportMode.REPLACE);
        DatasetFolder addition =
                DatasetFolder.minimal(other)
                        .write("partners.csv", "id,name,kind", "x2,Glass,SUPPLIER")
                        .write("needs.csv", "party_id,capability_id", "x2,k2");
        String id = killedWhileWriting(addition, ImportMode.MERGE);

        imports.takeUpUnfinished();

        assertThat(finished(id).status()).isEqualTo(ImportStatus.SUCCEEDED);
        DatasetFolder expected =
                DatasetFolder.small(folder)
                        .append("partners.csv", "x2,Glass,SUPPLIER,")
                        .append("needs.csv", "x2,k2,,");
        assertThat(checksum()).isEqualTo(expected.check().checksum());
    }

    @Test
    void aKilledImportWhoseFilesAreGoneIsReportedAndCuredByAReplace() {
        DatasetFolder dataset = DatasetFolder.small(folder);
        String id = killedWhileWriting(dataset, ImportMode.REPLACE);
        files.free(id);

        imports.takeUpUnfinished();

        DatasetImport failed = finished(id);
        assertThat(failed.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(failed.problem()).get().asString().contains("not whole");
        assertThat(run(dataset, ImportMode.MERGE).problem()).get().asString().contains("broke off");
        assertThat(run(dataset, ImportMode.REPLACE).status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(importing()).isEmpty();
    }

    @Test
    void aZipIsTakenInAsAStream(@TempDir Path other) throws Exception {
        Path zip = DatasetFolder.small(folder).zip(other.resolve("small.zip"), "small/");
        try (var stream = java.nio.file.Files.newInputStream(zip)) {
            DatasetImport done = finished(imports.submit("small.zip", stream, ImportMode.REPLACE));
            assertThat(done.status()).isEqualTo(ImportStatus.SUCCEEDED);
        }
    }

    @Test
    void fromFilesToGraphToFilesNothingIsLost(@TempDir Path other) {
        DatasetFolder dataset = DatasetFolder.small(folder);
        run(dataset, ImportMode.REPLACE);
        for (boolean zipped : List.of(false, true)) {
            Path exported = other.resolve("exported-" + zipped);
            exporter.export(exported, zipped);
            try (DatasetSource source = DatasetSource.open(exported)) {
                CheckReport report = DatasetChecker.check(source);
                assertThat(report.errors()).isEmpty();
                assertThat(report.warnings()).isEmpty();
                assertThat(report.checksum()).isEqualTo(dataset.check().checksum());
            }
        }
    }

    @Test
    void whatIsNoDatasetIsNotQueued() {
        assertThatThrownBy(() -> imports.submit("../secret", ImportMode.REPLACE))
                .isInstanceOf(DatasetException.InvalidName.class);
        assertThatThrownBy(() -> imports.submit(folder.resolve("none"), ImportMode.REPLACE))
                .isInstanceOf(DatasetException.NotFound.class);
        assertThat(imports.newest(Optional.empty(), 5)).isEmpty();
    }

    /** Keeps the queue of runs and writes busy until it is closed. */
    private AutoCloseable busy() {
        var free = new CountDownLatch(1);
        queue.submit(
                "a test",
                () -> {
                    try {
                        free.await(2, TimeUnit.MINUTES);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
        return free::countDown;
    }

    private void awaitPhase(String id, String phase) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> imports.find(id).orElseThrow().stage().phase().equals(phase));
    }

    @Test
    void aBadDatasetIsRefusedWhileOthersAreBusyAndAGoodOneWaits(@TempDir Path other)
            throws Exception {
        String good;
        try (var _ = busy()) {
            good = imports.submit(DatasetFolder.small(folder).path(), ImportMode.REPLACE);
            DatasetFolder bad = DatasetFolder.small(other).append("offers.csv", "u9,k1,-1,,");
            String refused = imports.submit(bad.path(), ImportMode.REPLACE);

            assertThat(finished(refused).status()).isEqualTo(ImportStatus.FAILED);
            awaitPhase(good, "waiting");
            assertThat(imports.find(good).orElseThrow().isFinished()).isFalse();
            assertThat(importing()).isEmpty();
        }
        assertThat(finished(good).status()).isEqualTo(ImportStatus.SUCCEEDED);
    }

    @Test
    void theLastOfSeveralWinsAndAMergeSeesWhatWasAskedForBefore(@TempDir Path other)
            throws Exception {
        String first;
        String second;
        try (var _ = busy()) {
            first = imports.submit(DatasetFolder.small(folder).path(), ImportMode.REPLACE);
            DatasetFolder addition =
                    DatasetFolder.minimal(other)
                            .write("offers.csv", "party_id,capability_id", "u3,k2");
            second = imports.submit(addition.path(), ImportMode.MERGE);
            awaitPhase(first, "waiting");
        }
        assertThat(finished(first).status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(finished(second).status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(count("MATCH (:Party {id: 'u3'})-[o:OFFERS]->() RETURN count(o)")).isEqualTo(1);
    }

    @Test
    void whatIsCancelledBeforeItWritesChangesNothing(@TempDir Path other) throws Exception {
        run(DatasetFolder.small(folder), ImportMode.REPLACE);
        Optional<DataState> before = store.data();
        String replace;
        String merge;
        try (var _ = busy()) {
            DatasetFolder next = DatasetFolder.minimal(other);
            replace = imports.submit(next.path(), ImportMode.REPLACE);
            merge = imports.submit(next.path(), ImportMode.MERGE);
            awaitPhase(replace, "waiting");
            assertThat(imports.cancel(merge)).isTrue();
            assertThat(imports.cancel(replace)).isTrue();
            for (String id : List.of(merge, replace)) {
                assertThat(finished(id).status()).isEqualTo(ImportStatus.FAILED);
                assertThat(finished(id).problem())
                        .contains("it was cancelled; nothing was changed");
                assertThat(files.has(id)).isFalse();
                assertThat(imports.cancel(id)).isFalse();
            }
        }
        imports.awaitQueued();
        assertThat(store.data()).isEqualTo(before);
        assertThat(imports.cancel("none")).isFalse();
    }

    /** Executes an import that is cancelled at its first batch. */
    private DatasetImport cancelledWhileWriting(DatasetFolder dataset, ImportMode mode) {
        String id = UUID.randomUUID().toString();
        files.stage(id, dataset.path());
        DatasetImport queued = DatasetImport.queued(id, "small", mode, clock.instant());
        store.save(queued);
        var pending = new PendingImport(queued);
        execution.execute(pending, rows -> pending.cancel());
        assertThat(files.has(id)).isFalse();
        return store.find(id).orElseThrow();
    }

    @Test
    void whatIsCancelledWhileItWritesIsUndone(@TempDir Path other) {
        DatasetFolder dataset = DatasetFolder.small(folder);
        run(dataset, ImportMode.REPLACE);
        long metrics = count("MATCH (:Party)-[m:HAS_METRICS]->() RETURN count(m)");
        Optional<DataState> before = store.data();
        DatasetFolder smaller =
                DatasetFolder.minimal(other)
                        .write("micro_enterprises.csv", "id,name,kind", "n1,New,USER");

        for (ImportMode mode : ImportMode.values()) {
            DatasetImport cancelled = cancelledWhileWriting(smaller, mode);
            assertThat(cancelled.status()).isEqualTo(ImportStatus.FAILED);
            assertThat(cancelled.problem())
                    .contains("it was cancelled; what it had written is undone");
            assertThat(cancelled.runId()).isEmpty();
            assertThat(store.data()).isEqualTo(before);
            assertThat(checksum()).isEqualTo(dataset.check().checksum());
            assertThat(count("MATCH (n:Party {id: 'n1'}) RETURN count(n)")).isZero();
            assertThat(runs.current())
                    .isPresent()
                    .get()
                    .satisfies(run -> assertThat(runs.isStale(run)).isFalse());
        }
        assertThat(metrics).isPositive();
        assertThat(count("MATCH (:Party)-[m:HAS_METRICS]->() RETURN count(m)")).isEqualTo(metrics);
        assertThat(run(smaller, ImportMode.REPLACE).status()).isEqualTo(ImportStatus.SUCCEEDED);
    }

    @Test
    void theFirstImportIsUndoneToNothing() {
        cancelledWhileWriting(DatasetFolder.small(folder), ImportMode.REPLACE);
        assertThat(store.data()).isEmpty();
        assertThat(count("MATCH (n:Party|Contract|Platform|Capability|Settlement) RETURN count(n)"))
                .isZero();
        assertThat(imports.hasData()).isFalse();
    }

    @Test
    void whatWasKilledWhileItWasUndoneIsUndoneByTheNextStart(@TempDir Path other) {
        DatasetFolder dataset = DatasetFolder.small(folder);
        run(dataset, ImportMode.REPLACE);
        String id = killedWhileWriting(DatasetFolder.minimal(other), ImportMode.REPLACE);
        DatasetImport killed = store.find(id).orElseThrow();
        store.save(
                new DatasetImport(
                        id,
                        killed.dataset(),
                        killed.mode(),
                        killed.stage().with("undoing"),
                        killed.check(),
                        killed.outcome(),
                        killed.times()));

        imports.takeUpUnfinished();

        assertThat(finished(id).problem()).get().asString().contains("is undone");
        assertThat(importing()).isEmpty();
        assertThat(checksum()).isEqualTo(dataset.check().checksum());
    }

    @Test
    void aThingThatChangesItsKindIsReplaced(@TempDir Path other) {
        run(DatasetFolder.small(folder), ImportMode.REPLACE);
        DatasetFolder changed =
                DatasetFolder.minimal(other)
                        .write("partners.csv", "id,name,kind", "u1,Oven Ltd,SUPPLIER");
        assertThat(run(changed, ImportMode.REPLACE).status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(checksum()).isEqualTo(changed.check().checksum());
        assertThat(count("MATCH (n:Party) RETURN count(n)")).isEqualTo(1);
    }

    @Test
    void theSameDatasetIsNotLoadedAgain() {
        DatasetFolder dataset = DatasetFolder.small(folder);
        run(dataset, ImportMode.REPLACE);
        assertThat(imports.submitUnlessHeld(dataset.path())).isEmpty();
        String held = checksum();

        dataset.append("offers.csv", "u9,k1,-1,,");
        String refused = imports.submitUnlessHeld(dataset.path()).orElseThrow();
        assertThat(finished(refused).problem())
                .contains("the dataset has 2 errors; nothing was changed");
        assertThat(finished(refused).check().errorCount()).isEqualTo(2);
        assertThat(checksum()).isEqualTo(held);
        dataset.replace("offers.csv", "u9,k1,-1,,", "");

        dataset.append("partners.csv", "x2,Glass,SUPPLIER,");
        String id = imports.submitUnlessHeld(dataset.path()).orElseThrow();
        assertThat(finished(id).status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(checksum()).isEqualTo(dataset.check().checksum());
    }
}

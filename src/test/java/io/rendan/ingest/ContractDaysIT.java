package io.rendan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rendan.cypher.CypherFile;
import io.rendan.dataset.DatasetFolder;
import io.rendan.network.Contracts;
import io.rendan.network.NetworkSource;
import io.rendan.run.Runs;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The first and last day that a load writes on a contract are those between which a snapshot has it
 * in force.
 */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractDaysIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String HEADER =
            "id,kind,supplier_id,buyer_id,capability_id,community_id,annual_value,signed_on,starts_on,ends_on";

    /** One of each way in which days can be known; all between the same two units. */
    private static final String[] CONTRACTS = {
        "bounded,MARKET,u2,u1,,,100,2023-12-01,2024-01-01,2024-12-31",
        "one-day,MARKET,u2,u1,,,100,,2024-06-15,2024-06-15",
        "open,EMC,u2,u1,,,100,,2024-01-01,",
        "future,VAM,u2,u1,,,100,2024-06-01,2026-10-01,",
        "signed-late,MARKET,u2,u1,,,100,2024-03-15,2024-01-01,",
        "signed-only,MARKET,u2,u1,,,100,2024-02-01,,",
        "ends-only,MARKET,u2,u1,,,100,,,2024-12-31",
        "no-day,MARKET,u2,u1,,,100,,,",
        "outside,EXTERNAL,u2,u1,,,100,2023-12-01,2024-01-01,",
        "outside-bounded,EXTERNAL,u2,u1,,,100,,2024-01-01,2026-12-31",
        "outside-before-leap,EXTERNAL,u2,u1,,,100,,2023-02-28,",
        "outside-leap,EXTERNAL,u2,u1,,,100,,2024-02-29,",
        "outside-no-start,EXTERNAL,u2,u1,,,100,2024-02-01,,",
        "outside-no-day,EXTERNAL,u2,u1,,,100,,,",
        "sale,SALES,u1,s1,,,100,,2024-01-01,2024-12-31"
    };

    @Autowired Driver driver;
    @Autowired Imports imports;
    @Autowired Runs runs;
    @Autowired NetworkSource source;
    @TempDir static Path folder;

    @BeforeAll
    void aContractOfEachSort() {
        EmptyGraph.empty(driver);
        DatasetFolder dataset = DatasetFolder.small(folder.resolve("whole"));
        dataset.delete("settlements.csv");
        dataset.write("contracts.csv", lines(HEADER, CONTRACTS));
        load(dataset, ImportMode.REPLACE);
    }

    private static String[] lines(String header, String... rows) {
        return IntStream.rangeClosed(0, rows.length)
                .mapToObj(i -> i == 0 ? header : rows[i - 1])
                .toArray(String[]::new);
    }

    private void load(DatasetFolder dataset, ImportMode mode) {
        String id = imports.submit(dataset.path(), mode);
        await().atMost(PATIENCE).until(() -> imports.find(id).orElseThrow().isFinished());
        DatasetImport done = imports.find(id).orElseThrow();
        assertThat(done.status()).isEqualTo(ImportStatus.SUCCEEDED);
        await().atMost(PATIENCE).until(() -> isAnalysed(id));
    }

    private boolean isAnalysed(String id) {
        return imports.find(id)
                .flatMap(DatasetImport::runId)
                .flatMap(runs::find)
                .filter(run -> run.finishedAt().isPresent())
                .isPresent();
    }

    private List<Record> rows(String cypher, Map<String, Object> parameters) {
        try (Session session = driver.session()) {
            return session.run(cypher, parameters).list();
        }
    }

    private List<LocalDate> days(String contract) {
        Record row =
                rows(
                                "MATCH (c:Contract {id: $id}) RETURN c.firstDay, c.lastDay",
                                Map.of("id", contract))
                        .getFirst();
        return List.of(row.get(0).asLocalDate(), row.get(1).asLocalDate());
    }

    @ParameterizedTest
    @CsvSource({
        "bounded, 2024-01-01, 2024-12-31",
        "one-day, 2024-06-15, 2024-06-15",
        "open, 2024-01-01, 9999-12-31",
        "future, 2026-10-01, 9999-12-31",
        "signed-late, 2024-03-15, 9999-12-31",
        "signed-only, 2024-02-01, 9999-12-31",
        "ends-only, 0000-01-01, 2024-12-31",
        "no-day, 0000-01-01, 9999-12-31",
        "outside, 2024-01-01, 2024-12-31",
        "outside-bounded, 2024-01-01, 2026-12-31",
        "outside-before-leap, 2023-02-28, 2024-02-27",
        "outside-leap, 2024-02-29, 2025-02-27",
        "outside-no-start, 2024-02-01, 9999-12-31",
        "outside-no-day, 0000-01-01, 9999-12-31",
        "sale, 2024-01-01, 2024-12-31"
    })
    void bothDaysAreInclusive(String contract, LocalDate first, LocalDate last) {
        assertThat(days(contract)).containsExactly(first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-11-30",
                "2023-12-01",
                "2023-12-31",
                "2024-01-01",
                "2024-01-31",
                "2024-02-01",
                "2024-02-27",
                "2024-02-28",
                "2024-02-29",
                "2024-03-14",
                "2024-03-15",
                "2024-06-14",
                "2024-06-15",
                "2024-06-16",
                "2024-12-30",
                "2024-12-31",
                "2025-01-01",
                "2025-02-26",
                "2025-02-27",
                "2025-02-28",
                "2026-09-30",
                "2026-10-01",
                "2026-12-31",
                "2027-01-01"
            })
    void theGraphHasInForceWhatASnapshotHas(LocalDate asOf) {
        List<Record> inForce =
                rows(
                        "MATCH (c:Contract) WHERE c.firstDay <= $asOf <= c.lastDay"
                                + " RETURN c.id ORDER BY c.id",
                        Map.of("asOf", asOf));

        assertThat(inForce)
                .extracting(row -> row.get(0).asString())
                .isEqualTo(snapshotInForce(asOf));
        assertThat(profileInForce(asOf)).isEqualTo(snapshotInForce(asOf));
    }

    /** What the profile of the unit says that is on all of the contracts. */
    private List<String> profileInForce(LocalDate asOf) {
        return rows(
                        CypherFile.of("party/contracts").text(),
                        Map.of("partyId", "u1", "asOf", asOf, "limit", 100))
                .stream()
                .filter(row -> row.get("inForce").asBoolean())
                .map(row -> row.get("id").asString())
                .sorted()
                .toList();
    }

    private List<String> snapshotInForce(LocalDate asOf) {
        Contracts contracts = source.load(Optional.of(asOf)).contracts();
        return IntStream.range(0, contracts.size())
                .filter(contract -> contracts.isActiveOn(contract, asOf.toEpochDay()))
                .mapToObj(contract -> contracts.ids()[contract])
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 4", "2024-01-01, 8", "2024-12-31, 11", "2025-01-01, 8"})
    void aQuestionOfTheLibraryAsksForTheseDays(LocalDate asOf, int inForce) {
        Map<String, Object> pair = Map.of("partyIds", List.of("u1", "u2"), "asOf", asOf);

        assertThat(rows(CypherFile.of("explore/contracts-among").text(), pair)).hasSize(inForce);
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, 11", "2025-12-31, 8"})
    void aContractThatEndedBeforeTheWindowCrossesNoBorderInIt(LocalDate asOf, int contracts) {
        Map<String, Object> window = Map.of("unitIds", List.of("u1"), "asOf", asOf);

        assertThat(rows(CypherFile.of("explore/group-border-crossers").text(), window))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row.get("contractsOutside").asInt())
                                        .isEqualTo(contracts));
    }

    @Nested
    class AMerge {

        @AfterEach
        void asBefore() {
            aContractOfEachSort();
        }

        @Test
        void renewsTheDaysOfWhatItChanges() {
            DatasetFolder changes = DatasetFolder.minimal(folder.resolve("changes"));
            changes.write(
                    "contracts.csv",
                    "id,kind,supplier_id,buyer_id,ends_on",
                    "bounded,MARKET,u2,u1,2025-06-30",
                    "outside,EXTERNAL,u2,u1,2024-03-31",
                    "outside-bounded,EXTERNAL,u2,u1,",
                    "ends-only,MARKET,u2,u1,",
                    "added,EXTERNAL,u2,u1,");

            load(changes, ImportMode.MERGE);

            assertThat(days("bounded"))
                    .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 30));
            assertThat(days("outside").getLast()).isEqualTo("2024-03-31");
            assertThat(days("outside-bounded").getLast()).isEqualTo("2024-12-31");
            assertThat(days("ends-only").getLast()).isEqualTo("9999-12-31");
            assertThat(days("added"))
                    .containsExactly(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
            assertThat(days("open").getFirst()).as("not in the file").isEqualTo("2024-01-01");
        }

        @Test
        void ofOtherColumnsLeavesTheDaysAsTheyAre() {
            DatasetFolder changes = DatasetFolder.minimal(folder.resolve("changes"));
            changes.write(
                    "contracts.csv",
                    "id,kind,supplier_id,buyer_id,annual_value",
                    "bounded,MARKET,u2,u1,200");

            load(changes, ImportMode.MERGE);

            assertThat(days("bounded"))
                    .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        }
    }
}

package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.bottleneck.purchase.Purchases;
import io.rendan.cypher.CypherFile;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.Imports;
import io.rendan.network.CompleteMonths;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.run.Runs;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a finding's evidence prove its statements. */
@RendanTest
class BottleneckEvidenceIT {

    private static final int FINDINGS = 12;

    @Autowired Driver driver;
    @Autowired Imports imports;
    @Autowired Runs runs;
    @Autowired NetworkSource source;

    private EcosystemNetwork loaded(String folder) {
        Path dataset = Path.of(folder);
        assumeTrue(Files.isDirectory(dataset), "no " + dataset + " on this machine");
        EmptyGraph.empty(driver);
        String id = imports.submit(dataset, ImportMode.REPLACE);
        await().atMost(Duration.ofMinutes(3))
                .until(() -> imports.find(id).orElseThrow().runId().isPresent());
        String run = imports.find(id).orElseThrow().runId().orElseThrow();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> runs.find(run).orElseThrow().finishedAt().isPresent());
        return source.load(Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"datasets/starter", "../shared/data/rendan/us-economy-2017"})
    void everyStatementIsProvedByItsRows(String folder) {
        EcosystemNetwork network = loaded(folder);
        BottleneckReport report =
                new BottleneckDetector(BottleneckParameters.defaults(1))
                        .detect(network, Parallel.available());
        List<Finding> findings =
                new BottleneckFindings(network, report, new CypherQueryLibrary()).all();
        assertThat(findings).isNotEmpty();
        for (int position = 0; position < Math.min(FINDINGS, findings.size()); position++) {
            Bottleneck bottleneck = report.bottlenecks().get(position);
            for (Evidence evidence : findings.get(position).evidence()) {
                check(network, report, bottleneck, evidence);
            }
        }
    }

    private void check(
            EcosystemNetwork network,
            BottleneckReport report,
            Bottleneck bottleneck,
            Evidence evidence) {
        try (Session session = driver.session()) {
            Result result = session.run(evidence.cypher());
            String file = file(result.keys());
            check(network, report, bottleneck, file, result.list());
        }
    }

    private static void check(
            EcosystemNetwork network,
            BottleneckReport report,
            Bottleneck bottleneck,
            String file,
            List<Record> rows) {
        switch (file) {
            case "service-load" ->
                    assertThat(sum(rows, "requests") / CompleteMonths.RECENT)
                            .isCloseTo(
                                    report.figures().load().requestsPerMonth()[bottleneck.party()],
                                    within(1e-9));
            case "spare-capacity" -> checkHelper(network, bottleneck.relief(), rows);
            case "revenue-behind-bottleneck" -> checkLosses(report, bottleneck, rows);
            case "captive-buyers" -> checkCaptives(network, bottleneck, rows);
            default -> {
                assertThat(rows).hasSize(bottleneck.usersBehind().units());
                double revenue = bottleneck.usersBehind().userRevenue();
                assertThat(sum(rows, "userRevenue")).isCloseTo(revenue, within(1e-6 * revenue));
            }
        }
    }

    private static void checkLosses(
            BottleneckReport report, Bottleneck bottleneck, List<Record> rows) {
        double risk = report.figures().risk().userRevenueAtRisk()[bottleneck.party()];
        assertThat(rows).hasSize(bottleneck.fallout().units().size());
        assertThat(sum(rows, "userRevenueLost")).isCloseTo(risk, within(1e-9 * risk));
        assertThat(rows)
                .allSatisfy(
                        row -> {
                            double atRisk = row.get("userRevenueAtRisk").asDouble();
                            double share = row.get("userRevenueAtRiskShare").asDouble();
                            assertThat(atRisk).isCloseTo(risk, within(1e-9 * risk));
                            assertThat(share).isCloseTo(risk / report.userRevenue(), within(1e-9));
                        });
    }

    private static void checkHelper(EcosystemNetwork network, Relief relief, List<Record> rows) {
        List<Record> others =
                rows.stream().filter(row -> !row.get("isThisParty").asBoolean()).toList();
        assertThat(rows).hasSize(others.size() + 1);
        double most = others.isEmpty() ? 0 : others.getFirst().get("spareCapacity").asDouble();
        assertThat(most)
                .isCloseTo(
                        relief.helper().map(Substitute::spareCapacity).orElse(0.0), within(1e-9));
        relief.helper()
                .ifPresent(
                        helper ->
                                assertThat(others.getFirst().get("partyId").asString())
                                        .isEqualTo(network.parties().id(helper.party())));
    }

    private static void checkCaptives(
            EcosystemNetwork network, Bottleneck bottleneck, List<Record> rows) {
        assertThat(rows)
                .filteredOn(row -> row.get("otherSuppliers").asInt() == 0)
                .filteredOn(row -> row.get("outsideOption").isNull())
                .filteredOn(BottleneckEvidenceIT::isEssential)
                .extracting(row -> row.get("buyerId").asString())
                .containsAll(bottleneck.captives().stream().map(network.parties()::id).toList());
    }

    private static boolean isEssential(Record row) {
        return row.get("essential").isNull()
                ? row.get("paid").asDouble()
                        >= Purchases.ESSENTIAL_SHARE * row.get("turnover").asDouble() - 1e-6
                : row.get("essential").asBoolean();
    }

    private static double sum(List<Record> rows, String column) {
        return rows.stream().mapToDouble(row -> row.get(column).asDouble()).sum();
    }

    /** Which query of the library has these columns. */
    private static String file(List<String> columns) {
        return Stream.of(
                        "revenue-behind-bottleneck",
                        "service-load",
                        "spare-capacity",
                        "captive-buyers",
                        "users-behind-unit")
                .filter(name -> CypherFile.of("explore/" + name).columns().equals(columns))
                .findFirst()
                .orElseThrow();
    }
}

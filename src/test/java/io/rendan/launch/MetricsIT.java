package io.rendan.launch;

import static io.rendan.finding.Publisher.bottleneck;
import static io.rendan.finding.Publisher.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rendan.Api;
import io.rendan.analysis.FindingKind;
import io.rendan.dataset.DatasetFolder;
import io.rendan.finding.Publisher;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.Imports;
import io.rendan.network.NetworkSource;
import io.rendan.run.RunStore;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Prometheus is told, in the form that its strict readers want, and what the board asks. */
@RendanTest
class MetricsIT {

    private static final Path BOARD = Path.of("src/docs/rendan.grafana.json");
    private static final String OPEN_METRICS = "application/openmetrics-text; version=1.0.0";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired Driver driver;
    @Autowired RunStore store;
    @Autowired NetworkSource source;
    @Autowired Imports imports;
    @LocalServerPort int port;

    private Http http;

    @BeforeEach
    void aRunWithFindings() {
        EmptyGraph.empty(driver);
        cypher(
                """
                CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY',
                                  asOf: date('2026-03-31'), dataVersion: '1'})
                CREATE (:Party:MicroEnterprise {id: 'a', name: 'A', kind: 'NODE', headcount: 12})
                """);
        http = new Http(port);
        new Publisher(store, source)
                .publish(
                        bottleneck("b1", "a", 100.0),
                        bottleneck("b2", "a", 700.0),
                        bottleneck("b3", "a", 300.0),
                        finding("s1", FindingKind.SILO, "MicroEnterprise", "a", 0.5, null));
    }

    private void cypher(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private List<String> scrape() {
        return http.get("/actuator/prometheus", "Accept", OPEN_METRICS).body().lines().toList();
    }

    /** What is told is at most some seconds old. */
    private void awaitSample(String sample, double value) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(value(sample)).as(sample).isEqualTo(value));
    }

    private double value(String sample) {
        return scrape().stream()
                .filter(line -> line.startsWith(sample + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(sample.length() + 1)))
                .findFirst()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    @Test
    void findingsAreToldByKindAndStatusWithTheLargestAmount() {
        http.post("/api/recommendations/b2/decision", "{\"decision\": \"ACCEPTED\"}");

        awaitSample("rendan_findings_by_status{kind=\"BOTTLENECK\",status=\"OPEN\"}", 2);
        awaitSample("rendan_findings_by_status{kind=\"BOTTLENECK\",status=\"ACCEPTED\"}", 1);
        awaitSample("rendan_findings_by_status{kind=\"SILO\",status=\"OPEN\"}", 1);
        awaitSample("rendan_findings_by_status{kind=\"OPPORTUNITY\",status=\"DONE\"}", 0);
        awaitSample("rendan_value_at_stake{kind=\"BOTTLENECK\"}", 300);
        awaitSample("rendan_value_at_stake{kind=\"SILO\"}", 0);
    }

    @Test
    void whatIsStaleAndWhichDataThereAreIsTold() {
        awaitSample("rendan_stale", 0);
        awaitSample(
                "rendan_dataset_info{as_of=\"2026-03-31\",currency=\"CNY\",dataset=\"test\"}", 1);

        cypher("MATCH (d:Dataset) SET d.dataVersion = '2', d.currency = 'EUR'");

        awaitSample("rendan_stale", 1);
        awaitSample(
                "rendan_dataset_info{as_of=\"2026-03-31\",currency=\"EUR\",dataset=\"test\"}", 1);
    }

    @Test
    void importsAreCountedByHowTheyEndAndTheQueueEmpties(@TempDir Path folder) throws Exception {
        double succeeded = value("rendan_imports_total{status=\"SUCCEEDED\"}");
        double failed = value("rendan_imports_total{status=\"FAILED\"}");
        Path good = DatasetFolder.small(folder.resolve("good")).path();
        Path bad =
                DatasetFolder.minimal(folder.resolve("bad"))
                        .write("micro_enterprises.csv", "id,name,kind", "m,M,WIZARD")
                        .path();

        String id = imports.submit(good, ImportMode.REPLACE);
        imports.submit(bad, ImportMode.REPLACE);
        new Api(port).await("/api/imports/" + id, Api::isFinal);

        awaitSample("rendan_imports_total{status=\"SUCCEEDED\"}", succeeded + 1);
        awaitSample("rendan_imports_total{status=\"FAILED\"}", failed + 1);
        awaitSample("rendan_imports_unfinished", 0);
        awaitSample("rendan_queue_length", 0);
    }

    @Test
    void deliveriesAreToldByStatus() {
        cypher(
                """
                UNWIND ['PENDING', 'DEAD', 'DEAD'] AS status
                CREATE (:AlertDelivery {id: randomUUID(), status: status})
                """);

        awaitSample("rendan_alert_deliveries{status=\"PENDING\"}", 1);
        awaitSample("rendan_alert_deliveries{status=\"DEAD\"}", 2);
        awaitSample("rendan_alert_deliveries{status=\"DELIVERED\"}", 0);
    }

    /** As OpenMetrics 1.0 has it: what a strict reader refuses. */
    @Test
    void everyFamilySaysWhatItIsInTheFormOfOpenMetrics() {
        List<String> lines = scrape();
        Set<String> families = families(lines);

        assertThat(lines.getLast()).isEqualTo("# EOF");
        assertThat(families).hasSizeGreaterThan(15).contains("rendan_build", "rendan_dataset");
        for (String family : families) {
            assertThat(lines.stream().filter(line -> line.startsWith("# HELP " + family + " ")))
                    .as(family)
                    .singleElement()
                    .satisfies(help -> assertThat(help).hasSizeGreaterThan(family.length() + 20));
            String type = metadata(lines, "TYPE", family);
            String unit = metadata(lines, "UNIT", family);
            assertThat(family).endsWith(unit);
            assertThat(samples(lines, family, type)).as("%s of type %s", family, type).isNotEmpty();
        }
        assertThat(lines)
                .filteredOn(line -> line.startsWith("rendan_"))
                .allSatisfy(
                        line ->
                                assertThat(families)
                                        .anyMatch(
                                                family ->
                                                        samples(
                                                                                List.of(line),
                                                                                family,
                                                                                metadata(
                                                                                        lines,
                                                                                        "TYPE",
                                                                                        family))
                                                                        .size()
                                                                == 1));
    }

    private static Set<String> families(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("# TYPE rendan_"))
                .map(line -> line.split(" ")[2])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String metadata(List<String> lines, String what, String family) {
        String start = "# " + what + " " + family + " ";
        return lines.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElse("");
    }

    /** The samples that a family of a type may have, by the suffixes that the standard names. */
    private static List<String> samples(List<String> lines, String family, String type) {
        String suffix =
                switch (type) {
                    case "counter" -> "_(total|created)";
                    case "summary" -> "(_sum|_count|_created|)";
                    case "info" -> "_info";
                    case "gauge" -> "";
                    default -> throw new AssertionError(family + " is of type " + type);
                };
        Pattern sample = Pattern.compile(family + suffix + "(\\{.*\\})? [^ ]+");
        return lines.stream().filter(line -> sample.matcher(line).matches()).toList();
    }

    @Test
    void theBoardAsksForWhatIsToldAndShowsAllOfIt(@TempDir Path folder) throws Exception {
        String id = imports.submit(DatasetFolder.small(folder).path(), ImportMode.REPLACE);
        JsonNode done =
                new Api(port).await("/api/imports/" + id, state -> state.hasNonNull("runId"));
        new Api(port).await("/api/runs/" + done.path("runId").asString(), Api::isFinal);
        awaitSample("rendan_queue_length", 0);
        Set<String> told =
                http.get("/actuator/prometheus")
                        .body()
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("[{ ]")[0])
                        .collect(Collectors.toSet());
        JsonNode board = JsonMapper.shared().readTree(Files.readString(BOARD));
        Set<String> asked = new TreeSet<>();
        for (JsonNode panel : board.path("panels")) {
            assertThat(panel.path("title").asString()).isNotBlank();
            assertThat(panel.path("targets")).as(panel.path("title").asString()).isNotEmpty();
            for (JsonNode target : panel.path("targets")) {
                asked.addAll(names(target.path("expr").asString()));
            }
        }

        assertThat(told).containsAll(asked);
        assertThat(asked).containsAll(families(scrape()).stream().map(this::sample).toList());
        assertThat(names(Files.readString(Path.of("src/docs/operation.md")))).containsAll(asked);
    }

    /** The sample of a family that a board shows. */
    private String sample(String family) {
        List<String> lines = scrape();
        return switch (metadata(lines, "TYPE", family)) {
            case "counter" -> family + "_total";
            case "summary" -> family + "_sum";
            case "info" -> family + "_info";
            default -> family;
        };
    }

    private static Set<String> names(String text) {
        return Pattern.compile("\\b(rendan_[a-z_]+|jvm_[a-z_]+|process_[a-z_]+)\\b")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

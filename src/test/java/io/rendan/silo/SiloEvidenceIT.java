package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.cypher.CypherFile;
import io.rendan.network.NetworkSource;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.store.ContractDays;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a finding's evidence prove its statements. */
@RendanTest
class SiloEvidenceIT {

    private static final Map<String, Object> VALUES =
            Map.of(
                    "platformId",
                    "p",
                    "unitIds",
                    List.of("p0", "p1", "p2"),
                    "otherId",
                    "q",
                    "asOf",
                    LocalDate.of(2026, 3, 31),
                    "meanHours",
                    1.0,
                    "meanValue",
                    1.0,
                    "minimumUnits",
                    1L,
                    "limit",
                    25L);

    @Autowired Driver driver;
    @Autowired NetworkSource networkSource;

    @BeforeEach
    void onePlatformOfThreeIsClosed() {
        EmptyGraph.empty(driver);
        try (Session session = driver.session();
                var stream = getClass().getResourceAsStream("/silo/closed-platform.cypher")) {
            assertThat(stream).isNotNull();
            session.run(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).consume();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ContractDays.derive(driver);
    }

    private Finding finding() {
        return new SiloAnalysis(new CypherQueryLibrary())
                        .analyse(networkSource.load(Optional.empty()), new AnalysisSettings(1, 2))
                        .findings()
                        .stream()
                        .filter(found -> found.owner().equals("p"))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Record> rows(String cypher) {
        try (Session session = driver.session()) {
            return session.run(cypher).list();
        }
    }

    @Test
    void theBorderInTheGraphIsTheBorderOfTheFinding() {
        Finding finding = finding();
        Record border = rows(finding.evidence().getFirst().cypher()).getFirst();
        assertThat(border.get("internalTies").asLong())
                .isEqualTo(((Number) figure(finding, "internalTies")).longValue());
        assertThat(border.get("externalTies").asLong())
                .isEqualTo(((Number) figure(finding, "externalTies")).longValue());
        assertThat(border.get("externalShare").asDouble())
                .isCloseTo((double) figure(finding, "externalShare"), within(1e-9));
    }

    @Test
    void theExchangeInTheGraphIsTheMissingBridgesExchange() {
        Finding finding = finding();
        List<?> bridges = (List<?>) figure(finding, "missingBridges");
        Map<?, ?> bridge = (Map<?, ?>) bridges.getFirst();
        assertThat(bridge.get("id")).isEqualTo("r");
        Record pair = rows(finding.evidence().get(1).cypher()).getFirst();
        assertThat(pair.get("ties").asLong()).isEqualTo(3);
        assertThat(pair.get("weight").asDouble())
                .isCloseTo(
                        (double) Objects.requireNonNull(bridge.get("observedExchange")),
                        within(1e-9));
    }

    @Test
    void theUnmetNeedsInTheGraphAddUpToTheValueAtStake() {
        Finding finding = finding();
        List<Record> needs = rows(finding.evidence().getLast().cypher());
        assertThat(needs.stream().mapToDouble(row -> row.get("unservedBudget").asDouble()).sum())
                .isEqualTo(500_000)
                .isEqualTo((double) figure(finding, "valueAtStake"));
    }

    private static Object figure(Finding finding, String name) {
        return Objects.requireNonNull(finding.figures().get(name), name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform-border-crossers", "group-border-crossers"})
    void whoCrossesTheBorderByWorkOrContract(String name) {
        Map<String, Object> values = new HashMap<>(VALUES);
        values.put("unitIds", IntStream.range(0, 10).mapToObj(i -> "p" + i).toList());
        List<Record> rows = rows(CypherFile.of("explore/" + name).withLiterals(values));
        assertThat(rows)
                .extracting(
                        row -> row.get("unitId").asString(),
                        row -> row.get("partnersOutside").asInt(),
                        row -> row.get("hoursOutside").asDouble(),
                        row -> row.get("contractsOutside").asInt())
                .containsExactly(
                        tuple("p2", 2, 0.0, 2), tuple("p0", 1, 4.0, 0), tuple("p1", 1, 0.0, 1));
    }

    @Test
    void pairsThatNeverMeetAreThoseOfThePlatformWithoutTies() {
        assertThat(rows(CypherFile.of("explore/platform-pairs-without-ties").withLiterals(VALUES)))
                .extracting(row -> row.get("oneId").asString() + row.get("otherId").asString())
                .containsExactly("ps", "qs", "rs");
    }

    @Test
    void suppliersOfAGroupTellWhoElseBuysFromThem() {
        Record outsider =
                rows(CypherFile.of("explore/group-shared-suppliers").withLiterals(VALUES))
                        .getFirst();
        assertThat(outsider.get("supplierId").asString()).isEqualTo("x");
        assertThat(outsider.get("buyersInside").asInt()).isEqualTo(1);
        assertThat(outsider.get("buyersOutside").asInt()).isEqualTo(1);
        assertThat(outsider.get("paid").asDouble()).isCloseTo(10 * 304.0 / 365, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "platform-border",
                "platform-pair",
                "platform-unmet-needs",
                "group-border",
                "group-pair",
                "group-unmet-needs",
                "group-shared-suppliers",
                "platform-border-crossers",
                "platform-inward-units",
                "group-border-crossers",
                "platform-brokers",
                "platform-pairs-without-ties",
                "platform-exchange",
                "platforms-that-never-meet"
            })
    void everyExplorationRunsAndReturnsItsColumns(String name) {
        CypherFile file = CypherFile.of("explore/" + name);
        List<Record> rows = rows(new Evidence(name, file.withLiterals(VALUES), Map.of()).cypher());
        assertThat(rows).isNotEmpty();
        assertThat(rows.getFirst().keys()).isEqualTo(file.columns());
    }
}

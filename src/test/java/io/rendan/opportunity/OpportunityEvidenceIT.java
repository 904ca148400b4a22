package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.Subject;
import io.rendan.cypher.CypherFile;
import io.rendan.network.NetworkSource;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.store.ContractDays;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a finding's evidence prove its statements. */
@RendanTest
class OpportunityEvidenceIT {

    @Autowired Driver driver;
    @Autowired NetworkSource networkSource;

    @BeforeEach
    void aBuyerAndASupplierWithoutAContract() {
        EmptyGraph.empty(driver);
        try (Session session = driver.session();
                var stream =
                        getClass().getResourceAsStream("/opportunity/complementary-pair.cypher")) {
            assertThat(stream).isNotNull();
            session.run(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).consume();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ContractDays.derive(driver);
    }

    private Finding finding() {
        return new OpportunityAnalysis(new CypherQueryLibrary())
                        .analyse(networkSource.load(Optional.empty()), new AnalysisSettings(1, 2))
                        .findings()
                        .stream()
                        .filter(
                                found ->
                                        found.subjects().stream()
                                                .map(Subject::id)
                                                .toList()
                                                .equals(List.of("a", "d")))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Record> rows(Evidence evidence) {
        try (Session session = driver.session()) {
            return session.run(evidence.cypher()).list();
        }
    }

    @Test
    void theNeedAndTheOfferInTheGraphAreThoseOfTheMatch() {
        Finding finding = finding();
        Map<?, ?> match = (Map<?, ?>) ((List<?>) figure(finding, "match")).getFirst();

        Record row = rows(finding.evidence().get(1)).getFirst();

        assertThat(row.get("annualSpend").asDouble())
                .isCloseTo(1000 + 1800 * 365 / 90.0, within(1e-6));
        assertThat(row.get("unmetBudget").asDouble())
                .isCloseTo((double) number(match, "unmetBudget"), within(1e-6));
        assertThat(row.get("monthlyRequests").asDouble()).isEqualTo(30);
        assertThat(row.get("spareCapacity").asDouble())
                .isEqualTo(70)
                .isEqualTo((double) number(match, "spareCapacity"));
    }

    @Test
    void thePartsOfThePathsInTheGraphAddUpToL3() {
        Finding finding = finding();

        List<Record> paths = rows(finding.evidence().get(2));

        assertThat((long) paths.size()).isEqualTo(figure(finding, "threeStepPaths"));
        assertThat(paths.stream().mapToDouble(row -> row.get("part").asDouble()).sum())
                .isCloseTo((double) figure(finding, "l3"), within(1e-12));
    }

    @Test
    void whatTheyShareInTheGraphIsWhatTheFindingSays() {
        List<String> shared =
                rows(finding().evidence().get(3)).stream()
                        .map(row -> row.get("id").asString())
                        .toList();

        assertThat(shared).containsExactly("emc", "cooks");
    }

    @Test
    void noContractBetweenThemIsInForce() {
        Record row = rows(finding().evidence().getLast()).getFirst();

        assertThat(row.get("contracts").asLong()).isEqualTo(1);
        assertThat(row.get("inForce").asLong()).isZero();
    }

    @Test
    void everyQueryReturnsItsColumns() {
        assertThat(finding().evidence())
                .allSatisfy(
                        evidence ->
                                assertThat(rows(evidence).getFirst().keys())
                                        .isEqualTo(columns(evidence)));
    }

    private static List<String> columns(Evidence evidence) {
        return List.of(
                        "value-if-formed",
                        "need-and-offer",
                        "three-step-paths",
                        "shared-communities-and-segments",
                        "contracts-between")
                .stream()
                .map(name -> CypherFile.of("explore/" + name))
                .filter(file -> evidence.parameters().keySet().containsAll(file.parameters()))
                .filter(file -> file.withLiterals(evidence.parameters()).equals(evidence.cypher()))
                .findFirst()
                .orElseThrow()
                .columns();
    }

    private static Object figure(Finding finding, String name) {
        return number(finding.figures(), name);
    }

    private static Object number(Map<?, ?> figures, String name) {
        return Optional.<Object>ofNullable(figures.get(name)).orElseThrow();
    }
}

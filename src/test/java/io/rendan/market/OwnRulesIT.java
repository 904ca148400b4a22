package io.rendan.market;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.run.AnalysisRunner;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.run.RuleShelf;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A file in the folder is a rule; one that cannot be used is named and stops nobody. */
@RendanTest
class OwnRulesIT {

    private static final String HEADER =
            """
            // id: %s
            // title: Small contract
            // columns: contractId, value, signedOn
            // finding: {supplier} sells {buyer} next to nothing, {value:money} a year
            """;

    private static final String SMALL =
            """
            MATCH (contract:Contract)
            WHERE contract.annualValue < 100
            RETURN contract.id AS contractId, contract.annualValue AS value, contract.signedOn AS signedOn
            """;

    @Autowired Driver driver;
    @Autowired NetworkSource source;
    @Autowired MarketAnalysis analysis;
    @Autowired AnalysisRunner runner;
    @TempDir Path folder;

    @BeforeEach
    void oneSmallContract() {
        Ground.fresh(driver)
                .contract("fine", "MARKET", "a", "b")
                .contract("small", "MARKET", "a", "c")
                .set("small", "annualValue", "12.0");
    }

    private MarketReport report() {
        return report(Duration.ofSeconds(20));
    }

    private MarketReport report(Duration ruleTime) {
        EcosystemNetwork network = source.load(Optional.empty());
        AnalysisSettings settings =
                AnalysisSettings.defaults().withRules(new RuleShelf(folder, ruleTime).read());
        return analysis.report(network, runner.answered(analysis, network, settings));
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private String reason(String file) {
        List<FaultyRule> faulty = report().faulty();
        assertThat(faulty).extracting(FaultyRule::rule).containsExactly(file);
        assertThat(report().rules()).as("the others are judged").hasSize(10);
        return faulty.getFirst().reason();
    }

    @Test
    void aDroppedFileIsARuleOfTheNextRun() throws IOException {
        assertThat(report().issues()).isEmpty();

        file("small.cypher", HEADER.formatted("small-contract") + SMALL);

        MarketReport report = report();
        assertThat(report.faulty()).isEmpty();
        assertThat(report.issues()).hasSize(1);
        assertThat(report.issues().getFirst().violation().value()).isEqualTo(12);
        var finding =
                new MarketFindings(source.load(Optional.empty()), report, new CypherQueryLibrary())
                        .all()
                        .getFirst();
        assertThat(finding.title()).isEqualTo("Unit a sells Unit c next to nothing, CNY 12 a year");
        assertThat(finding.action()).contains("contract small of Unit a with Unit c");
        try (Session session = driver.session()) {
            assertThat(
                            session.run(finding.evidence().getFirst().cypher())
                                    .single()
                                    .get("contractId"))
                    .hasToString("\"small\"");
        }
    }

    @Test
    void aFileWithTheIdOfARuleTakesItsPlace() throws IOException {
        file("own.cypher", HEADER.formatted("no-success-metric") + SMALL);

        assertThat(report().rules())
                .filteredOn(outcome -> outcome.rule().id().equals("no-success-metric"))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.rule().source()).isEqualTo("own.cypher"));
    }

    @Test
    void whatIsNoCypherIsNamed() throws IOException {
        file("typo.cypher", HEADER.formatted("typo") + "MATHC (n) RETURN n");

        assertThat(reason("typo.cypher"))
                .contains("not Cypher")
                .contains("MATHC")
                .contains("(line 5, column 1)");
    }

    @Test
    void aFaultIsPlacedWhereItStandsInItsFile() throws IOException {
        file(
                "unknown.cypher",
                HEADER.formatted("unknown")
                        + "\n\nMATCH (contract:Contract)\nWHERE contract.annualValue < 100\n"
                        + "  AND contrac.id <> 'x'\nRETURN contract.id AS contractId");

        assertThat(reason("unknown.cypher"))
                .contains("`contrac` not defined")
                .contains("(line 9, column 7)");
    }

    @Test
    void whatHasNoHeaderIsNamed() throws IOException {
        file("bare.cypher", SMALL);

        assertThat(reason("bare.cypher")).contains("no line '// id:'");
    }

    @Test
    void otherColumnsThanPromisedAreNamed() throws IOException {
        file(
                "columns.cypher",
                HEADER.formatted("columns") + "MATCH (c:Contract) RETURN c.id AS contractId");

        assertThat(reason("columns.cypher"))
                .contains("returns contractId, its header says contractId, value, signedOn");
    }

    @Test
    void aColumnOfAnotherTypeIsNamed() throws IOException {
        file(
                "text.cypher",
                HEADER.formatted("text") + SMALL.replace("contract.annualValue AS", "'much' AS"));

        assertThat(reason("text.cypher")).contains("column value holds much, expected a number");
    }

    @Test
    void writingIsRefusedAndChangesNothing() throws IOException {
        file(
                "writes.cypher",
                HEADER.formatted("writes")
                        + "MATCH (contract:Contract) SET contract.annualValue = 1 "
                        + "RETURN contract.id AS contractId, 1 AS value, null AS signedOn");
        file(
                "writes-in-procedure.cypher",
                HEADER.formatted("writes-in-procedure")
                        + "CALL db.createLabel('Broken') MATCH (contract:Contract) "
                        + "RETURN contract.id AS contractId, 1 AS value, null AS signedOn");
        file(
                "reads-files.cypher",
                HEADER.formatted("reads-files")
                        + "LOAD CSV FROM 'file:///etc/passwd' AS line MATCH (contract:Contract) "
                        + "RETURN contract.id AS contractId, 1 AS value, line[0] AS signedOn");

        MarketReport report = report();

        assertThat(report.faulty())
                .extracting(FaultyRule::rule)
                .containsExactlyInAnyOrder(
                        "writes.cypher", "writes-in-procedure.cypher", "reads-files.cypher");
        assertThat(report.faulty())
                .extracting(FaultyRule::reason)
                .allMatch(r -> r.contains("only reads"));
        assertThat(source.load(Optional.empty()).contracts().annualValues()).contains(36_500, 12);
    }

    @Test
    void aRuleThatRunsTooLongIsGivenUp() throws IOException {
        file(
                "endless.cypher",
                HEADER.formatted("endless")
                        + "UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j "
                        + "WITH sum(i * j % 7) AS s MATCH (contract:Contract) "
                        + "RETURN contract.id AS contractId, s AS value, null AS signedOn");

        assertThat(report(Duration.ofSeconds(10)).faulty())
                .extracting(rule -> rule.rule() + " " + rule.reason())
                .contains("endless.cypher it runs longer than 10 s");
    }

    @Test
    void unknownParametersKindsAndFieldsAreNamed() throws IOException {
        file("a.cypher", HEADER.formatted("a") + SMALL.replace("100", "$limit"));
        file("b.cypher", HEADER.formatted("b") + "// kinds: BARTER\n" + SMALL);
        file("c.cypher", HEADER.formatted("c") + "// field: colour\n" + SMALL);
        Files.write(folder.resolve("d.cypher"), "// id: é".getBytes(StandardCharsets.ISO_8859_1));
        file("e.cypher", HEADER.formatted("circular-dealing") + SMALL);

        assertThat(report().faulty())
                .extracting(FaultyRule::reason)
                .satisfiesExactly(
                        a -> assertThat(a).contains("$limit"),
                        b -> assertThat(b).contains("BARTER"),
                        c -> assertThat(c).contains("colour"),
                        d -> assertThat(d).contains("UTF-8"),
                        e -> assertThat(e).contains("a rule that is no file"));
    }

    @Test
    void aRuleMayBringItsOwnThreshold() throws IOException {
        file(
                "threshold.cypher",
                HEADER.formatted("threshold")
                        + "// parameters: most: FLOAT = 50.0\n"
                        + SMALL.replace("100", "$most"));

        assertThat(report().issues()).hasSize(1);
    }
}

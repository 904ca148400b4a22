package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.Api;
import io.rendan.analysis.Words;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs each file of {@code cypher/explore} as cypher-shell and Neo4j Browser do, its {@code :param}
 * lines first, on the starter ecosystem, and holds the first statement of each finding to the
 * number in its title.
 */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunsAsItStandsIT {

    private static final Pattern SET = Pattern.compile(":param (\\w+) => (.+);");

    /** Questions that the sample answers with nobody. */
    private static final Set<String> NOBODY =
            Set.of(
                    "explore/money-that-circles",
                    "explore/orphan-units",
                    "explore/platform-pairs-without-ties",
                    "explore/platforms-that-never-meet",
                    "explore/undelivered-alerts");

    private static final Pattern MONEY =
            Pattern.compile("CNY [\\d.,]+(?: (?:thousand|million|billion))?");

    private static final Pattern PERCENT = Pattern.compile("[\\d.,]+ %");

    @Autowired Driver driver;
    @LocalServerPort int port;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
    }

    static List<String> files() {
        return CypherLibrary.paths("explore");
    }

    private List<Record> run(String path, Map<String, String> instead) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("cypher", path + ".cypher"));
        Map<String, Object> parameters = new HashMap<>();
        try (Session session = driver.session()) {
            for (String line : lines) {
                Matcher set = SET.matcher(line);
                if (set.matches()) {
                    String expression = instead.getOrDefault(set.group(1), set.group(2));
                    Object value = session.run("RETURN " + expression).single().get(0).asObject();
                    parameters.put(set.group(1), value);
                }
            }
            String statement =
                    String.join(
                            "\n", lines.stream().filter(line -> !line.startsWith(":")).toList());
            return session.run(statement, parameters).list();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileRunsAsItStandsAndAnswers(String path) throws IOException {
        List<Record> rows = run(path, Map.of());

        assertThat(rows.isEmpty()).isEqualTo(NOBODY.contains(path));
    }

    @Test
    void theDefaultsGiveTheNumbersOfTheApi() throws Exception {
        for (JsonNode silo :
                new Api(port).get("/api/groups?type=PLATFORM&limit=10").path("items")) {
            JsonNode figures = silo.path("figures");
            String id = "'" + silo.path("id").asString() + "'";
            Record border = run("explore/platform-border", Map.of("platformId", id)).getFirst();
            String units = members(silo);

            assertThat(border.get("externalShare").asDouble())
                    .isCloseTo(figures.path("externalShare").asDouble(), within(1e-9));
            assertThat(border.get("externalTies").asLong())
                    .isEqualTo(figures.path("externalTies").asLong());
            assertThat(run("explore/group-border", Map.of("unitIds", units)).getFirst().get("cut"))
                    .satisfies(
                            cut ->
                                    assertThat(cut.asDouble())
                                            .isCloseTo(border.get("cut").asDouble(), within(1e-6)));
        }
    }

    private static String members(JsonNode group) {
        return group.path("members").valueStream().map(JsonNode::toString).toList().toString();
    }

    @Test
    void theExchangeOfTwoPlatformsIsThatOfTheMissingBridge() throws Exception {
        JsonNode silo = new Api(port).get("/api/silos").path("items").path(0);
        JsonNode bridge = silo.path("figures").path("missingBridges").path(0);
        Map<String, String> pair =
                Map.of(
                        "platformId",
                                "'" + silo.path("subjects").path(0).path("id").asString() + "'",
                        "otherId", "'" + bridge.path("id").asString() + "'");

        assertThat(run("explore/platform-pair", pair).getFirst().get("weight").asDouble())
                .isCloseTo(bridge.path("observedExchange").asDouble(), within(1e-9));
    }

    @Test
    void theFirstStatementOfEachFindingGivesTheNumberOfItsTitle() throws Exception {
        List<String> missed = new ArrayList<>();
        for (String list : List.of("silos", "bottlenecks", "opportunities", "contract-issues")) {
            for (JsonNode finding :
                    new Api(port).get("/api/" + list + "?limit=1000&evidence=true").path("items")) {
                String title = finding.path("title").asString();
                boolean parts = finding.at("/figures/form").asString("").equals("JOINT_PURCHASE");
                String cypher = finding.path("evidence").path(0).path("cypher").asString();
                if (!(parts ? addsUpTo(cypher, title) : gives(cypher, title))) {
                    missed.add(title);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    /** Whether what each buyer paid adds up to the number of the title. */
    private boolean addsUpTo(String cypher, String title) {
        try (Session session = driver.session()) {
            double paid =
                    session.run(cypher).list().stream()
                            .mapToDouble(row -> row.get("paid").asDouble())
                            .sum();
            return read(paid).anyMatch(headline(title)::equals);
        }
    }

    /** Whether a query returns rows and, where a title has a number, one that reads like it. */
    private boolean gives(String cypher, String title) {
        List<Record> rows;
        try (Session session = driver.session()) {
            rows = session.run(cypher).list();
        }
        String wanted = headline(title);
        return !rows.isEmpty()
                && (wanted.isEmpty()
                        || rows.stream()
                                .flatMap(row -> row.values().stream())
                                .map(Value::asObject)
                                .filter(Number.class::isInstance)
                                .flatMap(number -> read(((Number) number).doubleValue()))
                                .anyMatch(wanted::equals));
    }

    private static Stream<String> read(double number) {
        return Stream.of(
                Words.money(number, "CNY"),
                Words.percent(number),
                String.format(Locale.ROOT, "%s", number));
    }

    private static String headline(String title) {
        return Stream.of(MONEY, PERCENT)
                .map(pattern -> pattern.matcher(title))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    @Test
    void noQueryThatProvesAStatementReturnsNothing() throws Exception {
        List<String> empty = new ArrayList<>();
        for (String list : List.of("silos", "bottlenecks", "opportunities", "contract-issues")) {
            for (JsonNode finding :
                    new Api(port).get("/api/" + list + "?limit=1000&evidence=true").path("items")) {
                assertThat(finding.path("evidence")).isNotEmpty();
                for (JsonNode evidence : finding.path("evidence")) {
                    try (Session session = driver.session()) {
                        if (session.run(evidence.path("cypher").asString()).list().isEmpty()) {
                            empty.add(evidence.path("statement").asString());
                        }
                    }
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void figuresOfResultsCanBeAskedForInCypher() {
        try (Session session = driver.session()) {
            Record counts =
                    session.run(
                                    """
                                    MATCH (r:AnalysisRun {current: true})
                                    RETURN COUNT { (r)-[:PRODUCED]->(f:Opportunity) WHERE f.probability > 0 } AS pairs,
                                           COUNT { (r)-[:PRODUCED]->(f:Silo) WHERE f.openness < 1 } AS silos,
                                           COUNT { (r)-[:PRODUCED]->(f:Bottleneck) WHERE f.utilisation > 0.8 } AS busy,
                                           COUNT { (r)-[:PRODUCED]->(f:ContractIssue) WHERE f.figureKind = 'EMC' AND f.kind = 'CONTRACT_ISSUE' } AS issues,
                                           COUNT { (r)-[:ASSESSED]->(g:Group) WHERE g.externalShare > 0 AND g.name IS NOT NULL } AS groups,
                                           COUNT { (r)-[:ASSESSED]->(c:CapabilityAssessment) WHERE c.herfindahl > 0 } AS capabilities
                                    """)
                            .single();
            assertThat(counts.values()).allSatisfy(count -> assertThat(count.asInt()).isPositive());
        }
    }

    @Test
    void everyDateIsADate() {
        assertThat(files())
                .map(path -> CypherFile.of(path).header().getOrDefault("parameters", ""))
                .noneMatch(parameters -> parameters.contains("asOf: STRING"));
    }
}

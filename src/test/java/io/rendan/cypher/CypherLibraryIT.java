package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs every question of the library on the starter ecosystem and holds each file to its header.
 */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherLibraryIT {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+): (\\w+)");

    @Autowired Driver driver;
    @LocalServerPort int port;

    private PlannedIndexes indexes;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
        try (Session session = driver.session()) {
            // plans and samples of what other tests had loaded would be used again
            session.run("CALL db.prepareForReplanning()").consume();
            indexes = new PlannedIndexes(session);
        }
    }

    static List<String> questions() {
        return CypherLibrary.paths().stream().filter(CypherLibrary::isQuestion).toList();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionReturnsTheColumnsItsHeaderLists(String path) {
        CypherFile file = CypherFile.of(path);
        try (Session session = driver.session()) {
            Result rows = session.run(file.text(), parameters(file));
            assertThat(rows.keys()).containsExactlyElementsOf(file.columns());
            rows.consume();
        }
    }

    static List<String> statements() {
        return CypherLibrary.paths().stream().filter(CypherLibrary::isStatement).toList();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void everyStatementReturnsTheColumnsAndUsesTheIndexesItsHeaderNames(String path) {
        CypherFile file = CypherFile.of(path);
        try (Session session = driver.session()) {
            Result planned = session.run("EXPLAIN " + file.text(), parameters(file));
            assertThat(planned.keys()).containsExactlyElementsOf(file.columns());
            assertThat(indexes.of(planned.consume().plan()))
                    .containsExactlyInAnyOrderElementsOf(file.indexes());
        }
    }

    /** Who copies the example of the docs sees it at work. */
    @Test
    void theExampleOfAnOwnRuleFindsSomething() throws IOException {
        String docs = Files.readString(Path.of("src/docs/market.md"));
        String after = docs.substring(docs.indexOf("## Write a rule"));
        Matcher example = Pattern.compile("```cypher\n(.*?)```", Pattern.DOTALL).matcher(after);
        assertThat(example.find()).isTrue();
        Map<String, Object> values =
                Map.of("asOf", LocalDate.of(2026, 6, 30), "most", mostOf(example.group(1)));
        try (Session session = driver.session()) {
            assertThat(session.run(example.group(1), values).list()).isNotEmpty();
        }
    }

    private static double mostOf(String rule) {
        Matcher most = Pattern.compile("most: FLOAT = ([0-9.]+)").matcher(rule);
        assertThat(most.find()).isTrue();
        return Double.parseDouble(most.group(1));
    }

    /** A value of the right type for each parameter; whether rows come back does not matter. */
    private static Map<String, Object> parameters(CypherFile file) {
        Map<String, Object> values = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(file.header().getOrDefault("parameters", ""));
        while (matcher.find()) {
            values.put(matcher.group(1), example(matcher.group(2)));
        }
        return values;
    }

    private static Object example(String type) {
        return switch (type) {
            case "INTEGER" -> 10L;
            case "FLOAT" -> 1.0;
            case "BOOLEAN" -> true;
            case "LIST" -> List.of();
            case "MAP" -> Map.of();
            case "DATE" -> LocalDate.of(2026, 6, 30);
            case "DATETIME" -> LocalDate.of(2026, 6, 30).atStartOfDay(ZoneOffset.UTC);
            default -> "2026-01";
        };
    }
}

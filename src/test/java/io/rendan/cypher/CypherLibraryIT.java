package io.rendan.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs every question of the library on the starter ecosystem and holds it to its header. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CypherLibraryIT {

    private static final Pattern PARAMETER = Pattern.compile("(\\w+): (\\w+)");

    @Autowired Driver driver;
    @LocalServerPort int port;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
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

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionUsesTheIndexItsHeaderNames(String path) {
        CypherFile file = CypherFile.of(path);
        List<String> indexes =
                Arrays.stream(file.header().getOrDefault("index", "none").split(","))
                        .map(String::strip)
                        .filter(index -> !index.equals("none"))
                        .toList();
        try (Session session = driver.session()) {
            for (String index : indexes) {
                String plan =
                        session.run("EXPLAIN " + file.text(), parameters(file))
                                .consume()
                                .plan()
                                .toString();
                assertThat(plan)
                        .as(index)
                        .contains("IndexSeek")
                        .contains(":" + labelOf(session, index) + "(");
            }
        }
    }

    private static String labelOf(Session session, String index) {
        return session.run(
                        "SHOW INDEXES YIELD name, labelsOrTypes WHERE name = $name"
                                + " RETURN labelsOrTypes[0] AS label",
                        Map.of("name", index))
                .single()
                .get("label")
                .asString();
    }

    /** A value of the right type for each parameter; whether rows come back does not matter. */
    private static Map<String, Object> parameters(CypherFile file) {
        Map<String, Object> values = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(file.header().getOrDefault("parameters", ""));
        while (matcher.find()) {
            values.put(matcher.group(1), example(matcher.group(1), matcher.group(2)));
        }
        return values;
    }

    private static Object example(String name, String type) {
        return switch (type) {
            case "INTEGER" -> 10L;
            case "FLOAT" -> 1.0;
            case "BOOLEAN" -> true;
            case "LIST" -> List.of();
            case "DATE" -> java.time.LocalDate.of(2026, 6, 30);
            default -> name.equals("asOf") ? "2026-06-30" : "2026-01";
        };
    }
}

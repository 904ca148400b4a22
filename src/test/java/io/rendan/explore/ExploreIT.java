package io.rendan.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an analyst meets: the library, and Cypher of one's own, over HTTP on the starter. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExploreIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String QUERIES = "/api/explore/queries";

    @Autowired Driver driver;
    @LocalServerPort int port;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
    }

    private Http http() {
        return new Http(port);
    }

    private HttpResponse<String> ask(String cypher, Map<String, Object> parameters) {
        return ask("", cypher, parameters);
    }

    private HttpResponse<String> ask(String query, String cypher, Map<String, Object> parameters) {
        Map<String, Object> body = new HashMap<>();
        body.put("cypher", cypher);
        body.put("parameters", parameters);
        return http().post("/api/explore/cypher" + query, JSON.writeValueAsString(body));
    }

    private HttpResponse<String> run(String address, Map<String, Object> parameters) {
        return http().post(
                        QUERIES + "/" + address,
                        JSON.writeValueAsString(Map.of("parameters", parameters)));
    }

    private static JsonNode body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void theCatalogueListsEveryQuestionAndFindsThemByWordsAndCategory() {
        JsonNode all = http().json(QUERIES + "?limit=1000");
        assertThat(all.path("items").size()).isGreaterThan(50);
        assertThat(all.path("faults")).isEmpty();
        assertThat(all.path("items"))
                .allSatisfy(one -> assertThat(one.path("title").asString()).isNotBlank());

        JsonNode found = http().json(QUERIES + "?query=platform%20border");
        assertThat(found.path("items"))
                .isNotEmpty()
                .extracting(one -> one.path("id").asString())
                .contains("platform-border");
    }

    @Test
    void aQuestionSaysWhatItTakesAndGives() {
        JsonNode border = http().json(QUERIES + "/platform-border");

        assertThat(border.path("cypher").asString()).startsWith("MATCH (dataset:Dataset)");
        assertThat(border.path("columns").valueStream().map(JsonNode::asString))
                .containsExactly("internalTies", "externalTies", "cut", "volume", "externalShare");
        JsonNode platform = border.path("parameters").path(0);
        assertThat(platform.path("name").asString()).isEqualTo("platformId");
        assertThat(platform.path("type").asString()).isEqualTo("STRING");
        assertThat(platform.path("required").asBoolean()).isTrue();
        assertThat(platform.path("idOf").asString()).isEqualTo("Platform");
        assertThat(platform.path("example").asString()).isEqualTo("pl-02");
        assertThat(border.path("parameters").path(1).path("required").asBoolean()).isFalse();
    }

    @Test
    void aQuestionIsAnsweredWithItsColumns() {
        JsonNode answer = body(run("platform-border", Map.of("platformId", "pl-02")));

        assertThat(answer.path("rows")).hasSize(1);
        assertThat(answer.at("/rows/0/externalShare").asDouble()).isBetween(0.0, 1.0);
        assertThat(answer.path("truncated").asBoolean()).isFalse();
    }

    @Test
    void everyParameterThatDoesNotDoIsNamed() {
        HttpResponse<String> answer =
                run("platform-border", Map.of("asOf", "yesterday", "colour", "red"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("platformId is missing")
                .contains("asOf is 'yesterday', expected a date")
                .contains("colour is 'red', expected one of platformId, asOf");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(http().get(QUERIES + "/nothing").statusCode()).isEqualTo(404);
        assertThat(run("nothing", Map.of()).statusCode()).isEqualTo(404);
        assertThat(http().get(QUERIES + "/nothing/suggestions/x").statusCode()).isEqualTo(404);
        assertThat(http().get(QUERIES + "/platform-border/suggestions/x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void idsAreSuggestedByName() {
        JsonNode first = http().json("/api/platforms?limit=1").at("/items/0");
        JsonNode found =
                http().json(
                                QUERIES
                                        + "/platform-border/suggestions/platformId?query="
                                        + Http.encoded(first.path("name").asString()));

        assertThat(found.at("/items/0/id").asString()).isEqualTo(first.path("id").asString());
    }

    @Test
    void cypherOfOnesOwnIsAnswered() {
        JsonNode answer =
                body(
                        ask(
                                "MATCH (p:Platform {id: $id}) RETURN p.name AS name, 1.5 AS x,"
                                        + " null AS nothing, date('2026-01-31') AS day, [1, 2] AS"
                                        + " list",
                                Map.of("id", "pl-02")));

        assertThat(answer.path("columns").valueStream().map(JsonNode::asString))
                .containsExactly("name", "x", "nothing", "day", "list");
        assertThat(answer.at("/rows/0/day").asString()).isEqualTo("2026-01-31");
        assertThat(answer.at("/rows/0/nothing").isNull()).isTrue();
        assertThat(answer.path("truncated").asBoolean()).isFalse();
        assertThat(body(ask("?limit=2", "UNWIND range(1, 3) AS n RETURN n", Map.of())).path("rows"))
                .hasSize(2);
        assertThat(
                        body(ask("?limit=2", "UNWIND range(1, 3) AS n RETURN n", Map.of()))
                                .path("truncated")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void partsOfTheGraphComeAsNodesAndLinks() {
        String path =
                "MATCH p = (:MicroEnterprise)-[:HOSTED_BY]->(:Platform {id: 'pl-02'}) RETURN p";
        JsonNode graph = body(ask("?format=graph", path, Map.of()));

        assertThat(graph.path("nodes").size()).isGreaterThan(2);
        assertThat(graph.path("links")).hasSize(graph.path("nodes").size() - 1);
        assertThat(graph.at("/links/0/type").asString()).isEqualTo("HOSTED_BY");
        assertThat(body(ask(path, Map.of())).at("/rows/0/p/nodes/1/labels/0").asString())
                .isEqualTo("Platform");
    }

    @Test
    void rowsComeAsCsv() {
        HttpResponse<String> answer =
                ask(
                        "?format=csv",
                        "UNWIND [1, 2.5, 'a,b', '=x', null, [1, 2], {a: 1}] AS n RETURN n, 'é' AS"
                                + " e",
                        Map.of());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body().split("\r\n"))
                .containsExactly(
                        "n,e",
                        "1,é",
                        "2.5,é",
                        "\"a,b\",é",
                        "\"'=x\",é",
                        ",é",
                        "1;2,é",
                        "\"{\"\"a\"\":1}\",é");
    }

    @Test
    void explainAndProfileShowThePlan() {
        JsonNode explained = body(ask("EXPLAIN MATCH (p:Platform) RETURN p", Map.of()));
        assertThat(explained.path("rows")).isEmpty();
        assertThat(explained.at("/plan/operator").asString()).isEqualTo("ProduceResults");
        assertThat(explained.at("/plan/children/0/operator").asString()).contains("Scan");

        JsonNode profiled = body(ask("profile MATCH (p:Platform) RETURN p", Map.of()));
        assertThat(profiled.path("rows")).isNotEmpty();
        assertThat(profiled.at("/plan/rows").asLong()).isEqualTo(profiled.path("rows").size());
    }

    @Test
    void aFaultHasThePlaceAndTheWordsOfNeo4j() {
        HttpResponse<String> answer = ask("MATCH (n)\nRETURN m", Map.of());

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:rendan:problem:cypher-fault");
        assertThat(problem.at("/neo4j/message").asString())
                .startsWith("Variable `m` not defined (line 2, column 8 (offset: 17))");
        assertThat(problem.at("/neo4j/position/line").asInt()).isEqualTo(2);
        assertThat(problem.at("/neo4j/position/column").asInt()).isEqualTo(8);
        assertThat(problem.at("/neo4j/position/offset").asInt()).isEqualTo(17);
        assertThat(ask("  EXPLAIN MATCH (n RETURN n", Map.of()).body())
                .contains("(line 1, column 20 (offset: 19))");
        assertThat(ask("UNWIND [1, 0] AS n RETURN 1 / n", Map.of()).body()).contains("/ by zero");
        assertThat(ask("RETURN $p AS p", Map.of()).body()).contains("Expected parameter(s): p");
    }

    @Test
    void whatDoesMoreThanReadIsForbidden() {
        for (String cypher :
                List.of(
                        "CREATE (n:Intruder) RETURN n",
                        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line",
                        "CALL dbms.listConfig() YIELD name RETURN name",
                        "SHOW SETTINGS",
                        "CYPHER runtime=slotted RETURN 1 AS x",
                        "USE system SHOW USERS")) {
            assertThat(ask(cypher, Map.of()).statusCode()).as(cypher).isEqualTo(403);
        }
        assertThat(ask("CALL db.labels() YIELD label RETURN label", Map.of()).statusCode())
                .isEqualTo(200);
        assertThat(ask("SHOW INDEXES", Map.of()).statusCode()).isEqualTo(200);
    }
}

package io.rendan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The document of the running application, and what it answers with data and without; whether an
 * answer fits is {@link AnswerCheck}'s to say, of these as of those of every other test.
 */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenApiIT {

    @Autowired Driver driver;
    @LocalServerPort int port;

    private JsonNode document;
    private List<ApiOperation> operations;

    @BeforeAll
    void readDocument() throws Exception {
        EmptyGraph.empty(driver);
        document = new Api(port).get("/v3/api-docs");
        operations = ApiOperation.of(document);
    }

    @Test
    @Order(1)
    void operationsHaveNamesAndOneTagEach() {
        assertThat(operations).extracting(ApiOperation::id).doesNotHaveDuplicates();
        assertThat(operations)
                .allSatisfy(
                        one ->
                                assertThat(one.id())
                                        .matches(
                                                "(list|get|watch|create|post|put|patch|delete)([A-Z][a-z0-9]*)+"))
                .allSatisfy(one -> assertThat(one.description().path("tags")).hasSize(1));
        assertThat(operations)
                .extracting(ApiOperation::id)
                .contains("listSilos", "listSiloRuns", "getParty", "createImport", "watchEvents");
    }

    @Test
    @Order(1)
    void parametersAreValuesAndNoObjects() {
        assertThat(operations)
                .allSatisfy(
                        one ->
                                assertThat(one.parameters("query"))
                                        .allSatisfy(
                                                parameter -> {
                                                    JsonNode schema =
                                                            resolved(parameter.path("schema"));
                                                    assertThat(schema.path("type").asString())
                                                            .isIn(
                                                                    "string", "integer", "number",
                                                                    "boolean", "array");
                                                    assertThat(
                                                                    parameter
                                                                            .path("required")
                                                                            .asBoolean(false))
                                                            .isFalse();
                                                }));
    }

    @Test
    @Order(1)
    void answersAreDescribedByWhatTheyAre() {
        JsonNode imports = document.at("/paths/~1api~1imports/post");
        assertThat(imports.path("responses").propertyNames()).contains("202").doesNotContain("200");
        assertThat(imports.at("/requestBody/content").propertyNames())
                .containsExactly("application/json", "multipart/form-data");
        assertThat(operations)
                .filteredOn(one -> !one.parameters("query").isEmpty())
                .filteredOn(
                        one ->
                                one.description()
                                        .path("parameters")
                                        .toString()
                                        .contains("\"runId\""))
                .isNotEmpty()
                .allSatisfy(
                        one -> assertThat(one.description().path("responses").has("404")).isTrue());
        assertThat(operations)
                .filteredOn(ApiOperation::isStream)
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        one ->
                                assertThat(
                                                one.success()
                                                        .at("/text~1event-stream/schema/$ref")
                                                        .asString())
                                        .startsWith("#/components/schemas/"));
        assertThat(document.toString()).doesNotContain("x-type");
    }

    @Test
    @Order(2)
    void everyAnswerWithoutDataFits() {
        askAll();
    }

    @Test
    @Order(3)
    void everyAnswerOfTheStarterFits() throws Exception {
        new Api(port).load("starter");
        askAll();
    }

    private void askAll() {
        Http http = new Http(port);
        ApiExamples examples = new ApiExamples(http);
        List<String> asked = new ArrayList<>();
        for (ApiOperation one : operations) {
            if (one.method().equals("GET") && !one.id().equals("watchEvents")) {
                String address = examples.address(one);
                HttpResponse<String> answer = http.get(address);
                assertThat(answer.statusCode()).as(address).isIn(200, 404, 409);
                if (one.success().has("text/csv")) {
                    HttpResponse<String> table = http.get(address, "Accept", "text/csv");
                    assertThat(table.statusCode()).isEqualTo(answer.statusCode());
                    headersAreDescribed(one, table);
                }
                asked.add(address);
            }
        }
        assertThat(asked).hasSizeGreaterThan(30);
    }

    @Test
    @Order(1)
    void oneFindingStandsBesideItsList() {
        for (String list : List.of("silos", "bottlenecks", "opportunities", "contract-issues")) {
            JsonNode one = document.path("paths").path("/api/" + list + "/{id}").path("get");
            assertThat(one.path("tags"))
                    .as(list)
                    .isNotEmpty()
                    .isEqualTo(document.at("/paths/~1api~1" + list + "/get/tags"));
            assertThat(one.path("parameters"))
                    .extracting(parameter -> parameter.path("name").asString())
                    .containsExactlyInAnyOrder("id", "runId", "If-None-Match");
        }
    }

    /** What CSV says of its run is described, and nothing else is. */
    private static void headersAreDescribed(ApiOperation list, HttpResponse<String> table) {
        List<String> described =
                list.description().at("/responses/200/headers").propertyNames().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> name.startsWith("rendan-"))
                        .toList();
        List<String> given =
                table.headers().map().keySet().stream()
                        .filter(name -> name.startsWith("rendan-"))
                        .toList();
        if (table.statusCode() == 200) {
            assertThat(described).as(list.path()).containsAll(given);
            assertThat(described.isEmpty()).as(list.path()).isEqualTo(given.isEmpty());
        }
        assertThat(list.parameters("query"))
                .extracting(parameter -> parameter.path("name").asString())
                .as(list.path())
                .contains("format", "bom");
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }
}

package io.rendan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

/** The check of answers can fail. */
class AnswerContractTests {

    private static final String DOCUMENT =
            """
            {"openapi": "3.1.0",
             "paths": {
               "/api/items": {"get": {"responses": {
                 "200": {"content": {
                   "application/json": {"schema": {"$ref": "#/components/schemas/Item"}},
                   "text/csv": {"schema": {"type": "string"}},
                   "text/event-stream": {"schema": {"$ref": "#/components/schemas/Item"}}}},
                 "202": {"description": "later"},
                 "default": {"content": {
                   "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}},
               "/api/items/{id}": {"get": {"responses": {}}},
               "/api/items/first": {"get": {"responses": {}}}},
             "components": {"schemas": {
               "Item": {"type": "object", "required": ["id", "on", "by"], "properties": {
                 "id": {"type": "string"},
                 "on": {"type": "string", "format": "date"},
                 "by": {"anyOf": [{"$ref": "#/components/schemas/Who"}, {"type": "null"}]}}},
               "Who": {"type": "string", "enum": ["ADA", "BOB"]},
               "Problem": {"type": "object", "properties": {"status": {"type": "integer"}}}}}}
            """;
    private static final String ITEM = "{\"id\":\"a\",\"on\":\"2026-03-31\",\"by\":null}";
    private static final String JSON = "application/json";

    private final AnswerContract contract = new AnswerContract(DOCUMENT);

    @Test
    void whatIsDescribedFits() {
        assertThat(misfit(200, JSON, ITEM)).isEmpty();
        assertThat(misfit(200, JSON, ITEM.replace("null", "\"ADA\""))).isEmpty();
        assertThat(misfit(200, "text/csv;charset=UTF-8", "a,b\r\n1,\"x,y\"\r\n")).isEmpty();
        assertThat(misfit(200, "text/event-stream", ":hello\n\nid:1\ndata:" + ITEM + "\n\n"))
                .isEmpty();
        assertThat(misfit(200, "text/csv;header=absent", "")).isEmpty();
        assertThat(misfit(202, null, "")).isEmpty();
        assertThat(misfit(500, "application/problem+json", "{\"status\":500}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":1,\"on\":\"2026-03-31\",\"by\":null} | /id",
                "{\"id\":null,\"on\":\"2026-03-31\",\"by\":null} | /id",
                "{\"id\":\"a\",\"on\":\"31.3.2026\",\"by\":null} | /on",
                "{\"id\":\"a\",\"on\":\"2026-03-31\",\"by\":\"EVE\"} | /by",
                "{\"id\":\"a\",\"on\":\"2026-03-31\"} | by",
                "{\"id\":\"a\",\"on\":\"2026-03-31\",\"by\":null,\"more\":1} | more",
                "[] | array",
                "{ | no JSON"
            })
    void aBodyThatIsNotIsNamedWithItsPlace(String body, String named) {
        assertThat(misfit(200, JSON, body)).get().asString().contains(named);
        assertThat(misfit(200, "text/event-stream", "data:" + body + "\n\n")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1\n", "a,a\n1,2\n"})
    void aTableThatIsNoneDoesNotFit(String csv) {
        assertThat(misfit(200, "text/csv", csv)).isPresent();
    }

    @Test
    void anotherStatusFormOrBodyDoesNotFit() {
        assertThat(misfit(201, JSON, ITEM)).get().asString().contains("not described");
        assertThat(misfit(200, "text/html", ITEM)).get().asString().contains("text/html");
        assertThat(misfit(200, null, "")).isPresent();
        assertThat(misfit(202, JSON, ITEM)).get().asString().contains("body");
        assertThat(misfit(500, JSON, "{\"status\":500}")).isPresent();
        assertThat(contract.misfit(Optional.empty(), 404, "text/html", "")).isPresent();
    }

    @Test
    void anOperationIsFoundByItsPathTheLiteralOneFirst() {
        assertThat(contract.operation("GET", "/api/items/first").orElseThrow().path())
                .isEqualTo("/api/items/first");
        assertThat(contract.operation("GET", "/api/items/a%2Fb").orElseThrow().path())
                .isEqualTo("/api/items/{id}");
        assertThat(contract.operation("HEAD", "/api/items")).isPresent();
        assertThat(contract.operation("POST", "/api/items")).isEmpty();
        assertThat(contract.operation("GET", "/api/items/").orElseThrow().path())
                .isEqualTo("/api/items");
        assertThat(contract.operation("GET", "/api/items/a/b")).isEmpty();
    }

    private Optional<String> misfit(int status, @Nullable String type, String body) {
        return contract.misfit(contract.operation("GET", "/api/items"), status, type, body);
    }
}

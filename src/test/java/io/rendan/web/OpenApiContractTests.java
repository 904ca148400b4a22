package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

/** The OpenAPI document and its page. */
class OpenApiContractTests extends HttpContract {

    @ParameterizedTest
    @CsvSource({
        "*/*, application/openapi+json",
        "application/openapi+json, application/openapi+json",
        "application/json, application/json",
        "'application/json,*/*', application/json"
    })
    void isServedUnderItsMediaType(String accept, String type) throws Exception {
        HttpResponse<String> answer = get("/v3/api-docs", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void describesParametersFormsAndProblems() throws Exception {
        JsonNode document = json.readTree(get("/v3/api-docs").body());
        JsonNode list = document.at("/paths/~1items/get");

        assertThat(document.get("openapi").stringValue()).startsWith("3.1");
        assertThat(list.get("parameters"))
                .extracting(parameter -> parameter.get("name").stringValue())
                .containsExactlyInAnyOrder(
                        "colour",
                        "minimum",
                        "since",
                        "limit",
                        "cursor",
                        "format",
                        "bom",
                        "If-None-Match");
        assertThat(list.get("responses").propertyNames()).contains("200", "304", "400", "406");
        assertThat(list.at("/responses/200/content").propertyNames())
                .contains("application/json", "text/csv");
        assertThat(list.at("/responses/400/content").propertyNames())
                .containsExactly("application/problem+json");
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "instance", "faults");
    }

    @Test
    void hasAPageToRead() throws Exception {
        HttpResponse<String> page = get("/swagger-ui.html");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Swagger UI");
    }
}

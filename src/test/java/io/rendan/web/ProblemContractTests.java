package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** What is said of a request that cannot be answered. */
class ProblemContractTests extends HttpContract {

    @Test
    void namesAnUnknownPath() throws Exception {
        assertProblem(get("/nowhere/at/all"), 404, "/nowhere/at/all");
        assertProblem(get("/nowhere", "Accept", "text/html"), 404, "/nowhere");
    }

    @Test
    void namesAnUnknownId() throws Exception {
        HttpResponse<String> answer = get("/items/none");

        assertProblem(answer, 404, "item", "none");
        assertThat(json.readTree(answer.body()).get("type").stringValue())
                .isEqualTo("urn:rendan:problem:unknown-item");
    }

    @Test
    void namesAWrongMethodAndTheRightOne() throws Exception {
        HttpResponse<String> answer = send("DELETE", "/items", "", Map.of());

        assertProblem(answer, 405, "DELETE", "GET");
        assertThat(answer.headers().firstValue("Allow")).contains("GET");
    }

    @Test
    void namesEveryFaultOfAQueryAtOnce() throws Exception {
        HttpResponse<String> answer =
                get("/items?colour=RED,BLUE&minimum=-1&since=yesterday&limit=5000");

        assertProblem(answer, 400, "one of RED, GREEN");
        assertThat(json.readTree(answer.body()).get("faults"))
                .extracting(
                        fault -> fault.get("name").stringValue(),
                        fault -> fault.get("value").stringValue(),
                        fault -> fault.get("expected").stringValue())
                .containsExactly(
                        tuple("colour", "RED,BLUE", "one of RED, GREEN"),
                        tuple("limit", "5000", "a whole number from 1 to 1000"),
                        tuple("minimum", "-1.0", "a number of at least 0"),
                        tuple(
                                "since",
                                "yesterday",
                                "a date such as 2026-03-31 or a time such as"
                                        + " 2026-03-31T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1001",
                "many",
                "1.5",
                "99999999999",
                "0x5",
                "0X5",
                "%235",
                "%2B5",
                "05x",
                "5L",
                "%205",
                "1e1",
                "٥"
            })
    void namesALimitThatIsNone(String limit) throws Exception {
        String encoded = limit.startsWith("%") ? limit : Http.encoded(limit);
        String shown = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        assertProblem(get("/items?limit=" + encoded), 400, "limit", shown, "a whole number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1d", "0x1p3", "1e999", "%2B1", ".5", "1_0"})
    void namesANumberThatIsNone(String number) throws Exception {
        assertProblem(get("/items?minimum=" + number), 400, "minimum is", "a number");
    }

    @Test
    void namesParametersThatNobodyKnowsAndThoseThatAre() throws Exception {
        HttpResponse<String> answer = get("/items?owner=pl-99&limit=5&Limit=5&bogus=");

        assertProblem(
                answer,
                400,
                "owner is 'pl-99'",
                "only bom, colour, cursor, format, limit, minimum, since");
        assertThat(json.readTree(answer.body()).get("faults"))
                .extracting(fault -> fault.get("name").stringValue())
                .containsExactly("Limit", "bogus", "owner");
        assertProblem(get("/items/a?owner=x"), 400, "no parameter at all");
        assertProblem(get("/items?limit=5&limit=6"), 400, "limit is '5,6'", "one value");
        assertThat(get("/items?colour=RED&colour=green").statusCode()).isEqualTo(200);
    }

    @Test
    void namesAPathVariableOfAnotherType() throws Exception {
        assertProblem(get("/numbered/x"), 400, "number", "x", "a whole number");
    }

    @Test
    void isMadeOfARoomsOwnExceptionByItsRule() throws Exception {
        assertProblem(get("/numbered/0"), 404, "quotient", "1/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"item\": | line 1",
                "nonsense | line 1",
                "^^ | a JSON object",
                "[] | a JSON object",
                "{\"item\":\"a\",\"count\":\"many\"} | count",
                "{\"item\":\"a\",\"count\":{}} | count",
                "{\"item\":\"a\",\"count\":1.5} | a whole number",
                "{} | item is missing",
                "{\"item\":null} | item is missing",
                "{\"item\":\"a\",\"note\":\"far too long\"} | at most 5 characters",
                "{\"item\":\"a\",\"nota\":1} | nota is 'there', expected no such field, only count, item, note",
                "{\"item\":\"a\",\"count\":\"x\"} | count is 'x', expected a whole number",
                "{\"item\":\"a\",\"count\":\"5\"} | count is '5', expected a whole number",
                "{\"item\":5} | item is '5', expected a text",
                "{\"item\":true} | item is 'true', expected a text",
                "{\"item\":\"a\"} {} | JSON"
            })
    void namesWhatIsWrongWithABody(String body, String expected) throws Exception {
        assertProblem(post("/orders", body), 400, expected);
    }

    @Test
    void namesEveryFaultOfABodyAtOnce() throws Exception {
        HttpResponse<String> answer = post("/orders", "{\"note\":\"far too long\"}");

        assertThat(json.readTree(answer.body()).get("faults")).hasSize(2);
    }

    @Test
    void namesAContentTypeThatIsNotRead() throws Exception {
        HttpResponse<String> answer =
                send("POST", "/orders", "a=b", Map.of("Content-Type", "text/plain"));

        assertProblem(answer, 415, "text/plain", "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*", "*/*", "application/*+json"})
    void namesAContentTypeThatIsNone(String type) throws Exception {
        HttpResponse<String> answer =
                send("POST", "/orders", "{\"item\":\"a\"}", Map.of("Content-Type", type));

        assertProblem(answer, 415, type, "application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, --x--",
        "multipart/form-data; boundary=, --x--",
        "multipart/form-data; boundary=x, '--x\r\n\r\nhalf'"
    })
    void namesPartsThatCannotBeToldApart(String type, String body) throws Exception {
        HttpResponse<String> answer = send("POST", "/orders", body, Map.of("Content-Type", type));

        assertProblem(answer, 400, "boundary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/xml", "application/problem+json"})
    void comesBeforeAnythingIsDoneForAFormThatIsNotAnswered(String accept) throws Exception {
        int orders = Application.CALLS.get();

        HttpResponse<String> answer = post("/orders", "{\"item\":\"a\"}", "Accept", accept);

        assertProblem(answer, 406, accept, "application/json");
        assertThat(Application.CALLS).hasValue(orders);
    }

    @Test
    void keepsWhatBrokeInsideToItself() throws Exception {
        HttpResponse<String> answer = get("/broken");

        assertProblem(answer, 500, "log");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "java");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /items/a^b HTTP/1.1",
                "GET /items/%zz HTTP/1.1",
                "GET /items/%00 HTTP/1.1",
                "GET /items?limit=%zz HTTP/1.1",
                "GET /items?limit=[1] HTTP/1.1",
                "GET no-slash HTTP/1.1",
                "NONSENSE",
                "GET /items HTTP/9.9"
            })
    void isAllThatABrokenRequestGets(String requestLine) throws Exception {
        String answer = raw(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).matches("(?s)HTTP/1.1 (400|404|505) .*");
        assertThat(answer.toLowerCase(Locale.ROOT)).doesNotContain("<html", "exception", "tomcat");
        if (!answer.endsWith("\r\n\r\n")) {
            assertThat(answer).contains("application/problem+json").contains("\"status\":");
        }
    }
}

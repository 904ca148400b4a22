package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Everything here goes over a real connection, since containers differ from mocks. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = HttpContractTests.Application.class,
        properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
class HttpContractTests {

    enum Colour {
        RED,
        GREEN
    }

    record Item(int number, String name, @Nullable Double weight, Instant seen) {}

    record ItemQuery(
            @Nullable List<Colour> colour,
            @DecimalMin(value = "0", message = "a number of at least 0") @Nullable Double minimum,
            @Nullable Instant since,
            @Limit @Nullable Integer limit,
            @Nullable String cursor) {}

    record Order(
            @NotBlank(message = "a text") @Nullable String item,
            @Size(max = 5, message = "at most 5 characters") @Nullable String note,
            @Nullable Integer count) {}

    @EnableAutoConfiguration
    @ComponentScan(
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.CUSTOM,
                            classes = TypeExcludeFilter.class))
    static class Application {

        static final AtomicReference<String> VERSION = new AtomicReference<>("1");
        static final AtomicInteger CALLS = new AtomicInteger();

        @Bean
        AnswerVersion version() {
            return VERSION::get;
        }

        @Bean
        ProblemRule<ArithmeticException> arithmetic() {
            return new ProblemRule<>(
                    ArithmeticException.class, thrown -> Problem.unknown("quotient", "1/0"));
        }

        @Bean
        ItemController items() {
            return new ItemController();
        }
    }

    @TestComponent
    @RestController
    static class ItemController {

        static final AtomicInteger COUNT = new AtomicInteger();

        private static final List<Item> ALL =
                IntStream.range(0, 7)
                        .mapToObj(
                                i ->
                                        new Item(
                                                i,
                                                i == 3 ? "=HYPERLINK(\"x\")" : "item " + i,
                                                i == 2 ? Double.NaN : -i,
                                                Instant.EPOCH))
                        .toList();

        @Versioned
        @GetList({"/items", "/api/items"})
        Page<Item> items(@Valid @ParameterObject ItemQuery query, HttpServletRequest request) {
            Application.CALLS.incrementAndGet();
            Paging paging = Paging.of(request, query.limit(), query.cursor());
            int from = paging.after().map(key -> Integer.parseInt(key.getFirst()) + 1).orElse(0);
            List<Item> fetched = ALL.stream().skip(from).limit(paging.fetch()).toList();
            return new Page<>(
                    paging.page(fetched),
                    paging.next(fetched, item -> List.of("" + item.number())),
                    List.of("number", "name", "weight", "seen"));
        }

        @Versioned(Versioned.By.CONTENT)
        @GetMapping("/calls")
        Map<String, Object> calls() {
            return Map.of("calls", COUNT.get(), "text", "long enough to compress ".repeat(500));
        }

        @GetMapping("/items/{id}")
        Map<String, String> item(@PathVariable String id) {
            if (id.equals("none")) {
                throw ProblemException.unknown("item", id);
            }
            return Map.of("id", id);
        }

        @GetMapping("/numbered/{number}")
        Map<String, Integer> numbered(@PathVariable int number) {
            return Map.of("inverse", 1 / number);
        }

        @PostMapping("/orders")
        Order order(@Valid @RequestBody Order order) {
            Application.CALLS.incrementAndGet();
            return order;
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret of the house");
        }
    }

    @LocalServerPort private int port;
    @Autowired private JsonMapper json;

    private final HttpClient client = HttpClient.newHttpClient();

    @Nested
    class AList {

        @Test
        void comesInPagesThatTogetherHaveEveryItemOnce() throws Exception {
            List<Integer> numbers = new ArrayList<>();
            String query = "/items?limit=3";
            for (int page = 0; page < 10 && !query.isEmpty(); page++) {
                JsonNode answer = json.readTree(get(query).body());
                answer.get("items").forEach(item -> numbers.add(item.get("number").intValue()));
                JsonNode next = answer.get("next");
                query = next.isNull() ? "" : "/items?limit=3&cursor=" + next.stringValue();
            }

            assertThat(numbers).containsExactly(0, 1, 2, 3, 4, 5, 6);
        }

        @Test
        void hasNoNextAfterAFullLastPage() throws Exception {
            assertThat(json.readTree(get("/items?limit=7").body()).get("next").isNull()).isTrue();
        }

        @Test
        void saysOnlyItemsAndNextAndNeverNaN() throws Exception {
            JsonNode answer = json.readTree(get("/items?limit=3").body());

            assertThat(answer.propertyNames()).containsExactlyInAnyOrder("items", "next");
            assertThat(answer.at("/items/2/weight").isNull()).isTrue();
            assertThat(answer.at("/items/2/seen").stringValue()).isEqualTo("1970-01-01T00:00:00Z");
        }

        @Test
        void comesAsCsvWithALinkToTheNextPage() throws Exception {
            HttpResponse<String> first = get("/items?limit=4&colour=RED", "Accept", "text/csv");

            assertThat(first.headers().firstValue("Content-Type"))
                    .contains("text/csv;charset=UTF-8");
            assertThat(first.body())
                    .isEqualTo(
                            """
                            number,name,weight,seen
                            0,item 0,-0,1970-01-01T00:00:00Z
                            1,item 1,-1,1970-01-01T00:00:00Z
                            2,item 2,,1970-01-01T00:00:00Z
                            3,"'=HYPERLINK(""x"")",-3,1970-01-01T00:00:00Z
                            """
                                    .replace("\n", "\r\n")
                                    .replace("-0,", "0,"));
            String link = first.headers().firstValue("Link").orElseThrow();
            assertThat(link).matches("</items\\?limit=4&colour=RED&cursor=[\\w-]+>; rel=\"next\"");
            String next = link.substring(1, link.indexOf('>'));
            HttpResponse<String> second = get(next, "Accept", "text/csv");
            assertThat(second.body().lines()).hasSize(4).last().asString().startsWith("6,");
            assertThat(second.headers().firstValue("Link")).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "*/*, application/json",
            "text/*, text/csv",
            "'text/csv;q=0.2, application/json;q=0.1', text/csv",
            "'text/csv;q=0.1, application/json;q=0.2', application/json",
            "'application/json, text/csv', application/json",
            "'text/html, application/xhtml+xml, */*;q=0.8', application/json"
        })
        void comesAsWhatIsPreferred(String accept, String type) throws Exception {
            assertThat(get("/items", "Accept", accept).headers().firstValue("Content-Type"))
                    .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        }

        @ParameterizedTest
        @CsvSource({
            "'application/json;q=0, */*', text/csv",
            "'*/*, application/json;q=0', text/csv",
            "'text/csv;q=0, */*', application/json",
            "'application/*;q=0, */*;q=0.1', text/csv",
            "'*/*;q=0, application/json', application/json",
            "'application/json; charset=iso-8859-1', application/json",
            "'application/json; charset=utf-16', application/json",
            "'application/json; version=2', application/json",
            "'text/csv; charset=iso-8859-1', text/csv;charset=UTF-8"
        })
        void comesAsNothingThatIsRefused(String accept, String type) throws Exception {
            HttpResponse<String> answer = get("/items", "Accept", accept);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(found -> assertThat(found).startsWith(type));
        }

        @Test
        void comesWithoutHeaderWhereThatIsAskedFor() throws Exception {
            HttpResponse<String> answer = get("/items", "Accept", "text/csv;header=absent");

            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).contains("header=absent"));
            assertThat(answer.body()).startsWith("0,item 0,");
        }

        @Test
        void comesInTheFormThatItsAddressAsksFor() throws Exception {
            HttpResponse<String> csv = get("/api/items?format=csv&limit=2");
            assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
            assertThat(csv.body()).startsWith("number,name");
            String next = csv.headers().firstValue("Link").orElseThrow();
            assertThat(next).contains("/api/items?format=csv&limit=2&cursor=");
            assertThat(get("/api/items?format=csv&bom=true").body())
                    .startsWith("\ufeffnumber,name");
            HttpResponse<String> json = get("/api/items?format=json", "Accept", "text/csv");
            assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
            String cursor = next.substring(next.indexOf("cursor=") + 7, next.indexOf('>'));
            assertThat(get("/api/items?limit=1&cursor=" + cursor).statusCode()).isEqualTo(200);
            assertProblem(get("/api/items?format=xml"), 400, "format is 'xml'", "json or csv");
            assertProblem(get("/api/items?bom=yes"), 400, "bom is 'yes'", "true or false");
        }

        @ParameterizedTest
        @ValueSource(strings = {"limit=%zz", "format=%zz", "format=csv&limit=%zz"})
        void saysWhatIsWrongWithAQueryThatCannotBeRead(String query) throws Exception {
            String answer =
                    raw(
                            "GET /api/items?%s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                                    .formatted(query));

            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .contains("query is 'unreadable', expected percent-encoded UTF-8");
        }

        @Test
        void standsAtItsAddressWithASlashToo() throws Exception {
            assertThat(get("/api/items/?limit=2").body())
                    .isEqualTo(get("/api/items?limit=2").body());
        }

        @Test
        void isRefusedInAnyOtherForm() throws Exception {
            HttpResponse<String> answer = get("/items", "Accept", "application/xml");

            assertProblem(answer, 406, "application/xml", "application/json or text/csv");
        }

        @Test
        void isUtf8WhateverIsAskedFor() throws Exception {
            HttpResponse<String> answer =
                    get("/items", "Accept", "application/json;charset=utf-16");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
            assertThat(json.readTree(answer.body()).get("items")).hasSize(7);
        }

        @Test
        void isRefusedWhereEveryFormIsExcluded() throws Exception {
            assertThat(get("/items", "Accept", "text/csv;q=0").statusCode()).isEqualTo(406);
        }
    }

    @Nested
    class ACursor {

        @Test
        void ofAnotherQueryIsRefused() throws Exception {
            String next = json.readTree(get("/items?limit=2").body()).get("next").stringValue();

            assertProblem(get("/items?limit=2&colour=RED&cursor=" + next), 400, "cursor", next);
            assertThat(get("/items?limit=5&cursor=" + next).statusCode()).isEqualTo(200);
        }

        @Test
        void thatWasMadeUpIsRefused() throws Exception {
            assertProblem(get("/items?cursor=MTI"), 400, "cursor", "MTI");
        }
    }

    @Nested
    class AnEntityTag {

        @Test
        void savesTheWorkWhileNothingChanged() throws Exception {
            String tag = get("/items").headers().firstValue("ETag").orElseThrow();
            int calls = Application.CALLS.get();

            HttpResponse<String> again = get("/items", "If-None-Match", tag);

            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            assertThat(Application.CALLS).hasValue(calls);
        }

        @Test
        void isAnotherAfterAChange() throws Exception {
            String tag = get("/items").headers().firstValue("ETag").orElseThrow();

            Application.VERSION.updateAndGet(version -> version + "'");

            assertThat(get("/items", "If-None-Match", tag).statusCode()).isEqualTo(200);
        }

        @Test
        void isAnotherForAnotherQueryOrForm() throws Exception {
            assertThat(
                            List.of(
                                    tag(get("/items")),
                                    tag(get("/items?limit=2")),
                                    tag(get("/items", "Accept", "text/csv"))))
                    .doesNotHaveDuplicates();
        }

        @Test
        void isFoundAmongSeveralAndWhenWeakened() throws Exception {
            String tag = tag(get("/items"));

            assertThat(tag).startsWith("W/");
            assertThat(get("/items", "If-None-Match", "\"x\", " + tag).statusCode()).isEqualTo(304);
            assertThat(get("/items", "If-None-Match", tag.substring(2)).statusCode())
                    .isEqualTo(304);
        }

        @ParameterizedTest
        @ValueSource(strings = {"-gzip", ";gzip", "--gzip", "-br", ";br", "-zstd"})
        void isKnownWithWhatAProxyPutsBehindIt(String suffix) throws Exception {
            for (String path : List.of("/items", "/calls")) {
                String tag = tag(get(path));
                String ofProxy = tag.substring(0, tag.length() - 1) + suffix + "\"";

                HttpResponse<String> answer = get(path, "If-None-Match", ofProxy);

                assertThat(answer.statusCode()).as(path).isEqualTo(304);
                assertThat(answer.headers().firstValue("ETag")).contains(tag);
            }
            String longer = tag(get("/items")).replaceFirst("\"$", "0\"");
            assertThat(get("/items", "If-None-Match", longer).statusCode()).isEqualTo(200);
        }

        @Test
        void isNotNeededWhereAnyAnswerDoes() throws Exception {
            for (String path : List.of("/items", "/calls", "/items/a")) {
                HttpResponse<String> answer = get(path, "If-None-Match", "*");
                assertThat(answer.statusCode()).as(path).isEqualTo(304);
                assertThat(answer.body()).isEmpty();
            }
            assertThat(get("/items/none", "If-None-Match", "*").statusCode()).isEqualTo(404);
            assertThat(get("/items?limit=0", "If-None-Match", "*").statusCode()).isEqualTo(400);
        }

        @Test
        void ofContentChangesWithIt() throws Exception {
            String tag = tag(get("/calls"));
            assertThat(get("/calls", "If-None-Match", tag).statusCode()).isEqualTo(304);

            ItemController.COUNT.incrementAndGet();

            HttpResponse<String> answer = get("/calls", "If-None-Match", tag);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(tag(answer)).isNotEqualTo(tag);
        }

        @Test
        void isTheSameOfACompressedAnswer() throws Exception {
            HttpRequest request =
                    HttpRequest.newBuilder(uri("/calls")).header("Accept-Encoding", "gzip").build();

            HttpResponse<byte[]> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());

            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(answer.body().length).isLessThan(1_000);
            assertThat(answer.headers().firstValue("ETag")).contains(tag(get("/calls")));
        }

        @Test
        void isNotGivenToAProblem() throws Exception {
            assertThat(get("/items?limit=0").headers().firstValue("ETag")).isEmpty();
        }

        private String tag(HttpResponse<String> answer) {
            return answer.headers().firstValue("ETag").orElseThrow();
        }
    }

    @Nested
    class AnIdInAPath {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "plain", "a/b", "/", "//", "a%b", "%2F", "a;b=c", "a b", "a+b", "ü", "日本", "🏠",
                    "a\\b", "a?b", "a#b", "[a]", "a'b\"c", "..x", "...", "a.json", "a&b=c", "é́",
                    "a:b", "@", "{x}", "a|b", "~", "a/../b", "./a", "*", "\u00a0"
                })
        void arrivesAsItIs(String id) throws Exception {
            String encoded = URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");

            HttpResponse<String> answer = get("/items/" + encoded);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json.readTree(answer.body()).get("id").stringValue()).isEqualTo(id);
        }
    }

    @Nested
    class AProblem {

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
            HttpResponse<String> answer =
                    send("POST", "/orders", body, Map.of("Content-Type", type));

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
            assertThat(answer.toLowerCase(Locale.ROOT))
                    .doesNotContain("<html", "exception", "tomcat");
            if (!answer.endsWith("\r\n\r\n")) {
                assertThat(answer).contains("application/problem+json").contains("\"status\":");
            }
        }
    }

    @Nested
    class Options {

        @Test
        void nameWhatAnAddressTakesAndNothingEmpty() throws Exception {
            HttpResponse<String> answer = send("OPTIONS", "/items", "", Map.of());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Allow")).contains("GET,HEAD,OPTIONS");
            assertThat(answer.headers().map().values()).noneMatch(v -> v.contains(""));
        }
    }

    @Nested
    class APageOfSomebodyElse {

        @Test
        void cannotReachTheServerUnderAnotherName() throws Exception {
            String answer =
                    raw("GET /items HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 403").contains("evil.example");
        }

        @ParameterizedTest
        @ValueSource(strings = {"localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:9"})
        void isNotWhoUsesALoopbackName(String host) throws Exception {
            String answer =
                    raw("GET /items HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 200");
        }

        @Test
        void cannotChangeAnything() throws Exception {
            String body = "{\"item\":\"a\"}";

            assertProblem(post("/orders", body, "Origin", "https://evil.example"), 403, "evil");
            assertProblem(post("/orders", body, "Origin", "null"), 403, "Origin");
            assertProblem(post("/orders", body, "Sec-Fetch-Site", "cross-site"), 403, "cross");
            assertProblem(post("/orders", body, "Sec-Fetch-Site", "same-site"), 403, "same-site");
        }

        @Test
        void isNotTheServersOwn() throws Exception {
            String body = "{\"item\":\"a\"}";

            assertThat(post("/orders", body).statusCode()).isEqualTo(200);
            assertThat(post("/orders", body, "Origin", "http://127.0.0.1:" + port).statusCode())
                    .isEqualTo(200);
            assertThat(post("/orders", body, "Sec-Fetch-Site", "same-origin").statusCode())
                    .isEqualTo(200);
        }
    }

    @Nested
    class TheOpenApiDocument {

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

    private void assertProblem(HttpResponse<String> answer, int status, String... words)
            throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").stringValue()).startsWith("urn:rendan:problem:");
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("instance").stringValue()).startsWith("/");
        assertThat(problem.get("detail").stringValue()).contains(words);
        assertThat(answer.body()).doesNotContain("Exception", "<html");
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 302
                ? get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    private HttpResponse<String> post(String path, String body, String... header) throws Exception {
        return send(
                "POST",
                path,
                body,
                header.length == 0
                        ? Map.of("Content-Type", "application/json")
                        : Map.of("Content-Type", "application/json", header[0], header[1]));
    }

    private HttpResponse<String> send(
            String method, String path, String body, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path))
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}

package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Map;

/** What a page of somebody else can and cannot do. */
class OriginContractTests {

    private static final String BOARD = "https://board.example.org";
    private static final String OTHER = "https://evil.example";
    private static final String ORDER = "{\"item\":\"a\"}";

    @Nested
    class APageOfSomebodyElse extends HttpContract {

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
            assertProblem(post("/orders", ORDER, "Origin", "https://evil.example"), 403, "evil");
            assertProblem(post("/orders", ORDER, "Origin", "null"), 403, "Origin");
            assertProblem(post("/orders", ORDER, "Sec-Fetch-Site", "cross-site"), 403, "cross");
            assertProblem(post("/orders", ORDER, "Sec-Fetch-Site", "same-site"), 403, "same-site");
        }

        @Test
        void isNotTheServersOwn() throws Exception {
            assertThat(post("/orders", ORDER).statusCode()).isEqualTo(200);
            assertThat(post("/orders", ORDER, "Origin", "http://127.0.0.1:" + port).statusCode())
                    .isEqualTo(200);
            assertThat(post("/orders", ORDER, "Sec-Fetch-Site", "same-origin").statusCode())
                    .isEqualTo(200);
        }

        @ParameterizedTest
        @ValueSource(strings = {BOARD, OTHER, "null"})
        void canReadNothing(String origin) throws Exception {
            HttpResponse<String> answer = get("/items", "Origin", origin);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase().startsWith("access-control"));
        }

        @Test
        void isToldWhenItAsksBeforehand() throws Exception {
            HttpResponse<String> answer =
                    beforehand(this, "/orders", BOARD, "POST", "content-type");

            assertProblem(answer, 403, BOARD, "rendan.web.allowed-origins");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    private static HttpResponse<String> beforehand(
            HttpContract server, String path, String origin, String method, String headers)
            throws Exception {
        return server.send(
                "OPTIONS",
                path,
                "",
                Map.of(
                        "Origin", origin,
                        "Access-Control-Request-Method", method,
                        "Access-Control-Request-Headers", headers));
    }

    @Nested
    @TestPropertySource(
            properties = {
                "rendan.web.allowed-origins=" + BOARD + ",http://localhost:3000",
                "rendan.web.allow-credentials=true"
            })
    class APageOfANamedOrigin extends HttpContract {

        @ParameterizedTest
        @ValueSource(strings = {BOARD, "http://localhost:3000"})
        void readsAnswersAndTheirHeaders(String origin) throws Exception {
            HttpHeaders headers = get("/items", "Origin", origin).headers();

            assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains(origin);
            assertThat(headers.firstValue("Access-Control-Allow-Credentials")).contains("true");
            assertThat(headers.allValues("Access-Control-Expose-Headers").toString())
                    .contains("ETag", "Link", "Rendan-Run-Id");
            assertThat(headers.allValues("Vary")).anyMatch(vary -> vary.contains("Origin"));
        }

        @Test
        void readsWhatWentWrong() throws Exception {
            HttpResponse<String> answer = get("/items?limit=0", "Origin", BOARD);

            assertProblem(answer, 400, "limit");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(BOARD);
        }

        @ParameterizedTest
        @CsvSource({"GET, if-none-match", "POST, content-type", "DELETE, authorization"})
        void maySendWhatItAsksAboutBeforehand(String method, String header) throws Exception {
            HttpResponse<String> answer = beforehand(this, "/orders", BOARD, method, header);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(BOARD);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                    .contains(method);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                    .isEqualToIgnoringCase(header);
            assertThat(answer.headers().firstValue("Access-Control-Max-Age")).isPresent();
        }

        @Test
        void changesThings() throws Exception {
            HttpResponse<String> answer = post("/orders", ORDER, "Origin", BOARD);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(BOARD);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    OTHER,
                    "null",
                    "https://board.example.org.evil.example",
                    "http://board.example.org",
                    "https://board.example.org:8443",
                    "*"
                })
        void isNoOther(String origin) throws Exception {
            HttpResponse<String> answer = get("/items", "Origin", origin);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(answer.headers().allValues("Vary")).contains("Origin");
            assertProblem(post("/orders", ORDER, "Origin", origin), 403, "Origin");
            assertProblem(beforehand(this, "/orders", origin, "GET", "accept"), 403, origin);
        }
    }

    @Nested
    @TestPropertySource(properties = "rendan.web.allowed-origins=*")
    class APageOfAnyOrigin extends HttpContract {

        @Test
        void readsWithoutALogin() throws Exception {
            HttpHeaders headers = get("/items", "Origin", OTHER).headers();

            assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(headers.firstValue("Access-Control-Allow-Credentials")).isEmpty();
        }

        @Test
        void changesNothing() throws Exception {
            assertProblem(post("/orders", ORDER, "Origin", OTHER), 403, "evil");
            assertProblem(post("/orders", ORDER, "Origin", "*"), 403, "Origin");
            assertProblem(
                    beforehand(this, "/orders", OTHER, "POST", "content-type"), 403, "GET, HEAD");
        }
    }
}

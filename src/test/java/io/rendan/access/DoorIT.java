package io.rendan.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.web.Http;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;

/** Who comes in, as what, and what those who do not are told. */
@GuardedTest
class DoorIT {

    private static final String SESSION = "RENDAN_SESSION";

    @LocalServerPort int port;

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(Http.json(answer).path("type").asString())
                .isEqualTo("urn:rendan:problem:" + type);
    }

    @Nested
    class WithoutALogin {

        @Test
        void nothingIsToldButWhichLoginsThereAre() {
            HttpResponse<String> answer = Visitor.nobody(port).get("/api/silos");

            assertProblem(answer, 401, "unauthorized");
            assertThat(answer.headers().allValues("WWW-Authenticate"))
                    .containsExactly(
                            "Bearer realm=\"Rendan\"", "Basic realm=\"Rendan\", charset=\"UTF-8\"");
            assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                    .doesNotContain(SESSION);
        }

        @Test
        void aScriptOfAPageIsNotAnsweredByAWindowOfTheBrowser() {
            HttpResponse<String> answer =
                    Visitor.nobody(port).get("/api/silos", "Sec-Fetch-Mode", "cors");

            assertThat(answer.headers().allValues("WWW-Authenticate"))
                    .containsExactly("Bearer realm=\"Rendan\"");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/api/me",
                    "/api/nowhere",
                    "/api/silos/",
                    "/v3/api-docs",
                    "/actuator/health",
                    "/actuator/prometheus",
                    "/nowhere",
                    "/error"
                })
        void thereIsNoWayAround(String address) {
            assertProblem(Visitor.nobody(port).get(address), 401, "unauthorized");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
        void probesAreAnsweredInAWord(String probe) {
            HttpResponse<String> answer = Visitor.nobody(port).get(probe);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Http.json(answer).propertyNames()).containsExactly("status");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/api/me", "/nowhere", "/login", "/actuator/health", "/error"})
        void everyAnswerForbidsFramesAndForeignScripts(String address) {
            HttpResponse<String> answer = Visitor.nobody(port).get(address);

            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe-");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }

        @Test
        void aPersonIsShownTheLogin() {
            HttpResponse<String> answer =
                    Visitor.nobody(port).get("/", "Accept", "text/html,*/*;q=0.8");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        }

        @Test
        void aPartOfAPageSendsThePersonToTheLogin() {
            HttpResponse<String> answer =
                    Visitor.nobody(port).get("/parts/silos", "HX-Request", "true");

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("HX-Redirect")).contains("/login");
        }
    }

    @Nested
    class WithANameAndAPassword {

        @ParameterizedTest
        @CsvSource({
            "owner, the first owner's, OWNER",
            "olga, olga opens, OWNER",
            "anna, anna asks, ANALYST",
            "dora, dora looks, DASHBOARD"
        })
        void everybodyIsWhoTheyAre(String name, String password, String role) {
            JsonNode me = Visitor.basic(port, name, password).json("/api/me");

            assertThat(me.path("name").asString()).isEqualTo(name);
            assertThat(me.path("role").asString()).isEqualTo(role);
            assertThat(me.path("via").asString()).isEqualTo("PASSWORD");
        }

        @ParameterizedTest
        @CsvSource({
            "olga, anna asks",
            "olga, ''",
            "Olga, olga opens",
            "nobody, olga opens",
            "'', olga opens",
            "olga, 'olga opens '"
        })
        void whatIsWrongIsNotToldApart(String name, String password) {
            HttpResponse<String> answer = Visitor.basic(port, name, password).get("/api/me");

            assertProblem(answer, 401, "unauthorized");
            assertThat(Http.json(answer).path("detail").asString())
                    .isEqualTo("These credentials are wrong, expired or revoked");
        }

        @Test
        void aPasswordThatIsLongerThanBcryptReadsIsWrong() {
            assertThat(Visitor.basic(port, "olga", "x".repeat(5_000)).get("/api/me").statusCode())
                    .isEqualTo(401);
        }

        @Test
        void onlyAnOwnerChangesAnything() {
            String run = "{\"asOf\": \"never\"}";

            assertProblem(Visitor.dora(port).post("/api/runs", run), 403, "forbidden");
            assertProblem(Visitor.anna(port).post("/api/runs", run), 403, "forbidden");
            assertProblem(Visitor.olga(port).post("/api/runs", run), 400, "invalid-request");
        }

        @Test
        void anAddressWithoutARuleIsForOwnersAlone() {
            assertThat(Visitor.olga(port).get("/api/nowhere").statusCode()).isEqualTo(404);
            assertProblem(Visitor.anna(port).get("/api/nowhere"), 403, "forbidden");
        }

        @Test
        void anIdMayHaveAnyCharacter() {
            HttpResponse<String> answer =
                    Visitor.dora(port).get("/api/parties/a%2Fb%3Bc%25d%5C..%2F%2F");

            assertProblem(answer, 404, "unknown-party");
        }
    }

    @Nested
    class InABrowser {

        @Test
        void whoMayNotSeeAPageIsToldSoByAPage() {
            HttpResponse<String> answer = Visitor.dora(port).get("/nowhere", "Accept", "text/html");

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/html");
            assertThat(answer.body()).contains("</html>");
        }

        @Test
        void whoHasNotLoggedInSeesNothingOfTheEcosystem() {
            HttpResponse<String> answer =
                    Visitor.nobody(port).get("/assets/nowhere", "Accept", "text/html");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("</html>").doesNotContain("class=\"ecosystem\"");
        }

        @Test
        void aLoginOpensASessionOfItsOwn() {
            Visitor visitor = Visitor.nobody(port);
            visitor.get("/swagger-ui.html", "Accept", "text/html");
            String before = visitor.cookie(SESSION).orElse("none");

            HttpResponse<String> answer = visitor.logIn("anna", "anna asks");

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .contains("/swagger-ui.html");
            assertThat(visitor.cookie(SESSION)).isPresent().get().isNotEqualTo(before);
            assertThat(visitor.json("/api/me").path("name").asString()).isEqualTo("anna");
            assertThat(String.join(" ", answer.headers().allValues("Set-Cookie")))
                    .contains("HttpOnly", "SameSite=Lax");
        }

        @Test
        void aWrongPasswordOpensNone() {
            Visitor visitor = Visitor.nobody(port);

            HttpResponse<String> answer = visitor.logIn("anna", "olga opens");

            assertThat(answer.headers().firstValue("Location").orElse("")).contains("/login?error");
            assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        }

        @Test
        void aChangeTakesTheTokenThatOnlyOurPagesCanRead() {
            Visitor visitor = Visitor.nobody(port);
            visitor.logIn("olga", "olga opens");
            visitor.get("/api/me");
            String token = visitor.cookie("XSRF-TOKEN").orElseThrow();
            String run = "{\"asOf\": \"never\"}";

            assertProblem(visitor.post("/api/runs", run), 403, "missing-csrf-token");
            assertProblem(
                    visitor.post("/api/runs", run, "X-XSRF-TOKEN", "guessed"),
                    403,
                    "missing-csrf-token");
            assertProblem(
                    visitor.post("/api/runs", run, "X-XSRF-TOKEN", token), 400, "invalid-request");
        }

        @Test
        void aLogoutEndsTheSession() {
            Visitor visitor = Visitor.nobody(port);
            visitor.logIn("dora", "dora looks");
            assertThat(visitor.get("/api/me").statusCode()).isEqualTo(200);
            String token = visitor.cookie("XSRF-TOKEN").orElseThrow();

            visitor.post("/logout", "", "X-XSRF-TOKEN", token);

            assertThat(visitor.get("/api/me").statusCode()).isEqualTo(401);
        }
    }
}

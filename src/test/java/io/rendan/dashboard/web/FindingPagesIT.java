package io.rendan.dashboard.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists of findings, a finding and what is decided, as a browser without scripts gets them. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingPagesIT {

    private static final Pattern LINE = Pattern.compile("<li id=\"([a-z-]+-[0-9a-f]{16})\">");

    @Autowired Driver driver;
    @LocalServerPort int port;

    private Http http;

    @BeforeAll
    void starter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
        http = new Http(port);
    }

    private HttpResponse<String> page(String path) {
        return http.get(path, "Accept", "text/html");
    }

    private List<String> shown(String path) {
        List<String> ids = new ArrayList<>();
        LINE.matcher(page(path).body()).results().forEach(found -> ids.add(found.group(1)));
        return ids;
    }

    private List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        http.json(path).path("items").forEach(item -> ids.add(item.path("id").stringValue()));
        return ids;
    }

    @ParameterizedTest
    @CsvSource({
        "/silos, /api/silos",
        "/bottlenecks, /api/bottlenecks",
        "/opportunities, /api/opportunities",
        "/contracts, /api/contract-issues",
        "/opportunities?form=pair, /api/opportunities?form=PAIR",
        "/contracts?sort=money, /api/recommendations?kind=CONTRACT_ISSUE",
        "/contracts?least=5000000, /api/contract-issues?minValue=5000000",
        "/opportunities?owner=pl-01, /api/opportunities?owner=pl-01",
    })
    void listsStandInTheOrderOfTheApi(String page, String api) {
        List<String> first =
                ids(api + (api.contains("?") ? "&" : "?") + "status=OPEN&status=ACCEPTED");

        assertThat(first).isNotEmpty();
        assertThat(shown(page)).containsExactlyElementsOf(first);
    }

    @Test
    void filtersOfTheApiFilterEveryKind() {
        List<String> all = ids("/api/contract-issues");
        List<String> some = ids("/api/contract-issues?minValue=5000000");
        JsonNode first = http.json("/api/silos").path("items").path(0);
        String owner = first.path("owner").stringValue();

        assertThat(some).isNotEmpty().hasSizeLessThan(all.size());
        assertThat(all).containsAll(some);
        assertThat(ids("/api/silos?owner=" + owner)).contains(first.path("id").stringValue());
        assertThat(ids("/api/silos?owner=nobody")).isEmpty();
        assertThat(ids("/api/bottlenecks?status=RESOLVED")).isEmpty();
        assertThat(
                        ids(
                                "/api/silos?party="
                                        + first.path("subjects").path(1).path("id").stringValue()))
                .contains(first.path("id").stringValue());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/silos, border",
        "/api/bottlenecks, queue",
        "/api/opportunities, reliability",
        "/api/contract-issues, settled",
    })
    void aFindingIsDrawnProvedAndAvailableInNumbers(String list, String figure) {
        JsonNode finding = http.json(list + "?limit=1&evidence=true").path("items").path(0);
        String href = "/findings/" + finding.path("id").stringValue();

        String page = page(href).body();

        assertThat(page)
                .contains(
                        finding.path("title").stringValue(),
                        "<figure class=\"figure\" id=\"figure-" + figure + "\">",
                        "data-chart=\"{");
        finding.path("evidence")
                .forEach(proof -> assertThat(page).contains(proof.path("statement").stringValue()));
        HttpResponse<String> csv = http.get(href + "/figures/" + figure + ".csv");
        assertThat(csv.statusCode()).isEqualTo(200);
        assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(csv.body().lines().count()).isGreaterThan(1);
        assertThat(page(href + "/figures/" + figure).body()).contains("data-chart");
        assertThat(page(href + "/figures/none").statusCode()).isEqualTo(404);
    }

    @Test
    void everyLinkOfAFindingLeadsSomewhere() {
        String id = ids("/api/bottlenecks").getFirst();
        var links = Pattern.compile("href=\"(/[^\"#]*)\"").matcher(page("/findings/" + id).body());

        int followed = 0;
        while (links.find()) {
            followed++;
            assertThat(page(links.group(1)).statusCode()).as(links.group(1)).isEqualTo(200);
        }
        assertThat(followed).isGreaterThan(10);
    }

    @Test
    void whoFollowsALinkToNothingIsToldWhatIsMissing() {
        HttpResponse<String> page = page("/findings/silo-none");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("silo-none", "Go to the overview");
        assertThat(page("/parties/nobody").statusCode()).isEqualTo(404);
        assertThat(page("/platforms/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aDecisionTakesAFindingOffTheListAndShowsUnderItsTab() {
        String id = ids("/api/contract-issues").getLast();

        HttpResponse<String> answer =
                post(
                        "/findings/" + id + "/decision",
                        "decision=DISMISSED&note=not+ours&back=/contracts");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/contracts");
        assertThat(shown("/contracts")).doesNotContain(id);
        assertThat(shown("/contracts?status=dismissed")).contains(id);
        assertThat(page("/findings/" + id).body()).contains("not ours", "Dismissed");
    }

    @Test
    void aScriptGetsThePartOfThePageThatHasChanged() {
        String id = ids("/api/opportunities").getLast();

        HttpResponse<String> answer =
                post("/findings/" + id + "/decision", "decision=ACCEPTED", "HX-Request", "true");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("<p class=\"decided\"").contains("Accepted");
    }

    @Test
    void severalAreDecidedAtOnceAndWhatIsGoneIsLeftOut() {
        List<String> two = ids("/api/contract-issues?status=OPEN").subList(0, 2);

        HttpResponse<String> answer =
                post(
                        "/findings/decisions",
                        "id=%s&id=%s&id=silo-none&decision=DONE&back=//evil.example"
                                .formatted(two.get(0), two.get(1)));

        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(shown("/contracts?status=done")).containsAll(two);
    }

    @Test
    void aDecisionThatThereIsNotIsRefusedInWords() {
        String id = ids("/api/silos").getFirst();

        HttpResponse<String> answer =
                post("/findings/" + id + "/decision", "decision=MAYBE", "Accept", "text/html");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("MAYBE", "one of ACCEPTED, DISMISSED, DONE");
    }

    @Test
    void aPartyIsShownWithItsFiguresAmongPeers() {
        String id = http.json("/api/parties?sort=income&limit=1").at("/items/0/id").stringValue();

        String page = page("/parties/" + Http.encoded(id)).body();

        assertThat(page).contains("Figures among peers", "Value added statement", " of ");
        assertThat(page("/search?query=" + Http.encoded(id)).body()).contains("/parties/" + id);
    }

    private HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}

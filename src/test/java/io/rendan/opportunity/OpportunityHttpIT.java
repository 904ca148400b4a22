package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Opportunities as dashboards, bots and owners meet them. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpportunityHttpIT {

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

    private JsonNode opportunities() {
        return http().json("/api/opportunities?limit=1000").path("items");
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    @Test
    void theBacktestStandsBesideTheBaselinesAndTheDecisions() {
        HttpResponse<String> answer = http().get("/api/opportunities/backtest");
        JsonNode backtest = Http.json(answer);

        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(backtest.path("runId").asString()).isNotEmpty();
        assertThat(backtest.path("asOf").asString()).isEqualTo("2026-06-30");
        assertThat(backtest.path("splitDate").asString()).isEqualTo("2025-06-30");
        assertThat(list(backtest.path("rankings")))
                .extracting(ranking -> ranking.path("ranking").asString())
                .containsExactly(
                        "probability",
                        "l3",
                        "commonNeighbours",
                        "adamicAdar",
                        "resourceAllocation",
                        "preferentialAttachment",
                        "recency");
        assertThat(list(backtest.path("reliability")))
                .allSatisfy(
                        line ->
                                assertThat(line.propertyNames())
                                        .contains("pairs", "observed", "low", "high", "within"));
        assertThat(backtest.path("decisions").has("hitRate")).isTrue();
    }

    @Test
    void aPortfolioKeepsToItsBudgetAndItsBound() {
        JsonNode plan =
                Http.json(
                        http().post(
                                        "/api/opportunities/portfolio",
                                        "{\"budget\": 50000, \"maxPerParty\": 1}"));

        assertThat(plan.path("spent").doubleValue()).isBetween(1.0, 50_000.0);
        assertThat(plan.path("certificate").doubleValue()).isBetween(0.5, 1.0);
        double added =
                list(plan.path("items")).stream()
                        .mapToDouble(item -> item.path("addedValue").doubleValue())
                        .sum();
        assertThat(plan.path("expectedAnnualValue").doubleValue()).isCloseTo(added, within(1e-3));
        assertThat(
                        list(plan.path("items")).stream()
                                .flatMap(item -> list(item.path("parties")).stream())
                                .map(JsonNode::asString))
                .doesNotHaveDuplicates()
                .isNotEmpty();
    }

    @Test
    void aBodyThatIsWrongTwiceIsToldSoOnce() {
        HttpResponse<String> answer =
                http().post(
                                "/api/opportunities/portfolio",
                                "{\"budget\": -5, \"maxPerParty\": \"two\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
        assertThat(list(Http.json(answer).path("faults")))
                .extracting(fault -> fault.path("name").asString())
                .containsExactly("budget", "maxPerParty");
    }

    @Test
    void csvHasPairsAndDraftsInOneTable() {
        String csv = http().get("/api/opportunities", "Accept", "text/csv").body();

        assertThat(csv.lines().findFirst().orElseThrow())
                .contains("figures.form", "figures.match", "figures.incentive");
    }

    private List<JsonNode> opportunities(String filter) {
        return list(http().json("/api/opportunities?limit=1000&" + filter).path("items"));
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").asString()).toList();
    }

    private List<String> ids(Predicate<JsonNode> which) {
        return ids(list(opportunities()).stream().filter(which).toList());
    }

    @Test
    void filtersPassWhatTheySayAndNothingElse() {
        JsonNode any = opportunities().get(0);
        String party = any.path("subjects").get(0).path("id").asString();
        JsonNode matched =
                list(opportunities()).stream()
                        .filter(item -> item.path("figures").path("match").size() > 0)
                        .findFirst()
                        .orElseThrow();
        String capability =
                matched.path("figures").path("match").get(0).path("capability").asString();

        assertThat(ids(opportunities("form=PAIR")))
                .isEqualTo(ids(item -> figure(item, "form").asString().equals("PAIR")))
                .isNotEmpty();
        assertThat(ids(opportunities("form=COMMUNITY")))
                .isEqualTo(ids(item -> figure(item, "form").asString().equals("COMMUNITY")));
        assertThat(ids(opportunities("party=" + party)))
                .isEqualTo(
                        ids(item -> item.path("subjects").findValuesAsString("id").contains(party)))
                .isNotEmpty();
        assertThat(ids(opportunities("capability=" + capability)))
                .isEqualTo(
                        ids(
                                item ->
                                        figure(item, "match")
                                                .findValuesAsString("capability")
                                                .contains(capability)))
                .isNotEmpty();
        assertThat(ids(opportunities("bridgesSilos=true")))
                .isEqualTo(ids(item -> figure(item, "bridgesSilos").size() > 0));
        assertThat(ids(opportunities("bridgesSilos=false")))
                .isEqualTo(ids(item -> figure(item, "bridgesSilos").isEmpty()));
        assertThat(ids(opportunities("minValue=100000")))
                .isEqualTo(
                        ids(item -> item.path("valueAtStake").path("amount").asDouble() >= 100_000))
                .isNotEmpty();
        assertThat(opportunities("form=PAIR&status=DONE")).isEmpty();
    }

    private static JsonNode figure(JsonNode item, String name) {
        return item.path("figures").path(name);
    }

    @Test
    void aNeedStandsInOneFindingThatNamesOtherWaysToMeetIt() {
        List<JsonNode> all = list(opportunities());

        assertThat(
                        all.stream()
                                .flatMap(item -> list(figure(item, "match")).stream())
                                .map(match -> match.path("buyer") + " " + match.path("capability")))
                .doesNotHaveDuplicates()
                .isNotEmpty();
        assertThat(
                        all.stream()
                                .flatMap(item -> list(figure(item, "alternatives")).stream())
                                .map(other -> other.path("form").asString()))
                .contains("PAIR", "COMMUNITY");
    }

    @Test
    void pagesAndCsvOfAFilterHoldTheSame() {
        JsonNode first = http().json("/api/opportunities?form=PAIR&limit=1");
        JsonNode second =
                http().json(
                                "/api/opportunities?form=PAIR&limit=1&cursor="
                                        + first.path("next").asString());
        List<String> all = ids(opportunities("form=PAIR"));
        String csv =
                http().get("/api/opportunities?form=PAIR&limit=1000", "Accept", "text/csv").body();

        assertThat(ids(list(first.path("items")))).isEqualTo(all.subList(0, 1));
        assertThat(ids(list(second.path("items")))).isEqualTo(all.subList(1, 2));
        assertThat(csv.lines().skip(1).map(line -> line.substring(0, line.indexOf(','))))
                .isEqualTo(all);
    }

    @Test
    void allThatIsWrongWithAFilterIsToldTogether() {
        HttpResponse<String> answer =
                http().get("/api/opportunities?form=TRIO&minValue=-1&bridgesSilos=maybe");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(list(Http.json(answer).path("faults")))
                .extracting(fault -> fault.path("name").asString())
                .contains("form", "bridgesSilos");
    }

    @Test
    void whatWasDismissedIsNotProposedByTheNextRunAndCounts() throws Exception {
        String id = opportunities().get(0).path("id").asString();

        http().post(
                        "/api/recommendations/" + id + "/decision",
                        "{\"decision\": \"DISMISSED\", \"note\": \"They tried\"}");
        var api = new Api(port);
        api.await(api.accepted("/api/runs", "{}"), Api::isFinal);

        assertThat(list(opportunities()))
                .extracting(item -> item.path("id").asString())
                .doesNotContain(id)
                .isNotEmpty();
        JsonNode decisions = http().json("/api/opportunities/backtest").path("decisions");
        assertThat(decisions.path("dismissed").asInt()).isEqualTo(1);
        assertThat(decisions.path("hitRate").doubleValue()).isZero();
    }

    @Test
    void everyCollaborationSaysWhichSilosItWouldOpen() {
        assertThat(list(opportunities()))
                .filteredOn(item -> !item.at("/figures/form").asString().equals("JOINT_PURCHASE"))
                .isNotEmpty()
                .allSatisfy(
                        item ->
                                assertThat(item.path("figures").path("bridgesSilos").isArray())
                                        .isTrue());
    }
}

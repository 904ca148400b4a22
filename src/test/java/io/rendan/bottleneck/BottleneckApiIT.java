package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;

/** What the room tells over HTTP. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BottleneckApiIT {

    @Autowired Driver driver;
    @LocalServerPort int port;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        api().load("starter");
    }

    private Api api() {
        return new Api(port);
    }

    private JsonNode worst() throws Exception {
        return api().get("/api/bottlenecks?limit=1").path("items").path(0);
    }

    @Test
    void aFindingShowsItsQueuesItsMonthsAndWhatRemediesBring() throws Exception {
        JsonNode figures = worst().path("figures");
        assertThat(figures.path("queues").path(0).path("utilisation").asDouble())
                .isEqualTo(figures.path("utilisation").asDouble());
        assertThat(figures.path("utilisationByMonth").size()).isBetween(3, 12);
        assertThat(figures.path("waitDaysWithMoreCapacity").asDouble())
                .isLessThan(figures.path("expectedWaitDays").asDouble());
        assertThat(worst().path("action").asString()).contains("by a tenth");
    }

    @Test
    void theProfileOfAPartyShowsItsFigures() throws Exception {
        String party = worst().path("subjects").path(0).path("id").asString();
        JsonNode profile = api().get("/api/parties/" + party);
        for (String name :
                List.of(
                        "capability",
                        "utilisation",
                        "expectedWaitDays",
                        "captiveDependents",
                        "userRevenueAtRisk",
                        "betweenness",
                        "largestSupplierShare")) {
            assertThat(profile.path("metrics").path(name))
                    .as(name)
                    .isEqualTo(worst().path("figures").path(name));
        }
        assertThat(profile.path("findings").path(0).path("kind").asString())
                .isEqualTo("BOTTLENECK");
    }

    @Test
    void theDistributionNamesTheWorstUnit() throws Exception {
        JsonNode figures = api().get("/api/bottlenecks/figures").path("figures");
        JsonNode riskiest =
                api().get("/api/parties?sort=-userRevenueAtRisk&limit=1").path("items").path(0);
        assertThat(figures.path("worstUnit").asString()).isEqualTo(riskiest.path("id").asString());
        assertThat(figures.path("unitsAboveOnePercentRisk").asInt())
                .isLessThanOrEqualTo(figures.path("unitsAboveTenthPercentRisk").asInt());
        assertThat(figures.has("betweennessErrorBound")).isTrue();
    }

    @Test
    void capabilitiesComeTheMostConcentratedFirst() throws Exception {
        List<Double> concentration = new ArrayList<>();
        int single = 0;
        String cursor = "";
        do {
            JsonNode page = api().get("/api/capabilities?limit=7" + cursor);
            for (JsonNode capability : page.path("items")) {
                JsonNode figures = capability.path("figures");
                if (!figures.path("herfindahl").isNull()) {
                    concentration.add(figures.path("herfindahl").asDouble());
                }
                single += figures.path("suppliers").asInt() == 1 ? 1 : 0;
            }
            cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        assertThat(concentration).isNotEmpty();
        assertThat(concentration).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(single)
                .isEqualTo(
                        api().get("/api/bottlenecks/figures")
                                .path("figures")
                                .path("capabilitiesWithOneSupplier")
                                .asInt());
    }

    @Test
    void aBottleneckIsFollowedFromRunToRun() throws Exception {
        String id = worst().path("id").asString();
        String tag = etag("/api/bottlenecks/" + id + "/runs");
        String past = api().accepted("/api/runs", "{\"asOf\":\"2026-03-31\"}");
        api().await(past, Api::isFinal);

        JsonNode runs = api().get("/api/bottlenecks/" + id + "/runs");

        assertThat(etag("/api/bottlenecks/" + id + "/runs")).isNotEqualTo(tag);
        JsonNode newest = runs.path("items").path(0);
        assertThat(newest.path("found").asBoolean()).isTrue();
        assertThat(newest.path("score")).isEqualTo(worst().path("score"));
        assertThat(newest.path("figures").path("utilisation"))
                .isEqualTo(worst().path("figures").path("utilisation"));
        assertThat(newest.path("figures").has("queues")).isFalse();
        JsonNode oldest = runs.path("items").path(runs.path("items").size() - 1);
        assertThat(oldest.path("asOf").asString()).isEqualTo("2026-03-31");
        assertThat(oldest.path("historical").asBoolean()).isTrue();
    }

    private String etag(String path) throws Exception {
        return api().send("GET", path, "").headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void whatNoRunHasReportedIsNotFound() throws Exception {
        assertThat(api().send("GET", "/api/bottlenecks/bottleneck-none/runs", "").statusCode())
                .isEqualTo(404);
        assertThat(api().send("GET", "/api/bottlenecks/figures?runId=none", "").statusCode())
                .isEqualTo(404);
        assertThat(api().send("GET", "/api/capabilities?runId=none", "").statusCode())
                .isEqualTo(404);
    }
}

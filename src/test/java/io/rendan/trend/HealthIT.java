package io.rendan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ten numbers over HTTP, and a reader who computes them again from the CSV files. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthIT {

    private static final String FIRST_MONTH = "2025-07";
    private static final String LAST_MONTH = "2026-06";

    @Autowired Driver driver;
    @LocalServerPort int port;
    private JsonNode health;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        assertThat(api().get("/api/network-health").path("indicators")).isEmpty();
        api().load("starter");
        health = api().get("/api/network-health");
    }

    private Api api() {
        return new Api(port);
    }

    private JsonNode indicator(String id) {
        return indicator(health, id);
    }

    private static JsonNode indicator(JsonNode health, String id) {
        return health.path("indicators")
                .valueStream()
                .filter(one -> one.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void allTenAreThereAndEachSaysWhatItIsAndHowToComputeItAgain() {
        assertThat(health.path("indicators")).hasSize(10);
        for (JsonNode one : health.path("indicators")) {
            String id = one.path("id").asString();
            assertThat(one.path("definition").asString()).as(id).isNotBlank();
            assertThat(one.path("unit").asString()).as(id).isNotBlank();
            if (one.path("value").isNull()) {
                assertThat(one.path("reason").asString()).as(id).isNotBlank();
            } else {
                assertThat(one.path("steps")).as(id).isNotEmpty();
                assertThat(one.path("inputs")).as(id).isNotEmpty();
                assertThat(one.path("score").asDouble()).as(id).isBetween(0.0, 100.0);
            }
        }
        assertThat(health.path("axes").valueStream().map(axis -> axis.path("id").asString()))
                .containsExactly("autonomy", "value");
    }

    @Test
    void aReaderFindsTheSameSatisfactionInTheFiles() throws Exception {
        double weighted = 0;
        double paid = 0;
        for (Map<String, String> row : CsvFile.rows("starter", "settlements")) {
            if (inWindow(row)
                    && !row.get("amount").isEmpty()
                    && !row.get("satisfaction").isEmpty()) {
                double amount = Double.parseDouble(row.get("amount"));
                weighted += amount * Double.parseDouble(row.get("satisfaction"));
                paid += amount;
            }
        }

        JsonNode satisfaction = indicator("satisfaction");

        assertThat(satisfaction.path("value").asDouble()).isCloseTo(weighted / paid, within(1e-9));
        assertThat(satisfaction.path("score").asDouble())
                .isCloseTo(100 * (weighted / paid - 5) / (8.5 - 5), within(1e-7));
        assertThat(satisfaction.path("inputs").path("paid").asDouble())
                .isCloseTo(paid, within(1e-6 * paid));
    }

    @Test
    void aReaderFindsTheSameSharedValueInTheFiles() throws Exception {
        double shared = 0;
        double revenue = 0;
        for (Map<String, String> row : CsvFile.rows("starter", "statements")) {
            if (inWindow(row)) {
                shared += CsvFile.number(row, "shared_value");
                revenue += CsvFile.number(row, "user_revenue");
                revenue += CsvFile.number(row, "ecosystem_revenue");
            }
        }

        assertThat(indicator("sharedValue").path("value").asDouble())
                .isCloseTo(shared / revenue, within(1e-9));
    }

    @Test
    void aReaderFindsTheSameShareOfPeopleInSilos() throws Exception {
        Set<String> members = new HashSet<>();
        for (JsonNode silo : api().get("/api/silos?limit=1000").path("items")) {
            silo.path("figures").path("members").forEach(id -> members.add(id.asString()));
        }
        double inside = 0;
        double people = 0;
        for (Map<String, String> row : CsvFile.rows("starter", "micro_enterprises")) {
            double headcount = CsvFile.number(row, "headcount");
            people += headcount;
            inside += members.contains(row.get("id")) ? headcount : 0;
        }

        assertThat(indicator("peopleInSilos").path("value").asDouble())
                .isCloseTo(inside / people, within(1e-12))
                .isPositive();
    }

    @Test
    void aReaderFindsTheSameMedianDistance() throws Exception {
        Map<String, Double> headcounts = new HashMap<>();
        for (Map<String, String> row : CsvFile.rows("starter", "micro_enterprises")) {
            headcounts.put(row.get("id"), CsvFile.number(row, "headcount"));
        }
        List<double[]> distances = new ArrayList<>();
        for (JsonNode party :
                api().get("/api/parties?sort=upstreamness&limit=1000").path("items")) {
            JsonNode distance = party.path("metrics").path("upstreamness");
            if (headcounts.containsKey(party.path("id").asString()) && distance.isNumber()) {
                distances.add(
                        new double[] {
                            distance.asDouble(), headcounts.get(party.path("id").asString())
                        });
            }
        }
        distances.sort(Comparator.comparingDouble(one -> one[0]));
        double half = distances.stream().mapToDouble(one -> one[1]).sum() / 2;
        int at = 0;
        for (double walked = distances.getFirst()[1];
                walked < half;
                walked += distances.get(at)[1]) {
            at++;
        }

        assertThat(indicator("zeroDistance").path("value").asDouble())
                .isEqualTo(distances.get(at)[0]);
    }

    private static boolean inWindow(Map<String, String> row) {
        String month = row.get("month");
        return month.compareTo(FIRST_MONTH) >= 0 && month.compareTo(LAST_MONTH) <= 0;
    }

    @Test
    void theGraphHoldsEveryIndicatorOfTheRun() {
        try (Session session = driver.session()) {
            assertThat(
                            session.run(
                                            """
                                            MATCH (r:AnalysisRun {current: true})-[:INDICATED]->(i)
                                            WHERE i:Indicator
                                            RETURN count(i) AS indicators
                                            """)
                                    .single()
                                    .get("indicators")
                                    .asInt())
                    .isEqualTo(10);
        }
    }

    @Test
    void aDateWithinTheDataIsMeasuredAndAHistoricalRunSaysTheSame() throws Exception {
        JsonNode past = api().get("/api/network-health?asOf=2025-12-31");
        assertThat(past.path("asOf").asString()).isEqualTo("2025-12-31");
        assertThat(past.path("runId").isNull()).isTrue();
        assertThat(indicator(past, "satisfaction").path("value").isNumber()).isTrue();

        String location = api().accepted("/api/runs", "{\"asOf\":\"2025-12-31\"}");
        String run = api().await(location, Api::isFinal).path("id").asString();
        JsonNode measured = api().get("/api/network-health?asOf=2025-12-31");
        assertThat(measured.path("runId").asString()).isEqualTo(run);
        for (JsonNode one : past.path("indicators")) {
            String id = one.path("id").asString();
            assertThat(indicator(measured, id).path("value")).isEqualTo(one.path("value"));
        }
        assertThat(api().get("/api/network-health").path("runId")).isEqualTo(health.path("runId"));
        JsonNode trend = indicator(api().get("/api/network-health"), "satisfaction").path("trend");
        assertThat(trend.path("ninetyDaysBefore").path("runId").asString()).isEqualTo(run);
        assertThat(trend.path("ninetyDaysBefore").path("direction").isString()).isTrue();
    }

    @Test
    void aDateOutsideTheDataIsRefusedWithTheDatesInside() throws Exception {
        for (String date : List.of("2019-01-01", "2030-01-01", "soon")) {
            var answer = api().send("GET", "/api/network-health?asOf=" + date, "");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("asOf");
        }
        assertThat(api().send("GET", "/api/network-health?asOf=2030-01-01", "").body())
                .contains("2026-06-30");
    }

    @Test
    void everyRunIsAPointOfTheHistory() throws Exception {
        JsonNode history = api().get("/api/network-health/history");

        JsonNode current =
                history.path("items")
                        .valueStream()
                        .filter(one -> one.path("runId").equals(health.path("runId")))
                        .findFirst()
                        .orElseThrow();
        assertThat(current.path("score")).isEqualTo(health.path("score"));
        assertThat(current.path("indicators").path("satisfaction"))
                .isEqualTo(indicator("satisfaction").path("value"));
        assertThat(api().get("/api/network-health/history?limit=1").path("items")).hasSize(1);
    }

    @Test
    void prometheusSeesTheIndicators() throws Exception {
        String metrics = api().send("GET", "/actuator/prometheus", "").body();

        assertThat(metrics)
                .contains(
                        "rendan_health_indicator{indicator=\"satisfaction\"} "
                                + indicator("satisfaction").path("value").asDouble())
                .contains("rendan_health_axis{axis=\"autonomy\"}")
                .contains("rendan_health_score");
    }
}

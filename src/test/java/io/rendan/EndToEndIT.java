package io.rendan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

import java.util.List;
import java.util.Map;

/** From files to findings through the doors a user has: HTTP in, HTTP and Cypher out. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndToEndIT {

    private static final List<String> LISTS =
            List.of("/api/silos", "/api/bottlenecks", "/api/opportunities");

    @Autowired Driver driver;
    @LocalServerPort int port;
    private JsonNode firstRun;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        firstRun = api().load("starter");
    }

    private Api api() {
        return new Api(port);
    }

    @Test
    void aLoadedDatasetIsAnalysedByItself() {
        assertThat(firstRun.path("status").asString()).isEqualTo("SUCCEEDED");
        assertThat(firstRun.path("summary").path("microEnterprises").asInt()).isEqualTo(120);
        assertThat(firstRun.path("timings").has("snapshot")).isTrue();
    }

    @Test
    void findingsStandInTheGraphAsInTheLists() throws Exception {
        for (String list : LISTS) {
            JsonNode page = api().get(list + "?limit=1000");
            assertThat(page.path("runId").asString()).isNotEmpty();
            assertThat(page.path("stale").asBoolean()).isFalse();
            assertThat(page.path("items").size()).as(list).isPositive();
        }
        try (Session session = driver.session()) {
            Record row =
                    session.run(
                                    """
                                    MATCH (r:AnalysisRun {current: true})-[:PRODUCED]->(f:Silo)
                                    MATCH (f)-[:CONCERNS {role: 'silo'}]->(p:Platform)
                                    RETURN count(DISTINCT f) AS silos
                                    """)
                            .single();
            assertThat(row.get("silos").asInt())
                    .isEqualTo(api().get("/api/silos?limit=1000").path("items").size());
        }
    }

    /** Evidence that something is absent has no rows; a finding never rests on that alone. */
    @Test
    void everyEvidenceRunsAsItStandsAndSomeOfEachFindingReturnsRows() throws Exception {
        for (String list : LISTS) {
            for (JsonNode finding : api().get(list + "?limit=1000&evidence=true").path("items")) {
                int rows = 0;
                for (JsonNode evidence : finding.path("evidence")) {
                    rows += rows(evidence.path("cypher").asString()).size();
                }
                assertThat(rows).as(finding.path("title").asString()).isPositive();
            }
        }
    }

    private List<Map<String, Object>> rows(String cypher) {
        try (Session session = driver.session()) {
            return session.executeRead(transaction -> transaction.run(cypher).list(Record::asMap));
        }
    }

    @Test
    void aSecondRunFindsTheSameToTheLastByte() throws Exception {
        String location = api().accepted("/api/runs", "{}");
        JsonNode second = api().await(location, Api::isFinal);

        for (String list : LISTS) {
            assertThat(items(list, second.path("id").asString()))
                    .isEqualTo(items(list, firstRun.path("id").asString()));
        }
        assertThat(items("/api/groups", second.path("id").asString()))
                .contains("DETECTED")
                .isEqualTo(items("/api/groups", firstRun.path("id").asString()));
    }

    @Test
    void aGroupCanBeFollowedFromRunToRun() throws Exception {
        JsonNode closed = api().get("/api/groups?type=PLATFORM&verdict=SILO").path("items").get(0);
        String id = closed.path("id").asString();

        JsonNode runs = api().get("/api/groups/" + id + "/runs").path("items");

        assertThat(runs.get(0).path("verdict").asString()).isEqualTo("SILO");
        assertThat(runs.get(0).path("figures").path("openness"))
                .isEqualTo(closed.path("figures").path("openness"));
        assertThat(api().send("GET", "/api/groups/" + id + "/runs?type=DETECTED", "").statusCode())
                .isEqualTo(404);
        String silo = api().get("/api/silos").path("items").get(0).path("id").asString();
        assertThat(api().get("/api/silos/" + silo + "/runs").path("items").get(0).path("found"))
                .isEqualTo(BooleanNode.TRUE);
    }

    private String items(String list, String runId) throws Exception {
        return api().get(
                        list
                                + "?limit=1000&runId="
                                + runId
                                + (list.equals("/api/groups") ? "" : "&evidence=true"))
                .path("items")
                .toString();
    }

    @Test
    void aHistoricalRunIsReadableAndNeverCurrent() throws Exception {
        String location = api().accepted("/api/runs", "{\"asOf\":\"2025-12-31\"}");
        JsonNode past = api().await(location, Api::isFinal);

        assertThat(past.path("status").asString()).isEqualTo("SUCCEEDED");
        assertThat(past.path("historical").asBoolean()).isTrue();
        String id = past.path("id").asString();
        assertThat(api().get("/api/silos?runId=" + id).path("asOf").asString())
                .isEqualTo("2025-12-31");
        assertThat(api().get("/api/silos").path("runId").asString()).isNotEqualTo(id);
    }

    @Test
    void whoWatchesARunSeesItEnd() throws Exception {
        String location = api().accepted("/api/runs", "{}");

        String events = api().send("GET", location + "/events", "").body();

        assertThat(events).contains("event:run").contains("\"status\":\"SUCCEEDED\"");
    }
}

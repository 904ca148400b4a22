package io.rendan.finding;

import static io.rendan.finding.Publisher.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.SettledFindings;
import io.rendan.cypher.CypherQueries;
import io.rendan.network.NetworkSource;
import io.rendan.run.RunStore;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Two organisations in one graph, one after the other, whose ids meet. */
@RendanTest
class OrganisationsIT {

    @Autowired Driver driver;
    @Autowired RunStore store;
    @Autowired NetworkSource source;
    @Autowired SettledFindings settled;
    @Autowired CypherQueries queries;
    @LocalServerPort int port;

    private Http http;
    private Publisher publisher;

    @BeforeEach
    void theSample() {
        EmptyGraph.empty(driver);
        run(
                """
                CREATE (:Dataset {name: 'sample', title: 'Sample', currency: 'CNY',
                                  asOf: date('2026-03-31'), dataVersion: '1'})
                CREATE (:Party:MicroEnterprise {id: 'a', name: 'A', kind: 'NODE'})
                """);
        http = new Http(port);
        publisher = new Publisher(store, source);
        publisher.publish(bottleneck("x", "a", 100.0), bottleneck("y", "a", 50.0));
        decide("x", "ACCEPTED");
        decide("y", "DISMISSED");
    }

    private void load(String dataset) {
        run("MATCH (d:Dataset) SET d.name = '" + dataset + "', d.dataVersion = '" + dataset + "'");
    }

    @Test
    void oneThatComesAfterTheSampleBeginsClean() {
        load("mine");
        publisher.publish(bottleneck("x", "a", 70.0));

        JsonNode mine = http.json("/api/recommendations?status=OPEN,ACCEPTED,DISMISSED,RESOLVED");
        assertThat(statuses(mine)).containsExactly("x OPEN");
        assertThat(mine.at("/items/0/decisions")).isEmpty();
        assertThat(mine.at("/items/0/firstSeen").asString()).isEqualTo("2026-04-01T09:00:00Z");
        assertThat(statuses(http.json("/api/bottlenecks"))).containsExactly("x OPEN");
        assertThat(statuses(http.json("/api/parties/a").at("/findings"))).containsExactly("x OPEN");
        assertThat(http.json("/api/recommendations/x").path("status").asString()).isEqualTo("OPEN");
        assertThat(http.get("/api/recommendations/y").statusCode()).isEqualTo(404);
        assertThat(decide("y", "DONE").statusCode()).isEqualTo(404);
    }

    @Test
    void whatChangedIsNoMatterOfBoth() {
        load("mine");
        publisher.publish(bottleneck("x", "a", 70.0));

        JsonNode changes = http.json("/api/changes");
        assertThat(changes.path("since").isNull()).isTrue();
        assertThat(changes.at("/counts/NEW").asInt()).isEqualTo(1);
        assertThat(changes.at("/counts/RESOLVED").asInt()).isZero();
        var asked = http.get("/api/changes?since=run-1");
        assertThat(asked.statusCode()).isEqualTo(409);
        assertThat(asked.body()).contains("other-dataset", "run-1", "'sample'", "'mine'");
    }

    @Test
    void historiesAndSettledMattersAreThoseOfOne() {
        load("mine");
        publisher.publish(bottleneck("x", "a", 70.0));

        assertThat(runs("/api/bottlenecks/x/runs")).containsExactly("run-2");
        assertThat(http.get("/api/bottlenecks/y/runs").statusCode()).isEqualTo(404);
        assertThat(runs("/api/network-health/history")).containsExactly("run-2");
        Instant later = Instant.parse("2026-12-01T00:00:00Z");
        assertThat(settled.at("sample", later)).containsOnlyKeys("y");
        assertThat(settled.at("mine", later)).isEmpty();
    }

    @Test
    void aThresholdThatOneIsBeyondSaysNothingOfTheOther() {
        queries.run(
                "alert/put-state",
                Map.of("rule", "r", "dataset", "sample", "condition", "c", "beyond", true));

        assertThat(isBeyond("sample")).isTrue();
        assertThat(isBeyond("mine")).isFalse();
    }

    private boolean isBeyond(String dataset) {
        return queries.first(
                        "alert/state",
                        Map.of("rule", "r", "dataset", dataset, "condition", "c"),
                        row -> row.truth("beyond"))
                .orElseThrow();
    }

    @Test
    void whoeverGoesBackFindsWhatWasLeft() {
        load("mine");
        publisher.publish(bottleneck("x", "a", 70.0));
        decide("x", "DONE");
        assertThat(statuses(http.json("/api/bottlenecks?runId=run-1")))
                .containsExactly("x ACCEPTED", "y DISMISSED");

        load("sample");
        publisher.publish(bottleneck("x", "a", 100.0), bottleneck("y", "a", 50.0));

        assertThat(statuses(http.json("/api/bottlenecks")))
                .containsExactly("x ACCEPTED", "y DISMISSED");
        JsonNode changes = http.json("/api/changes");
        assertThat(changes.at("/since/runId").asString()).isEqualTo("run-1");
        assertThat(changes.path("items")).isEmpty();
        assertThat(statuses(http.json("/api/bottlenecks?runId=run-2"))).containsExactly("x DONE");
    }

    private HttpResponse<String> decide(String id, String kind) {
        return http.post(
                "/api/recommendations/" + id + "/decision", "{\"decision\":\"" + kind + "\"}");
    }

    private List<String> runs(String path) {
        return http.json(path)
                .path("items")
                .valueStream()
                .map(item -> item.path("runId").asString())
                .toList();
    }

    private static List<String> statuses(JsonNode page) {
        JsonNode items = page.isArray() ? page : page.path("items");
        return items.valueStream()
                .map(item -> item.path("id").asString() + " " + item.path("status").asString())
                .toList();
    }

    private void run(String cypher) {
        try (Session session = driver.session()) {
            session.run(cypher, Map.of()).consume();
        }
    }
}

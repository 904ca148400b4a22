package io.rendan.map.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

@RendanTest
class NetworkMapIT {

    @Autowired Driver driver;
    @LocalServerPort int port;

    @BeforeEach
    void empty() {
        EmptyGraph.empty(driver);
    }

    private static List<String> keys(JsonNode map) {
        return map.path("nodes").valueStream().map(node -> node.path("key").asString()).toList();
    }

    private static void linksJoinNodes(JsonNode map) {
        Set<String> keys = new TreeSet<>(keys(map));
        assertThat(keys).hasSize(map.path("nodes").size());
        for (JsonNode link : map.path("links")) {
            assertThat(keys)
                    .contains(link.path("source").asString(), link.path("target").asString());
        }
    }

    @Test
    void beforeTheFirstRunThereIsNothingOnTheMap() {
        JsonNode map = new Http(port).json("/api/network");

        assertThat(map.path("runId").isNull()).isTrue();
        assertThat(map.path("nodes").isEmpty()).isTrue();
    }

    @Test
    void theStarterIsDrawnFromPlatformsToOneUnit() throws Exception {
        new Api(port).load("starter");
        Http http = new Http(port);

        JsonNode platforms = http.json("/api/network");
        linksJoinNodes(platforms);
        JsonNode groups = http.json("/api/groups?type=PLATFORM&limit=1000").path("items");
        for (JsonNode group : groups) {
            String key = "platform:" + group.path("id").asString();
            JsonNode node =
                    platforms
                            .path("nodes")
                            .valueStream()
                            .filter(one -> one.path("key").asString().equals(key))
                            .findFirst()
                            .orElseThrow();
            assertThat(node.path("verdict")).isEqualTo(group.path("verdict"));
            assertThat(node.path("openness")).isEqualTo(group.at("/figures/openness"));
        }
        double fromUsers =
                platforms
                        .path("nodes")
                        .valueStream()
                        .mapToDouble(node -> node.path("userRevenue").asDouble())
                        .sum();
        assertThat(fromUsers).isPositive();

        String platform = groups.path(0).path("id").asString();
        JsonNode opened = http.json("/api/network?level=party&focus=" + platform);
        linksJoinNodes(opened);
        assertThat(keys(opened)).doesNotContain("platform:" + platform);

        JsonNode around = http.json("/api/network?level=party&focus=me-020&hops=2&limit=40");
        linksJoinNodes(around);
        assertThat(keys(around)).contains("party:me-020").hasSizeLessThanOrEqualTo(40);

        JsonNode before = http.json("/api/network?asOf=2025-12-31");
        assertThat(before.path("asOf").asString()).isEqualTo("2025-12-31");
        assertThat(before.path("runId").isNull()).isTrue();
        assertThat(before.path("links")).isNotEqualTo(platforms.path("links"));

        HttpResponse<String> graphml = http.get("/api/network?level=party&format=graphml");
        assertThat(graphml.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/graphml+xml");
        assertThat(graphml.body()).contains("<graphml");
        assertThat(http.get("/api/network?format=gexf").body()).contains("<gexf");
    }

    @Test
    void whatCannotBeDrawnIsSaidByName() throws Exception {
        new Api(port).load("starter");
        Http http = new Http(port);

        assertThat(http.get("/api/network?level=party&focus=nowhere").statusCode()).isEqualTo(404);
        assertThat(http.get("/api/network?hops=9").body()).contains("a whole number from 1 to 4");
        assertThat(http.get("/api/network?asOf=2199-01-01").statusCode()).isEqualTo(400);
        assertThat(http.get("/api/network?format=pdf").statusCode()).isEqualTo(400);
        assertThat(http.get("/api/network?format=csv").statusCode()).isEqualTo(406);
    }
}

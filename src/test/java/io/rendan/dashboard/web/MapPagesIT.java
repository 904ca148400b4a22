package io.rendan.dashboard.web;

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

@RendanTest
class MapPagesIT {

    private static final String[] HTML = {"Accept", "text/html"};

    @Autowired Driver driver;
    @LocalServerPort int port;

    private Http http;

    @BeforeEach
    void empty() {
        EmptyGraph.empty(driver);
        http = new Http(port);
    }

    private String page(String path) {
        HttpResponse<String> answer = http.get(path, HTML);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @Test
    void withoutDataThePageSaysWhatWouldBeHere() {
        assertThat(page("/map"))
                .contains("Nothing is on the map before a dataset is loaded")
                .doesNotContain("<svg class=\"map\"");
    }

    @Test
    void aMarkOpensWhatItStandsFor() throws Exception {
        new Api(port).load("starter");

        String platforms = page("/map");
        JsonNode nodes = http.json("/api/network").path("nodes");
        for (JsonNode node : nodes) {
            if (node.path("label").asString().equals("Platform")) {
                assertThat(platforms)
                        .contains("/map?level=party&amp;focus=" + node.path("id").asString());
            }
        }
        String unit = page("/map?focus=me-020&hops=2");
        assertThat(unit).contains("/parties/me-020").contains("map-ring focus");
        assertThat(unit).isEqualTo(page("/map?focus=me-020&hops=2"));
        assertThat(page("/map?level=community")).contains("map-line shared");
        assertThat(page("/map?asOf=2025-12-31&size=people")).contains("<svg class=\"map\"");
    }

    @Test
    void whatIsNowhereIsSaidSo() throws Exception {
        new Api(port).load("starter");

        HttpResponse<String> answer = http.get("/map?focus=%3Cscript%3E", HTML);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("<script>").contains("&lt;script&gt;");
    }
}

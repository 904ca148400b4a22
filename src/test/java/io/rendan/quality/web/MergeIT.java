package io.rendan.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.util.List;

/** Two parties that are treated as one: in the graph, at later imports, in lists, and undone. */
@RendanTest
class MergeIT {

    private static final String BODY =
            "{\"keep\":\"p2\",\"merge\":\"p1\",\"note\":\"one firm\",\"by\":\"ada\"}";

    @Autowired Driver driver;
    @LocalServerPort int port;

    private Api api;

    @Test
    void aMergeHoldsInTheGraphAndAtLaterImportsAndIsUndone() throws Exception {
        EmptyGraph.empty(driver);
        api = new Api(port);
        api.upload(SmallRegister.zip());
        List<String> before = links();
        String version = text("MATCH (d:Dataset) RETURN d.dataVersion AS text");
        decideOn("p1");

        HttpResponse<String> asked = api.send("POST", "/api/quality/merge", BODY);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String merge = asked.headers().firstValue("Location").orElseThrow();
        awaitRun(asked);

        assertThat(api.get(merge).path("status").asString()).isEqualTo("APPLIED");
        assertThat(links())
                .containsExactly("p2 c1 u1", "p2 c2 u1", "p2 c3 u2", "p3 c4 u2", "p4 c5 u2");
        assertThat(api.get("/api/parties/p1").path("id").asString()).isEqualTo("p2");
        assertThat(api.get("/api/parties/p2").path("contracts")).hasSize(3);
        assertThat(text("MATCH (d:Dataset) RETURN d.dataVersion AS text"))
                .startsWith(version + "+");
        theDecisionIsFoundUnder("p2");

        api.upload(SmallRegister.zip());
        assertThat(links()).contains("p2 c1 u1").noneMatch(link -> link.startsWith("p1 "));
        assertThat(api.get("/api/quality/merges").path("items").findValuesAsString("status"))
                .containsExactly("APPLIED");
        assertThat(api.get("/api/quality?kind=DUPLICATE").path("items")).hasSize(1);
        theDecisionIsFoundUnder("p2");

        HttpResponse<String> undone = api.send("DELETE", merge, "");
        assertThat(undone.statusCode()).isEqualTo(202);
        awaitRun(undone);
        assertThat(links()).isEqualTo(before);
        assertThat(text("MATCH (d:Dataset) RETURN d.dataVersion AS text")).isEqualTo(version);
        assertThat(api.get("/api/quality/merges").path("items")).isEmpty();
        assertThat(api.send("GET", merge, "").statusCode()).isEqualTo(404);
        theDecisionIsFoundUnder("p1");
        assertThat(notes("p2")).isEmpty();
    }

    @Test
    void whatIsNotOnePartyIsRefused() throws Exception {
        EmptyGraph.empty(driver);
        api = new Api(port);
        api.upload(SmallRegister.zip());

        assertThat(status("p2", "p2")).isEqualTo(409);
        assertThat(status("p2", "u1")).isEqualTo(409);
        assertThat(status("p2", "nobody")).isEqualTo(404);
        assertThat(status("p2", " ")).isEqualTo(400);
        assertThat(api.send("DELETE", "/api/quality/merges/none", "").statusCode()).isEqualTo(404);
    }

    private int status(String keep, String merge) throws Exception {
        return api.send(
                        "POST",
                        "/api/quality/merge",
                        "{\"keep\":\"%s\",\"merge\":\"%s\"}".formatted(keep, merge))
                .statusCode();
    }

    /** A register knows no other supplier for what this one brings: somebody takes note of that. */
    private void decideOn(String party) throws Exception {
        HttpResponse<String> decided =
                api.send(
                        "POST",
                        "/api/recommendations/" + idOf(party) + "/decision",
                        "{\"decision\":\"DISMISSED\",\"note\":\"we know\"}");
        assertThat(decided.statusCode()).as(decided.body()).isEqualTo(200);
    }

    private static String idOf(String party) {
        return FindingId.of(FindingKind.BOTTLENECK, party);
    }

    /** The old id leads to the finding of today, with what was decided, which still holds. */
    private void theDecisionIsFoundUnder(String today) throws Exception {
        JsonNode finding = api.get("/api/recommendations/" + idOf("p1"));
        assertThat(finding.findValuesAsString("note")).as(finding.toString()).contains("we know");
        assertThat(finding.findValuesAsString("status")).contains("DISMISSED");
        assertThat(notes(today)).isEqualTo("we know");
    }

    private String notes(String party) {
        return text(
                "MATCH (:Recommendation {id: '%s'})-[:DECIDED]->(d) RETURN d.note AS text"
                        .formatted(idOf(party)));
    }

    private void awaitRun(HttpResponse<String> asked) throws Exception {
        String run = JsonMapper.shared().readTree(asked.body()).path("runId").asString();
        api.await("/api/runs/" + run, Api::isFinal);
    }

    private List<String> links() {
        try (Session session = driver.session()) {
            return session.run(
                            """
                            MATCH (s:Party)-[:SUPPLIES]->(c:Contract)-[:SERVES]->(b:Party)
                            RETURN s.id + ' ' + c.id + ' ' + b.id AS link ORDER BY c.id
                            """)
                    .list(row -> row.get("link").asString());
        }
    }

    private String text(String query) {
        try (Session session = driver.session()) {
            return session.run(query).list(row -> row.get("text").asString()).stream()
                    .findFirst()
                    .orElse("");
        }
    }
}

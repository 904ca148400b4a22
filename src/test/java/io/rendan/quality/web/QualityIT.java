package io.rendan.quality.web;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The report on imported data, over HTTP. */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QualityIT {

    @Autowired Driver driver;
    @LocalServerPort int port;

    private Api api;
    private Http http;

    @BeforeAll
    void importARegister() throws Exception {
        EmptyGraph.empty(driver);
        api = new Api(port);
        http = new Http(port);
        assertThat(api.get("/api/quality").path("items")).isEmpty();
        api.upload(SmallRegister.zip());
    }

    @Test
    void theListSaysWhatIsWrongAndWhere() throws Exception {
        JsonNode answer = api.get("/api/quality?kind=DUPLICATE");

        assertThat(answer.path("counts").path("DUPLICATE").asInt()).isEqualTo(1);
        JsonNode duplicate = answer.path("items").path(0);
        assertThat(duplicate.path("subjects").findValuesAsString("id")).containsExactly("p2", "p1");
        assertThat(duplicate.path("at").path("file").asString()).isEqualTo("partners");
        assertThat(duplicate.path("subjects").path(0).path("line").asInt()).isEqualTo(3);
        assertThat(duplicate.path("subjects").path(0).path("contracts").asInt()).isEqualTo(2);
    }

    @Test
    void placeholdersAndDatesAreNamed() throws Exception {
        assertThat(
                        api.get("/api/quality?kind=PLACEHOLDER&kind=ODD_DATE")
                                .path("items")
                                .findValuesAsString("kind"))
                .containsExactly("PLACEHOLDER", "ODD_DATE");
    }

    @Test
    void filtersNarrowTheListAndPagesMakeTheWhole() throws Exception {
        assertThat(api.get("/api/quality?query=quorn").path("items")).hasSize(1);
        assertThat(api.get("/api/quality?party=p3").path("items").findValuesAsString("kind"))
                .contains("PLACEHOLDER");
        assertThat(api.get("/api/quality?certainty=CERTAIN&file=contracts").path("items"))
                .allSatisfy(
                        item -> assertThat(item.path("kind").asString()).isEqualTo("COLUMN_GAP"));
        int all = api.get("/api/quality?limit=1000").path("items").size();
        int paged = 0;
        String next = "/api/quality?limit=3";
        while (!next.isEmpty()) {
            JsonNode page = api.get(next);
            paged += page.path("items").size();
            next =
                    page.path("next").isNull()
                            ? ""
                            : "/api/quality?limit=3&cursor=" + page.path("next").asString();
        }
        assertThat(paged).isEqualTo(all).isGreaterThan(6);
    }

    @Test
    void theImportHasTheSameList() throws Exception {
        String id = api.get("/api/quality").path("importId").asString();

        assertThat(api.get("/api/imports/%s/quality?limit=1000".formatted(id)))
                .isEqualTo(api.get("/api/quality?limit=1000"));
    }

    @Test
    void csvHasAColumnForEachPart() throws Exception {
        HttpResponse<String> csv = http.get("/api/quality?kind=DUPLICATE", "Accept", "text/csv");

        assertThat(csv.body().lines().toList().getFirst())
                .contains("kind")
                .contains("sentence")
                .contains("subjects.id");
        assertThat(csv.body()).contains("p2;p1");
    }

    @Test
    void whatIsNotThereIsSaid() throws Exception {
        assertThat(api.send("GET", "/api/imports/none/quality", "").statusCode()).isEqualTo(404);
        assertThat(api.send("GET", "/api/quality?kind=SPELLING", "").statusCode()).isEqualTo(400);
        assertThat(List.of(400, 404))
                .contains(api.send("GET", "/api/quality?limit=0", "").statusCode());
    }
}

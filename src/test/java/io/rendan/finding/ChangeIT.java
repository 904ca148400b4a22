package io.rendan.finding;

import static io.rendan.finding.Publisher.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

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

import java.util.List;

@RendanTest
class ChangeIT {

    @Autowired Driver driver;
    @Autowired RunStore store;
    @Autowired NetworkSource source;
    @LocalServerPort int port;

    private Http http;
    private Publisher publisher;

    @BeforeEach
    void aSmallEcosystem() {
        EmptyGraph.empty(driver);
        try (Session session = driver.session()) {
            session.run(
                            """
                            CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY',
                                              asOf: date('2026-03-31'), dataVersion: '1'})
                            CREATE (:Party:MicroEnterprise {id: 'a', name: 'A', kind: 'NODE'})
                            """)
                    .consume();
        }
        http = new Http(port);
        publisher = new Publisher(store, source);
    }

    private static List<String> changes(JsonNode answer) {
        return answer.path("items")
                .valueStream()
                .map(one -> one.path("change").asString() + " " + one.path("id").asString())
                .toList();
    }

    @Test
    void beforeTheFirstRunNothingHasChangedAndWithItEverythingIsNew() {
        assertThat(changes(http.json("/api/changes"))).isEmpty();

        publisher.publish(bottleneck("x", "a", 1.0));

        JsonNode first = http.json("/api/changes");
        assertThat(changes(first)).containsExactly("NEW x");
        assertThat(first.path("since").isNull()).isTrue();
    }

    @Test
    void newWorseBetterAndResolvedFindingsAreToldTheMostMoneyFirst() {
        publisher.publish(
                bottleneck("same", "a", 100.0),
                bottleneck("worse", "a", 100.0),
                bottleneck("better", "a", 100.0),
                bottleneck("gone", "a", 100.0));
        publisher.publish(
                bottleneck("same", "a", 100.5),
                bottleneck("worse", "a", 150.0),
                bottleneck("better", "a", 50.0),
                bottleneck("new1", "a", 10.0),
                bottleneck("new2", "a", 20.0));

        JsonNode answer = http.json("/api/changes");

        assertThat(changes(answer))
                .containsExactly(
                        "NEW new2", "NEW new1", "WORSE worse", "BETTER better", "RESOLVED gone");
        assertThat(answer.at("/counts/NEW").asInt()).isEqualTo(2);
        assertThat(answer.at("/since/runId").asString()).isEqualTo("run-1");
        assertThat(answer.at("/items/2/before/valueAtStake/amount").asDouble()).isEqualTo(100);
        JsonNode page = http.json("/api/changes?limit=2");
        assertThat(changes(page)).hasSize(2);
        assertThat(
                        changes(
                                http.json(
                                        "/api/changes?limit=3&cursor="
                                                + Http.encoded(page.path("next").asString()))))
                .containsExactly("WORSE worse", "BETTER better", "RESOLVED gone");
    }

    @Test
    void aFurtherPageComparesTheRunsThatTheFirstOneDid() {
        publisher.publish(bottleneck("w", "a", 1.0));
        publisher.publish(
                bottleneck("x", "a", 1.0), bottleneck("y", "a", 2.0), bottleneck("z", "a", 3.0));
        JsonNode first = http.json("/api/changes?limit=2");
        publisher.publish();

        JsonNode second =
                http.json(
                        "/api/changes?limit=2&cursor="
                                + Http.encoded(first.path("next").asString()));

        assertThat(changes(first)).containsExactly("NEW z", "NEW y");
        assertThat(changes(second)).containsExactly("NEW x", "RESOLVED w");
        assertThat(second.path("runId").asString()).isEqualTo("run-2");
        assertThat(second.at("/since/runId").asString()).isEqualTo("run-1");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(http.get("/api/changes?format=csv").body())
                .startsWith("change,id,kind,title,before.score,before.valueAtStake.amount,")
                .contains("valueAtStake.currency", ",CNY,");
    }

    @Test
    void sinceIsARunATimeOrADate() {
        publisher.publish(bottleneck("x", "a", 1.0));
        publisher.publish(bottleneck("y", "a", 1.0));
        publisher.publish(bottleneck("z", "a", 1.0));

        assertThat(changes(http.json("/api/changes?since=run-1")))
                .containsExactly("NEW z", "RESOLVED x");
        assertThat(changes(http.json("/api/changes?since=2026-04-01T09:30:00Z")))
                .containsExactly("NEW z", "RESOLVED y");
        assertThat(changes(http.json("/api/changes?since=2026-01-01"))).containsExactly("NEW z");
        assertThat(changes(http.json("/api/changes?since=2027-01-01"))).isEmpty();
        assertThat(http.get("/api/changes?since=lately").statusCode()).isEqualTo(400);
    }

    @Test
    void aHistoricalRunIsNeverWhatWasCurrent() {
        publisher.publish(bottleneck("x", "a", 1.0));
        publisher.publish(true, List.of(), List.of(), List.of());
        publisher.publish(bottleneck("x", "a", 1.0));

        assertThat(changes(http.json("/api/changes"))).isEmpty();
    }

    @Test
    void runsOfAnotherDatasetAreNotComparedUnasked() {
        publisher.publish(bottleneck("x", "a", 1.0));
        publisher.publish(bottleneck("x", "a", 9.0));
        try (Session session = driver.session()) {
            session.run("MATCH (r:AnalysisRun {id: 'run-1'}) SET r.dataset = 'another'").consume();
        }

        assertThat(http.json("/api/changes").path("since").isNull()).isTrue();
        assertThat(changes(http.json("/api/changes"))).containsExactly("NEW x");
        assertThat(changes(http.json("/api/changes?since=2026-04-01T08:30:00Z")))
                .containsExactly("NEW x");
    }
}

package io.rendan.explore;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.explore.HostileStatements.Hostile;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import tools.jackson.databind.json.JsonMapper;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** People who mean harm ask the starter: each is refused as documented, and all is as before. */
@RendanTest
@TestPropertySource(properties = "rendan.explore.timeout=1500ms")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileStatementsIT {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired Driver driver;
    @LocalServerPort int port;

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
    }

    private HttpResponse<String> ask(Hostile hostile) {
        return new Http(port)
                .post(
                        "/api/explore/cypher",
                        JSON.writeValueAsString(
                                Map.of(
                                        "cypher",
                                        hostile.cypher(),
                                        "parameters",
                                        hostile.parameters())));
    }

    @Test
    void eachIsRefusedWithItsStatusAndNothingHasChanged() {
        List<Hostile> all = HostileStatements.refusedAtOnce();
        String before = checksum();
        List<String> wrong = new ArrayList<>();
        for (Hostile hostile : all) {
            HttpResponse<String> answer = ask(hostile);
            if (answer.statusCode() != hostile.status()) {
                wrong.add(answer.statusCode() + " for " + hostile + ": " + answer.body());
            }
        }

        assertThat(all).hasSizeGreaterThan(200);
        assertThat(wrong).isEmpty();
        assertThat(checksum()).isEqualTo(before);
    }

    @Test
    void whatRunsAwayIsGoneFromTheServerAndOthersAreAnsweredMeanwhile() throws Exception {
        List<Hostile> runaways = HostileStatements.runaways();
        String before = checksum();
        List<Double> alone = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            alone.add(ordinaryCall());
        }
        List<Double> meanwhile = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Hostile hostile : runaways) {
            CompletableFuture<HttpResponse<String>> asked =
                    CompletableFuture.supplyAsync(() -> ask(hostile));
            while (!asked.isDone()) {
                meanwhile.add(ordinaryCall());
            }
            if (asked.join().statusCode() != hostile.status()) {
                wrong.add(asked.join().statusCode() + " for " + hostile);
            }
            if (!isGoneWithin(Duration.ofSeconds(2))) {
                wrong.add("still computed: " + hostile);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(meanwhile).hasSizeGreaterThan(runaways.size());
        assertThat(percentile(meanwhile)).isLessThan(Math.max(0.5, 2 * percentile(alone)));
        assertThat(checksum()).isEqualTo(before);
    }

    /** Seconds that it takes. */
    private double ordinaryCall() {
        long begin = System.nanoTime();
        new Http(port).json("/api/bottlenecks?limit=10");
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double percentile(List<Double> seconds) {
        List<Double> ordered = seconds.stream().sorted().toList();
        return ordered.get((int) Math.ceil(0.99 * ordered.size()) - 1);
    }

    private boolean isGoneWithin(Duration time) throws InterruptedException {
        long deadline = System.nanoTime() + time.toNanos();
        while (isComputed()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }

    private boolean isComputed() {
        try (Session session = driver.session()) {
            return !session.run(
                            "SHOW TRANSACTIONS YIELD metaData, transactionId"
                                    + " WHERE metaData.rendan IS NOT NULL RETURN transactionId")
                    .list()
                    .isEmpty();
        }
    }

    private String checksum() {
        try (Session session = driver.session()) {
            return session.run(
                            """
                            MATCH (n)
                            WITH labels(n) AS labels, properties(n) AS p, COUNT { (n)--() } AS ties
                            ORDER BY labels, p.id, ties
                            RETURN labels, p, ties
                            """)
                    .list()
                    .toString();
        }
    }
}

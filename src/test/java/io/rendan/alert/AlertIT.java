package io.rendan.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Rendan;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.finding.Publisher;
import io.rendan.health.HealthDetector;
import io.rendan.health.HealthInputs;
import io.rendan.health.HealthParameters;
import io.rendan.network.NetworkSource;
import io.rendan.run.AnalysisRun;
import io.rendan.run.RunOutcome;
import io.rendan.run.RunScope;
import io.rendan.run.RunStage;
import io.rendan.run.RunStatus;
import io.rendan.run.RunStore;
import io.rendan.run.RunTimes;
import io.rendan.store.ContractDays;
import io.rendan.store.EmptyGraph;
import io.rendan.store.TestNeo4j;
import io.rendan.web.Http;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;

/**
 * Alerts from a run to a receiver on loopback: it refuses everything at first, Rendan is stopped
 * and started again in the meantime, and then the receiver refuses three more posts before it takes
 * any.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlertIT {

    private static final String SECRET = "a secret of some length";
    private static final int ATTEMPTS = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Receiver receiver;
    private ConfigurableApplicationContext application;
    private Http http;
    private int runs;

    @BeforeAll
    void runsAndARestart() throws Exception {
        receiver = new Receiver();
        receiver.refuse("/money", Integer.MAX_VALUE);
        receiver.refuse("/mood", Integer.MAX_VALUE);
        start();
        ecosystem();
        publish(finding("b1", 500), finding("b2", 700), finding("small", 50));
        mood(6);
        publish(finding("b1", 500), finding("b2", 700), finding("b3", 900));
        await(() -> receiver.attempts("/money") >= 2 && receiver.attempts("/mood") >= 1);

        application.close();
        receiver.refuse("/money", 3);
        receiver.refuse("/mood", 3);
        start();
        publish(finding("b1", 500), finding("b3", 900), finding("b4", 800));
        await(() -> receiver.taken("/money").size() >= 4 && !receiver.taken("/mood").isEmpty());
    }

    @AfterAll
    void stop() {
        application.close();
        receiver.close();
    }

    private void start() {
        String[] settings = {
            "--server.port=0",
            "--rendan.launch=false",
            "--rendan.data-dir=target/test-data",
            "--rendan.alerts.first-delay=20ms",
            "--rendan.alerts.longest-delay=100ms",
            "--rendan.alerts.attempts=" + ATTEMPTS,
            "--rendan.alerts.rules[0].name=money",
            "--rendan.alerts.rules[0].new-finding-above=100",
            "--rendan.alerts.rules[0].urls=" + receiver.url("/money"),
            "--rendan.alerts.rules[0].secret=" + SECRET,
            "--rendan.alerts.rules[1].name=mood",
            "--rendan.alerts.rules[1].indicator=satisfaction",
            "--rendan.alerts.rules[1].below=7",
            "--rendan.alerts.rules[1].urls=" + receiver.url("/mood"),
            "--rendan.alerts.rules[1].secret=" + SECRET,
            "--rendan.alerts.rules[2].name=huge",
            "--rendan.alerts.rules[2].new-finding-above=1000000",
            "--rendan.alerts.rules[2].urls=" + receiver.url("/huge"),
            "--rendan.alerts.rules[2].secret=" + SECRET
        };
        application =
                new SpringApplicationBuilder(Rendan.class)
                        .initializers(new TestNeo4j())
                        .run(settings);
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        http = new Http(Integer.parseInt(port));
    }

    private void ecosystem() {
        EmptyGraph.empty(application.getBean(Driver.class));
        cypher(
                """
                CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY',
                                  asOf: date('2026-03-31'), dataVersion: '1'})
                CREATE (a:Party:MicroEnterprise {id: 'a', name: 'A', kind: 'NODE', headcount: 9})
                CREATE (b:Party:MicroEnterprise {id: 'b', name: 'B', kind: 'NODE', headcount: 9})
                CREATE (c:Contract {id: 'c', kind: 'MARKET'})
                CREATE (a)-[:SUPPLIES]->(c)-[:SERVES]->(b)
                CREATE (c)-[:SETTLED]->(:Settlement {month: '2026-03', amount: 10.0,
                                                     satisfaction: 8.0})
                """);
        ContractDays.derive(application.getBean(Driver.class));
    }

    private void mood(double satisfaction) {
        cypher("MATCH (s:Settlement) SET s.satisfaction = " + satisfaction);
    }

    private void cypher(String statement) {
        try (Session session = application.getBean(Driver.class).session()) {
            session.run(statement).consume();
        }
    }

    private static Finding finding(String id, double amount) {
        return Publisher.bottleneck(id, "a", amount);
    }

    private void publish(Finding... findings) {
        Instant now = Instant.parse("2026-04-01T08:00:00Z").plusSeconds(3600L * runs);
        var network = application.getBean(NetworkSource.class).load(Optional.empty());
        var run =
                new AnalysisRun(
                        "run-" + ++runs,
                        new RunStage(RunStatus.SUCCEEDED, "done", 1),
                        new RunScope(
                                7,
                                Optional.of(network.asOf()),
                                false,
                                Optional.of(network.dataset().version())),
                        new RunTimes(now, Optional.of(now), Optional.of(now)),
                        new RunOutcome(
                                Map.of(),
                                Map.of("dataset", network.dataset().name()),
                                Optional.empty(),
                                List.of()));
        Map<String, AnalysisResult> results =
                Map.of(
                        "test",
                        new AnalysisResult(List.of(findings), List.of(), List.of(), Map.of()));
        application
                .getBean(RunStore.class)
                .publish(
                        run,
                        network,
                        results,
                        new HealthDetector(HealthParameters.defaults())
                                .detect(network, HealthInputs.of(results.values())));
    }

    private static void await(BooleanSupplier done) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("within %s", PATIENCE).isBefore(deadline);
            Thread.sleep(20);
        }
    }

    @Test
    void everyFindingAboveTheAmountArrivesInOrderOverTheRestart() {
        List<Receiver.Taken> taken = receiver.taken("/money");

        assertThat(taken.stream().map(one -> one.json().at("/finding/id").asString()).distinct())
                .startsWith("b2", "b1", "b3", "b4");
        assertThat(taken.stream().map(one -> one.json().path("sequence").asLong())).isSorted();
    }

    @Test
    void aThresholdRaisesOneAlertWhileTheIndicatorStaysBeyondIt() {
        assertThat(receiver.taken("/mood").stream().map(Receiver.Taken::id).distinct()).hasSize(1);
        JsonNode alert = receiver.taken("/mood").getFirst().json();
        assertThat(alert.path("title").asString()).isEqualTo("Satisfaction is 6, below 7");
        assertThat(alert.at("/indicator/value").asDouble()).isEqualTo(6);
        assertThat(alert.path("runId").asString()).isEqualTo("run-2");
    }

    @Test
    void everyPostIsSigned() {
        for (Receiver.Taken one : receiver.taken("/money")) {
            assertThat(one.signature())
                    .isEqualTo(
                            Signature.of(
                                    Secret.of(SECRET).orElseThrow(),
                                    one.id(),
                                    one.timestamp(),
                                    one.body()));
            assertThat(one.json().path("id").asString()).isEqualTo(one.id());
            assertThat(Duration.between(Instant.ofEpochSecond(one.timestamp()), Instant.now()))
                    .isLessThan(Duration.ofMinutes(10));
        }
    }

    @Test
    void whatNobodyTakesBecomesADeadLetterAndCanBeSentAgain() throws Exception {
        receiver.refuse("/huge", ATTEMPTS);
        publish(finding("b4", 800), finding("huge", 2_000_000));
        await(() -> http.json("/api/alerts/dead-letters").path("items").size() == 1);
        assertThat(receiver.attempts("/huge")).isEqualTo(ATTEMPTS);

        JsonNode letter = http.json("/api/alerts/dead-letters").path("items").get(0);
        JsonNode delivery = letter.path("deliveries").get(0);
        assertThat(delivery.path("problem").asString()).isEqualTo("answered 503");
        assertThat(letter.at("/finding/id").asString()).isEqualTo("huge");
        String id = delivery.path("id").asString();
        assertThat(http.post("/api/alerts/dead-letters/" + id + "/retry", "").statusCode())
                .isEqualTo(202);

        await(() -> receiver.taken("/huge").size() == 1);
        await(() -> http.json("/api/alerts/dead-letters").path("items").isEmpty());
        assertThat(http.post("/api/alerts/dead-letters/nothing/retry", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whoListensHearsWhatWasAndWhatComesWithoutAGap() throws Exception {
        String base =
                "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        var request =
                HttpRequest.newBuilder(URI.create(base + "/api/events"))
                        .header("Last-Event-ID", "1")
                        .build();
        List<Long> heard = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            var lines = client.send(request, BodyHandlers.ofLines()).body().iterator();
            publish(finding("b4", 800), finding("late", 123_456));
            boolean late = false;
            while (!late) {
                String line = lines.next();
                if (line.startsWith("id:")) {
                    heard.add(Long.parseLong(line.substring(3).strip()));
                }
                late = line.contains("\"late\"");
            }
            client.shutdownNow();
        }

        assertThat(heard)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(2, heard.getLast()).boxed().toList());
        assertThat(http.get("/api/events", "Last-Event-ID", "yesterday").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theListsTellNoSecretAndNoPathOfAnAddress() {
        String rules = http.get("/api/alerts/rules").body();
        String alerts = http.get("/api/alerts").body();

        assertThat(rules).contains("money", "satisfaction below 7.0").doesNotContain(SECRET);
        assertThat(alerts).contains("DELIVERED").doesNotContain("/money");
    }
}

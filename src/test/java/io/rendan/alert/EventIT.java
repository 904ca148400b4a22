package io.rendan.alert;

import static io.rendan.finding.Publisher.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.alert.Listener.Heard;
import io.rendan.analysis.Finding;
import io.rendan.dataset.DatasetFolder;
import io.rendan.finding.Publisher;
import io.rendan.ingest.ImportMode;
import io.rendan.ingest.Imports;
import io.rendan.network.NetworkSource;
import io.rendan.run.RunStore;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What who listens hears of runs, imports and decisions. */
@RendanTest
@Timeout(120)
class EventIT {

    private static final int DECISIONS = 24;

    @Autowired Driver driver;
    @Autowired RunStore store;
    @Autowired NetworkSource source;
    @Autowired Imports imports;
    @Autowired EventLog log;
    @LocalServerPort int port;
    @TempDir Path folder;

    private Publisher publisher;

    @BeforeEach
    void aSmallEcosystem() {
        EmptyGraph.empty(driver);
        cypher(
                """
                CREATE (:Dataset {name: 'test', title: 'Test', currency: 'CNY',
                                  asOf: date('2026-03-31'), dataVersion: '1'})
                CREATE (:Party:MicroEnterprise {id: 'a', name: 'A', kind: 'NODE', headcount: 12})
                """);
        publisher = new Publisher(store, source);
    }

    private void cypher(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private int decide(String finding, String decision) {
        String path = "/api/recommendations/" + finding + "/decision";
        return new Http(port)
                .post(path, "{\"decision\": \"%s\", \"by\": \"ada\"}".formatted(decision))
                .statusCode();
    }

    @Test
    void aRunAndADecisionAreHeardInTheirOrder() throws Exception {
        try (var listener = new Listener(port)) {
            publisher.publish(bottleneck("b1", "a", 100.0));
            assertThat(decide("b1", "ACCEPTED")).isEqualTo(200);

            Heard run = listener.next();
            assertThat(run.name()).isEqualTo("run-published");
            assertThat(run.id()).isEqualTo(1);
            assertThat(run.data())
                    .isEqualTo(
                            json(
                                    """
                                    {"sequence": 1, "at": "2026-04-01T08:00:00Z", "runId": "run-1",
                                     "asOf": "2026-03-31", "dataset": "test"}"""));
            Heard decision = listener.next();
            assertThat(decision.name()).isEqualTo("decision-taken");
            assertThat(decision.data().path("sequence").asLong()).isEqualTo(decision.id());
            assertThat(decision.data().path("findingId").asString()).isEqualTo("b1");
            assertThat(decision.data().path("decision").asString()).isEqualTo("ACCEPTED");
            assertThat(decision.data().path("by").asString()).isEqualTo("ada");
            assertThat(decision.data().path("note").asString()).isEmpty();
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    @Test
    void whatDoesNotCountIsNotHeard() throws Exception {
        publisher.publish(true, List.of(bottleneck("b1", "a", 100.0)), List.of(), List.of());
        assertThat(decide("b1", "DONE")).isEqualTo(404);
        publisher.publish(bottleneck("b2", "a", 100.0));
        publisher.publish();
        assertThat(decide("b2", "DONE")).isEqualTo(409);

        assertThat(log.after(0, 10))
                .extracting(EventLog.Entry::name)
                .containsExactly("run-published", "run-published");
    }

    @Test
    void theEndOfAnImportIsHeardOnceAndThenItsRun() throws Exception {
        String good = imports.submit(DatasetFolder.small(folder).path(), ImportMode.REPLACE);
        try (var listener = new Listener(port, "Last-Event-ID", "0")) {
            Heard ended = listener.next();
            assertThat(ended.name()).isEqualTo("import-ended");
            assertThat(ended.data().path("importId").asString()).isEqualTo(good);
            assertThat(ended.data().path("status").asString()).isEqualTo("SUCCEEDED");
            assertThat(ended.data().path("problem").isNull()).isTrue();
            Heard published = listener.next();
            assertThat(published.name()).isEqualTo("run-published");
            assertThat(published.data().path("runId")).isEqualTo(ended.data().path("runId"));
        }
    }

    @Test
    void aRefusedImportIsHeardWithWhatIsWrong() throws Exception {
        Path wrong =
                DatasetFolder.minimal(folder)
                        .write("micro_enterprises.csv", "id,name,kind", "m,M,WIZARD")
                        .path();
        try (var listener = new Listener(port)) {
            imports.submit(wrong, ImportMode.REPLACE);

            Heard ended = listener.next();
            assertThat(ended.data().path("status").asString()).isEqualTo("FAILED");
            assertThat(ended.data().path("problem").asString()).contains("1 error");
            assertThat(ended.data().path("runId").isNull()).isTrue();
        }
    }

    @Test
    void whoIsAheadOfTheLogHearsWhatIsNew() throws Exception {
        publisher.publish(bottleneck("b1", "a", 100.0));
        try (var ahead = new Listener(port, "Last-Event-ID", "4711");
                var beyond = new Listener(port, "Last-Event-ID", "999999999999999999")) {
            publisher.publish(bottleneck("b2", "a", 100.0));

            assertThat(ahead.next().id()).isEqualTo(2);
            assertThat(beyond.next().id()).isEqualTo(2);
        }
    }

    @Test
    void whoComesBackHearsWhatWasMissedAndNothingTwice() throws Exception {
        for (int i = 0; i < 5; i++) {
            publisher.publish();
        }
        try (var listener = new Listener(port, "Last-Event-ID", "2")) {
            publisher.publish();

            assertThat(Stream.generate(listener::next).limit(4).map(Heard::id))
                    .containsExactly(3L, 4L, 5L, 6L);
        }
    }

    @Test
    void decisionsAtTheSameTimeAreNumberedWithoutAGap() throws Exception {
        publisher.publish(
                IntStream.range(0, DECISIONS)
                        .mapToObj(i -> bottleneck("b" + i, "a", 100.0))
                        .toArray(Finding[]::new));
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            Stream<Callable<Integer>> decisions =
                    IntStream.range(0, DECISIONS).mapToObj(i -> () -> decide("b" + i, "ACCEPTED"));
            for (var decided : many.invokeAll(decisions.toList())) {
                assertThat(decided.get()).isEqualTo(200);
            }
        }

        assertThat(log.after(0, 100))
                .extracting(EventLog.Entry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, DECISIONS + 1).boxed().toList());
    }

    @Test
    void oldEventsAreForgottenAndAlertsAreNot() {
        publisher.publish(bottleneck("b1", "a", 100.0));
        decide("b1", "ACCEPTED");
        cypher("CREATE (:Alert {id: 'old', sequence: 3, document: '{}'})");
        cypher("MATCH (l:AlertLog) SET l.last = 2 + " + EventLog.KEPT);
        assertThat(log.after(0, 10)).hasSize(3);

        decide("b1", "DISMISSED");

        assertThat(log.after(0, 10))
                .extracting(EventLog.Entry::sequence)
                .containsExactly(3L, 3L + EventLog.KEPT);
    }
}

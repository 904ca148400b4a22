package io.rendan.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Question;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.network.EcosystemNetwork;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

import tools.jackson.databind.JsonNode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Runs in which an analysis breaks, as a client sees them; and a client that asks for what is new
 * while a slow store publishes a run.
 */
@RendanTest
@Import(FailedAnalysisIT.Fragile.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedAnalysisIT {

    private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();
    private static final AtomicBoolean SLOW = new AtomicBoolean();
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /** Every analysis as it is, but those that are named break. */
    @TestConfiguration
    static class Fragile {

        @Bean
        static BeanPostProcessor breakable() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Analysis analysis ? new Breakable(analysis) : bean;
                }
            };
        }

        @Bean
        SlowListener slowListener() {
            return new SlowListener();
        }
    }

    static class SlowListener {

        @EventListener
        @Order
        void wait(RunPublished run) throws InterruptedException {
            if (SLOW.get()) {
                Thread.sleep(1500);
            }
        }
    }

    private record Breakable(Analysis analysis) implements Analysis {

        @Override
        public String name() {
            return analysis.name();
        }

        @Override
        public List<Question> questions(EcosystemNetwork network, AnalysisSettings settings) {
            return analysis.questions(network, settings);
        }

        @Override
        public AnalysisResult analyse(EcosystemNetwork network, AnalysisSettings settings) {
            if (BROKEN.contains(name())) {
                throw new IllegalStateException("out of paper");
            }
            return analysis.analyse(network, settings);
        }

        @Override
        public AnalysisResult complete(AnalysisResult own, Map<String, AnalysisResult> all) {
            return analysis.complete(own, all);
        }
    }

    @Autowired Driver driver;
    @LocalServerPort int port;

    private final Set<String> heard = new TreeSet<>();
    private JsonNode first;
    private JsonNode silosBefore;
    private JsonNode groupsBefore;
    private JsonNode partiesBefore;
    private JsonNode broken;

    private Api api() {
        return new Api(port);
    }

    @BeforeAll
    void aGoodRunAndABrokenOne(@TempDir Path folder) throws Exception {
        EmptyGraph.empty(driver);
        EcosystemGenerator.generate(GeneratorParameters.of(240, 3, AS_OF, 24, 12, "fragile"))
                .writeTo(folder.resolve("fragile"), false);
        SLOW.set(true);
        Thread listener = Thread.ofPlatform().start(this::askWhatIsNew);
        first = api().upload(zip(folder.resolve("fragile")));
        SLOW.set(false);
        listener.interrupt();
        listener.join();
        silosBefore = api().get("/api/silos?limit=1000").path("items");
        groupsBefore = api().get("/api/groups?limit=1000").path("items");
        partiesBefore = api().get("/api/parties?sort=userBackedShare&limit=50").path("items");
        BROKEN.addAll(Set.of("silo", "distance"));
        broken = run("{}");
    }

    @AfterAll
    void mend() {
        BROKEN.clear();
    }

    private JsonNode run(String order) throws Exception {
        return api().await(api().accepted("/api/runs", order), Api::isFinal);
    }

    /** Asks again and again for what is new since it last asked. */
    private void askWhatIsNew() {
        Instant since = Instant.now();
        boolean last = false;
        while (!last) {
            last = Thread.interrupted();
            Instant now = Instant.now();
            try {
                JsonNode page =
                        api().get("/api/recommendations?limit=1000&since=" + since).path("items");
                page.forEach(item -> heard.add(item.path("id").asString()));
                since = now;
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static byte[] zip(Path dataset) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(dataset.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void whoAsksForWhatIsNewMissesNothingOfARunThatIsPublishedSlowly() throws Exception {
        Set<String> all = new TreeSet<>();
        api().get("/api/recommendations?limit=1000")
                .path("items")
                .forEach(item -> all.add(item.path("id").asString()));
        assertThat(all).isNotEmpty();
        assertThat(heard).containsAll(all);
    }

    @Test
    void theRunGoesOnAndSaysWhichPartFailed() {
        assertThat(broken.path("status").asString()).isEqualTo("SUCCEEDED");
        JsonNode silo = part(broken, "silo");
        assertThat(silo.path("status").asString()).isEqualTo("FAILED");
        assertThat(silo.path("reason").asString()).isEqualTo("The analysis failed: out of paper.");
        assertThat(silo.path("servedFrom").path("runId").asString())
                .isEqualTo(first.path("id").asString());
        assertThat(part(broken, "bottleneck").path("status").asString()).isEqualTo("SUCCEEDED");
        assertThat(part(first, "silo").path("status").asString()).isEqualTo("SUCCEEDED");
    }

    private static JsonNode part(JsonNode run, String analysis) {
        return run.path("analyses")
                .valueStream()
                .filter(part -> part.path("analysis").asString().equals(analysis))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLastGoodAnswerOfTheFailedPartIsServedAsStale() throws Exception {
        String current = broken.path("id").asString();
        JsonNode silos = api().get("/api/silos?limit=1000");
        assertThat(silosBefore).isNotEmpty();
        assertThat(silos.path("items")).isEqualTo(silosBefore);
        assertThat(silos.path("runId").asString()).isEqualTo(current);
        assertThat(silos.path("stale").asBoolean()).isTrue();
        assertThat(silos.path("failedAnalyses").path(0).path("servedFromRun").asString())
                .isEqualTo(first.path("id").asString());
        JsonNode groups = api().get("/api/groups?limit=1000");
        assertThat(groups.path("items")).isEqualTo(groupsBefore);
        assertThat(groups.path("stale").asBoolean()).isTrue();
        JsonNode parties = api().get("/api/parties?sort=userBackedShare&limit=50");
        assertThat(parties.path("items")).isEqualTo(partiesBefore);
    }

    @Test
    void everythingElseIsNew() throws Exception {
        JsonNode bottlenecks = api().get("/api/bottlenecks");
        assertThat(bottlenecks.path("items")).isNotEmpty();
        assertThat(bottlenecks.path("stale").asBoolean()).isFalse();
        assertThat(bottlenecks.path("failedAnalyses")).isEmpty();
        JsonNode all = api().get("/api/recommendations");
        assertThat(all.path("stale").asBoolean()).isFalse();
        assertThat(all.path("failedAnalyses")).hasSize(2);
    }

    @Test
    void noFindingOfTheFailedPartChangesItsState() throws Exception {
        JsonNode changes = api().get("/api/changes");
        assertThat(changes.path("counts").path("RESOLVED").asInt()).isZero();
        assertThat(changes.path("counts").path("NEW").asInt()).isZero();
        for (JsonNode silo : api().get("/api/silos?limit=1000").path("items")) {
            assertThat(silo.path("status").asString()).isEqualTo("OPEN");
        }
    }

    @Test
    void healthSaysWhyAnIndicatorIsMissing() throws Exception {
        JsonNode health = api().get("/api/network-health");
        JsonNode openness =
                health.path("indicators")
                        .valueStream()
                        .filter(one -> one.path("id").asString().equals("openness"))
                        .findFirst()
                        .orElseThrow();
        assertThat(openness.path("value").isNull()).isTrue();
        assertThat(openness.path("reason").asString()).isNotBlank();
        assertThat(openness.path("trend").path("previousRun").isNull()).isTrue();
        assertThat(health.path("score").isNumber()).isTrue();
        assertThat(health.path("failedAnalyses")).hasSize(2);
    }

    @Test
    void aSecondBrokenRunGoesOnWithTheSameAnswerAndAGoodOneReplacesIt() throws Exception {
        JsonNode second = run("{}");
        assertThat(part(second, "silo").path("servedFrom").path("runId").asString())
                .isEqualTo(first.path("id").asString());
        assertThat(api().get("/api/silos?limit=1000").path("items")).isEqualTo(silosBefore);

        BROKEN.clear();
        run("{}");
        JsonNode mended = api().get("/api/silos?limit=1000");
        assertThat(mended.path("stale").asBoolean()).isFalse();
        assertThat(mended.path("items")).isEqualTo(silosBefore);
        assertThat(api().get("/api/changes").path("items")).isEmpty();

        BROKEN.addAll(Set.of("silo", "distance"));
        broken = run("{}");
        first = api().get("/api/runs/" + part(broken, "silo").at("/servedFrom/runId").asString());
    }

    @Test
    void aRunThatLooksBackHasNothingToGoOnWith() throws Exception {
        JsonNode back = run("{\"asOf\":\"2026-03-31\"}");
        assertThat(back.path("status").asString()).isEqualTo("SUCCEEDED");
        assertThat(part(back, "silo").path("servedFrom").isNull()).isTrue();
        JsonNode silos = api().get("/api/silos?runId=" + back.path("id").asString());
        assertThat(silos.path("items")).isEmpty();
        assertThat(silos.path("failedAnalyses").path(0).path("reason").asString())
                .contains("out of paper");
    }

    @Test
    void aRunBeyondTheDataIsRefusedLikeItsHealth() throws Exception {
        for (String asOf : List.of("2030-01-01", "2026-07-01", "1999-01-01")) {
            HttpResponse<String> answer =
                    api().send("POST", "/api/runs", "{\"asOf\":\"%s\"}".formatted(asOf));
            assertThat(answer.statusCode()).as(asOf).isEqualTo(400);
            assertThat(answer.body()).contains(asOf, "a date within the data", "2026-06-30");
            assertThat(api().send("GET", "/api/network-health?asOf=" + asOf, "").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aRunThatLooksBackSaysSoFromTheFirstAnswerOn() throws Exception {
        HttpResponse<String> answer = api().send("POST", "/api/runs", "{\"asOf\":\"2026-05-31\"}");
        assertThat(answer.body()).contains("\"historical\":true");
        assertThat(api().send("POST", "/api/runs", "{\"asOf\":\"2026-06-30\"}").body())
                .contains("\"historical\":false");
        api().await("/api/runs?limit=1", page -> Api.isFinal(page.path("items").path(0)));
    }
}

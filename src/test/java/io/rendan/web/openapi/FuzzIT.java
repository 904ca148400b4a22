package io.rendan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.Api;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;
import io.rendan.web.Http;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Three hundred requests an operation, made of the document: none is answered by 5xx, and what is
 * refused gets a problem document that fits. {@code -Dfuzz.seed=} and {@code -Dfuzz.requests=} for
 * others than usual.
 */
@RendanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzIT {

    private static final long SEED = Long.getLong("fuzz.seed", 20_260_331);
    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 300);
    private static final int AT_A_TIME = 8;

    /** Fewer than {@code EventStream} takes, since it only notices later that a listener went. */
    private static final int LISTENERS = 40;

    @Autowired Driver driver;
    @LocalServerPort int port;

    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private @Nullable AnswerContract contract;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeAll
    void loadTheStarter() throws Exception {
        EmptyGraph.empty(driver);
        new Api(port).load("starter");
    }

    @AfterAll
    void waitForWhatWasStarted() throws Exception {
        threads.shutdownNow();
        client.close();
        for (String list : List.of("/api/imports", "/api/runs")) {
            new Api(port)
                    .await(list, page -> page.path("items").valueStream().allMatch(Api::isFinal));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOperationStandsAnyRequest() throws Exception {
        JsonNode document = new Api(port).get("/v3/api-docs");
        contract = new AnswerContract(document.toString());
        ApiExamples examples = new ApiExamples(new Http(port));
        return ApiOperation.of(document).stream()
                .map(operation -> ClientCall.of(operation, document, examples))
                .map(
                        call ->
                                DynamicTest.dynamicTest(
                                        call.operation().toString(),
                                        () -> fuzz(call, document, examples)));
    }

    private void fuzz(ClientCall call, JsonNode document, ApiExamples examples) throws Exception {
        var random = new SplittableRandom(SEED + call.operation().toString().hashCode());
        var requests =
                new FuzzRequests(
                        call,
                        new FuzzValues(random, document),
                        examples,
                        "http://127.0.0.1:" + port);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Future<?>> sent = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            boolean endless = call.operation().isStream() && i >= LISTENERS;
            HttpRequest request = endless ? requests.refused() : requests.next();
            sent.add(
                    threads.submit(
                            () -> {
                                wrong(request).ifPresent(wrong::add);
                                return null;
                            }));
        }
        for (Future<?> one : sent) {
            one.get();
        }
        wrong.addAll(Misfits.taken());
        assertThat(wrong).as("seed %d, of %d requests", SEED, REQUESTS).isEmpty();
    }

    private AnswerContract contract() {
        return Objects.requireNonNull(contract);
    }

    private Optional<String> wrong(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String body = "";
        try (InputStream stream = answer.body()) {
            if (!type.startsWith("text/event-stream")) {
                body = new String(plain(answer, stream).readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        int status = answer.statusCode();
        if (status < 400) {
            return Optional.empty();
        }
        if (status < 500) {
            Optional<String> misfit = contract().misfit(Optional.empty(), status, type, body);
            if (misfit.isEmpty()) {
                return misfit;
            }
        }
        return Optional.of("%s answered %d %s %s".formatted(shown(request), status, type, body));
    }

    private static InputStream plain(HttpResponse<?> answer, InputStream stream)
            throws IOException {
        return answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()
                ? new GZIPInputStream(stream)
                : stream;
    }

    private static String shown(HttpRequest request) {
        return request.method()
                + " "
                + request.uri()
                + " "
                + request.headers().map()
                + request.bodyPublisher()
                        .map(body -> " " + body.contentLength() + " bytes")
                        .orElse("");
    }
}

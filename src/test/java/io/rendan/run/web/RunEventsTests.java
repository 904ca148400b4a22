package io.rendan.run.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.run.AnalysisRun;
import io.rendan.run.RunChanged;
import io.rendan.run.RunOutcome;
import io.rendan.run.RunScope;
import io.rendan.run.RunStage;
import io.rendan.run.RunStatus;
import io.rendan.run.RunTimes;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Over real connections, whose buffers are what a listener that does not read fills. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = RunEventsTests.Application.class,
        properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
class RunEventsTests {

    /** Far more than two sockets' buffers and the queue hold together. */
    private static final int STEPS = 3 * RunEvents.MOST_WAITING;

    private static final String LOAD = "x".repeat(100_000);
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @EnableAutoConfiguration(
            exclude = {
                ServletWebSecurityAutoConfiguration.class,
                ManagementWebSecurityAutoConfiguration.class
            })
    @ComponentScan(
            basePackages = "io.rendan.web",
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.CUSTOM,
                            classes = TypeExcludeFilter.class))
    @Import(RunEvents.class)
    static class Application {

        @Bean
        WatchController watch(RunEvents events) {
            return new WatchController(events);
        }
    }

    @TestComponent
    @RestController
    static class WatchController {

        private final RunEvents events;

        WatchController(RunEvents events) {
            this.events = events;
        }

        @GetMapping(path = "/watch", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
        SseEmitter watch() {
            return events.watch("r", () -> step(0, RunStatus.RUNNING));
        }
    }

    @Autowired RunEvents events;
    @LocalServerPort int port;

    @Test
    void aListenerThatNeverReadsHoldsUpNeitherTheRunNorOthersAndIsDropped() throws Exception {
        try (Socket deaf = new Socket();
                HttpClient client = HttpClient.newHttpClient()) {
            deaf.setReceiveBufferSize(4_096);
            deaf.connect(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
            deaf.getOutputStream()
                    .write(
                            "GET /watch HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            awaitWatchers(1);
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/watch"));
            Iterator<String> heard =
                    client.send(request.build(), BodyHandlers.ofLines()).body().iterator();
            awaitWatchers(2);
            hear(heard, "step 0.");

            for (int i = 1; i <= STEPS; i++) {
                long start = System.nanoTime();
                events.on(new RunChanged(step(i, RunStatus.RUNNING)));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
                hear(heard, "step " + i + ".");
            }
            assertThat(events.watchers()).isEqualTo(1);

            events.on(new RunChanged(step(STEPS + 1, RunStatus.SUCCEEDED)));
            hear(heard, "SUCCEEDED");
            heard.forEachRemaining(line -> assertThat(line).doesNotStartWith("data:"));
            awaitWatchers(0);
        }
    }

    private static void hear(Iterator<String> lines, String text) {
        boolean heard = false;
        while (!heard) {
            heard = lines.next().contains(text);
        }
    }

    private void awaitWatchers(int number) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(30);
        while (events.watchers() != number && Instant.now().isBefore(deadline)) {
            Thread.sleep(20);
        }
        assertThat(events.watchers()).isEqualTo(number);
    }

    private static AnalysisRun step(int number, RunStatus status) {
        return new AnalysisRun(
                "r",
                new RunStage(status, "step " + number + ".", 0.5),
                new RunScope(1, Optional.empty(), false, Optional.empty()),
                new RunTimes(Instant.EPOCH, Optional.empty(), Optional.empty()),
                new RunOutcome(Map.of(), Map.of("load", LOAD), Optional.empty(), List.of()));
    }
}

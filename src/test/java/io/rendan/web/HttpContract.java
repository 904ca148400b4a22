package io.rendan.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * A small application that shows what every HTTP answer has in common, and its client. Everything
 * goes over a real connection, since containers differ from mocks.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        classes = HttpContract.Application.class,
        properties = {"server.address=127.0.0.1", "spring.main.banner-mode=off"})
abstract class HttpContract {

    enum Colour {
        RED,
        GREEN
    }

    record Item(int number, String name, @Nullable Double weight, Instant seen) {}

    record ItemQuery(
            @Nullable List<Colour> colour,
            @DecimalMin(value = "0", message = "a number of at least 0") @Nullable Double minimum,
            @Nullable Instant since,
            @Limit @Nullable Integer limit,
            @Nullable String cursor) {}

    record Order(
            @NotBlank(message = "a text") @Nullable String item,
            @Size(max = 5, message = "at most 5 characters") @Nullable String note,
            @Nullable Integer count) {}

    @EnableAutoConfiguration(
            exclude = {
                ServletWebSecurityAutoConfiguration.class,
                ManagementWebSecurityAutoConfiguration.class
            })
    @ComponentScan(
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.CUSTOM,
                            classes = TypeExcludeFilter.class))
    static class Application {

        static final AtomicReference<String> VERSION = new AtomicReference<>("1");
        static final AtomicInteger CALLS = new AtomicInteger();

        @Bean
        AnswerVersion version() {
            return VERSION::get;
        }

        @Bean
        ProblemRule<ArithmeticException> arithmetic() {
            return new ProblemRule<>(
                    ArithmeticException.class, thrown -> Problem.unknown("quotient", "1/0"));
        }

        @Bean
        ItemController items() {
            return new ItemController();
        }
    }

    @TestComponent
    @RestController
    static class ItemController {

        static final AtomicInteger COUNT = new AtomicInteger();

        private static final List<Item> ALL =
                IntStream.range(0, 7)
                        .mapToObj(
                                i ->
                                        new Item(
                                                i,
                                                i == 3 ? "=HYPERLINK(\"x\")" : "item " + i,
                                                i == 2 ? Double.NaN : -i,
                                                Instant.EPOCH))
                        .toList();

        @Versioned
        @GetList({"/items", "/api/items"})
        Page<Item> items(@Valid @ParameterObject ItemQuery query, HttpServletRequest request) {
            Application.CALLS.incrementAndGet();
            Paging paging = Paging.of(request, query.limit(), query.cursor());
            int from = paging.after().map(key -> Integer.parseInt(key.getFirst()) + 1).orElse(0);
            List<Item> fetched = ALL.stream().skip(from).limit(paging.fetch()).toList();
            return new Page<>(
                    paging.page(fetched),
                    paging.next(fetched, item -> List.of("" + item.number())),
                    List.of("number", "name", "weight", "seen"));
        }

        @Versioned(Versioned.By.CONTENT)
        @GetMapping("/calls")
        Map<String, Object> calls() {
            return Map.of("calls", COUNT.get(), "text", "long enough to compress ".repeat(500));
        }

        @GetMapping("/items/{id}")
        Map<String, String> item(@PathVariable String id) {
            if (id.equals("none")) {
                throw ProblemException.unknown("item", id);
            }
            return Map.of("id", id);
        }

        @GetMapping("/numbered/{number}")
        Map<String, Integer> numbered(@PathVariable int number) {
            return Map.of("inverse", 1 / number);
        }

        @PostMapping("/orders")
        Order order(@Valid @RequestBody Order order) {
            Application.CALLS.incrementAndGet();
            return order;
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("secret of the house");
        }
    }

    @LocalServerPort int port;
    @Autowired JsonMapper json;

    final HttpClient client = HttpClient.newHttpClient();

    void assertProblem(HttpResponse<String> answer, int status, String... words)
            throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").stringValue()).startsWith("urn:rendan:problem:");
        assertThat(problem.get("title").stringValue()).isNotBlank();
        assertThat(problem.get("instance").stringValue()).startsWith("/");
        assertThat(problem.get("detail").stringValue()).contains(words);
        assertThat(answer.body()).doesNotContain("Exception", "<html");
    }

    HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 302
                ? get(answer.headers().firstValue("Location").orElseThrow())
                : answer;
    }

    HttpResponse<String> post(String path, String body, String... header) throws Exception {
        return send(
                "POST",
                path,
                body,
                header.length == 0
                        ? Map.of("Content-Type", "application/json")
                        : Map.of("Content-Type", "application/json", header[0], header[1]));
    }

    HttpResponse<String> send(String method, String path, String body, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri(path))
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}

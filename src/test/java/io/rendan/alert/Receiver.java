package io.rendan.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A receiver of webhooks on loopback that can be made to fail, one memory a path. */
final class Receiver implements AutoCloseable {

    /** A post that was taken. */
    record Taken(String id, long timestamp, String signature, String body) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private final HttpServer server;
    private final Map<String, AtomicInteger> failures = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> attempts = new ConcurrentHashMap<>();
    private final Map<String, List<Taken>> taken = new ConcurrentHashMap<>();

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Refuses the next posts to a path. */
    void refuse(String path, int posts) {
        failures.computeIfAbsent(path, unknown -> new AtomicInteger()).set(posts);
    }

    List<Taken> taken(String path) {
        return taken.getOrDefault(path, List.of());
    }

    int attempts(String path) {
        return attempts.getOrDefault(path, new AtomicInteger()).get();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        attempts.computeIfAbsent(path, unknown -> new AtomicInteger()).incrementAndGet();
        boolean refused =
                failures.computeIfAbsent(path, unknown -> new AtomicInteger())
                                .getAndUpdate(left -> Math.max(0, left - 1))
                        > 0;
        if (!refused) {
            var headers = exchange.getRequestHeaders();
            taken.computeIfAbsent(path, unknown -> new CopyOnWriteArrayList<>())
                    .add(
                            new Taken(
                                    headers.getFirst("webhook-id"),
                                    Long.parseLong(headers.getFirst("webhook-timestamp")),
                                    headers.getFirst("webhook-signature"),
                                    body));
        }
        exchange.sendResponseHeaders(refused ? 503 : 204, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.rendan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** The HTTP API as a client sees it, for integration tests. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final String BOUNDARY = "part-of-the-test";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;

    public Api(int port) {
        this.root = "http://127.0.0.1:" + port;
    }

    public HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(root + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        return client.send(request, BodyHandlers.ofString());
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, "");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** Posts and answers where the 202's Location points. */
    public String accepted(String path, String body) throws IOException, InterruptedException {
        return location(send("POST", path, body));
    }

    private String location(HttpResponse<String> answer) {
        if (answer.statusCode() != 202) {
            throw new AssertionError(
                    answer.uri() + " answered " + answer.statusCode() + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.startsWith(root) ? location.substring(root.length()) : location;
    }

    public JsonNode await(String path, Predicate<JsonNode> done)
            throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            JsonNode state = get(path);
            if (done.test(state)) {
                return state;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(path + " did not get there: " + get(path));
    }

    /** Imports a dataset of {@code datasets/} and waits for the run that follows. */
    public JsonNode load(String dataset) throws IOException, InterruptedException {
        return runAfter(accepted("/api/imports", "{\"dataset\":\"%s\"}".formatted(dataset)));
    }

    /** Uploads a zip as a browser does and waits for the run that follows. */
    public JsonNode upload(byte[] zip) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(root + "/api/imports"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(
                                                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"dataset.zip\"\r\n\r\n"
                                                        .formatted(BOUNDARY)),
                                        BodyPublishers.ofByteArray(zip),
                                        BodyPublishers.ofString(
                                                "\r\n--%s--\r\n".formatted(BOUNDARY))))
                        .build();
        return runAfter(location(client.send(request, BodyHandlers.ofString())));
    }

    private JsonNode runAfter(String location) throws IOException, InterruptedException {
        JsonNode done = await(location, state -> isFinal(state) && hasRun(state));
        return await("/api/runs/" + done.path("runId").asString(), Api::isFinal);
    }

    public static boolean isFinal(JsonNode state) {
        String status = state.path("status").asString();
        return status.equals("SUCCEEDED") || status.equals("FAILED");
    }

    private static boolean hasRun(JsonNode state) {
        return state.path("status").asString().equals("FAILED") || state.hasNonNull("runId");
    }
}

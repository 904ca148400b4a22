package io.rendan.outage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Twenty who read without pause, and what they were answered. */
final class Readers implements AutoCloseable {

    static final int HOW_MANY = 20;

    /**
     * An answer.
     *
     * @param begun when it was asked for, in nanoseconds of the system
     * @param status 0 where there was none
     */
    record Answer(String path, int status, long begun, Duration took, String body) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final Collection<Answer> answers = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final String root;
    private volatile boolean stopped;

    Readers(int port, List<String> paths) {
        this.root = "http://127.0.0.1:" + port;
        for (int reader = 0; reader < HOW_MANY; reader++) {
            int first = reader;
            threads.add(Thread.ofVirtual().start(() -> read(first, paths)));
        }
    }

    private void read(int first, List<String> paths) {
        for (int i = first; !stopped; i++) {
            answers.add(ask("GET", paths.get(i % paths.size()), ""));
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Asks once. */
    Answer ask(String method, String path, String body) {
        long begun = System.nanoTime();
        int status = 0;
        String text = "";
        try {
            HttpResponse<String> answer = send(method, path, body);
            status = answer.statusCode();
            text = answer.body();
        } catch (IOException | InterruptedException e) {
            text = e.toString();
        }
        return new Answer(path, status, begun, Duration.ofNanos(System.nanoTime() - begun), text);
    }

    HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(root + path))
                        .timeout(Duration.ofSeconds(30))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** All answers up to now. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void close() {
        stopped = true;
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

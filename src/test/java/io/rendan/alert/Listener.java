package io.rendan.alert;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;

/** Somebody who listens at the event stream of an application under test, as a browser does. */
final class Listener implements AutoCloseable {

    /** An event as it was heard. */
    record Heard(long id, String name, JsonNode data) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Iterator<String> lines;

    /** Listens from the moment on at which this returns, or from behind an event. */
    Listener(int port, String... headers) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/api/events");
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        lines = client.send(request.build(), BodyHandlers.ofLines()).body().iterator();
    }

    /** The next event; waits for it. */
    Heard next() {
        long id = 0;
        String name = "";
        String data = "";
        for (String line = lines.next(); !line.isEmpty() || data.isEmpty(); line = lines.next()) {
            if (line.startsWith("id:")) {
                id = Long.parseLong(line.substring("id:".length()));
            } else if (line.startsWith("event:")) {
                name = line.substring("event:".length());
            } else if (line.startsWith("data:")) {
                data += line.substring("data:".length());
            }
        }
        return new Heard(id, name, JSON.readTree(data));
    }

    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }
}

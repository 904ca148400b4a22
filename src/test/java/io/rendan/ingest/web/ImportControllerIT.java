package io.rendan.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rendan.run.Runs;
import io.rendan.run.WorkQueue;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

@RendanTest
class ImportControllerIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String BOUNDARY = "part-of-the-test";
    private static final Map<String, String> TINY =
            Map.of(
                    "dataset.json",
                    "{\"name\":\"tiny\",\"currency\":\"EUR\",\"asOf\":\"2026-06-30\"}",
                    "micro_enterprises.csv",
                    "id,name,kind\nu1,Oven,USER\nu2,Moulds,NODE\n",
                    "user_segments.csv",
                    "id,name\ns1,Families\n",
                    "contracts.csv",
                    "id,kind,supplier_id,buyer_id,annual_value\na,SALES,u1,s1,900\n"
                            + "b,MARKET,u2,u1,240\n");

    private final HttpClient client = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();

    @Autowired Driver driver;
    @Autowired Runs runs;
    @Autowired WorkQueue queue;

    @Value("${local.server.port}")
    int port;

    @BeforeEach
    void emptyTheGraph() {
        EmptyGraph.empty(driver);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private HttpResponse<String> upload(String path, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        String head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"tiny.zip\"\r\n\r\n"
                        .formatted(BOUNDARY);
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send(
                to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return json.readTree(send(to(path)).body());
    }

    private JsonNode finished(HttpResponse<String> accepted) {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String location = accepted.headers().firstValue("Location").orElseThrow();
        JsonNode done =
                await().atMost(PATIENCE)
                        .until(() -> get(location), found -> found.path("finishedAt").isString());
        done.path("runId").asStringOpt().ifPresent(this::awaitRun);
        return done;
    }

    /** Lets the run end that an import has started: tests share one graph. */
    private void awaitRun(String id) {
        await().atMost(PATIENCE).until(() -> runs.find(id).orElseThrow().finishedAt().isPresent());
    }

    private HttpResponse<String> submit(String query, String body)
            throws IOException, InterruptedException {
        return send(
                to("/api/imports" + query)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void aZipIsUploadedAndFollowed() throws Exception {
        JsonNode done = finished(upload("/api/imports", zip(TINY)));

        assertThat(done.path("status").asString()).isEqualTo("SUCCEEDED");
        assertThat(done.path("mode").asString()).isEqualTo("replace");
        assertThat(done.path("rows").path("micro_enterprises").asInt()).isEqualTo(2);
        assertThat(done.path("rows").path("contracts").asInt()).isEqualTo(2);
        assertThat(done.path("progress").asDouble()).isEqualTo(1);
        assertThat(done.path("warnings").isEmpty()).isTrue();
        assertThat(done.path("errorCount").asInt()).isZero();
        assertThat(runs.find(done.path("runId").asString())).isPresent();

        JsonNode list = get("/api/imports?limit=1");
        assertThat(list.path("items").path(0).path("id")).isEqualTo(done.path("id"));
        assertThat(list.path("next").isNull()).isTrue();
    }

    @Test
    void errorsAreNamedByFileLineColumnAndValue() throws Exception {
        Map<String, String> faulty = new HashMap<>(TINY);
        faulty.put(
                "contracts.csv", "id,kind,supplier_id,buyer_id,annual_value\na,SALES,u1,s1,-3\n");
        JsonNode failed = finished(upload("/api/imports?mode=merge", zip(faulty)));

        assertThat(failed.path("status").asString()).isEqualTo("FAILED");
        assertThat(failed.path("errorCount").asInt()).isEqualTo(1);
        assertThat(failed.path("errors").path(0))
                .isEqualTo(
                        json.readTree(
                                """
                                {"file":"contracts.csv","line":2,"column":"annual_value","value":"-3",
                                 "message":"expected a decimal of at least 0"}
                                """));
    }

    @Test
    void aDatasetIsImportedByItsNameAndPagesFollowEachOther() throws Exception {
        String first = finished(submit("", "{\"dataset\":\"starter\"}")).path("id").asString();
        String second =
                finished(submit("?mode=merge", "{\"dataset\":\"starter\"}")).path("id").asString();

        JsonNode page = get("/api/imports?limit=1");
        assertThat(page.path("items").path(0).path("id").asString()).isEqualTo(second);
        JsonNode next = get("/api/imports?limit=1&cursor=" + page.path("next").asString());
        assertThat(next.path("items").path(0).path("id").asString()).isEqualTo(first);
        assertThat(next.path("next").isNull()).isTrue();
    }

    @Test
    void whatCannotBeImportedIsAProblemDocument() throws Exception {
        assertThat(submit("", "{\"dataset\":\"none\"}").statusCode()).isEqualTo(404);
        assertThat(submit("", "{\"dataset\":\"../secret\"}").statusCode()).isEqualTo(400);
        assertThat(submit("", "{}").statusCode()).isEqualTo(400);
        assertThat(submit("?mode=append", "{\"dataset\":\"starter\"}").statusCode()).isEqualTo(400);
        assertThat(send(to("/api/imports/none")).statusCode()).isEqualTo(404);
        HttpResponse<String> notZip =
                upload("/api/imports", "no zip".getBytes(StandardCharsets.UTF_8));
        assertThat(notZip.statusCode()).isEqualTo(422);
        assertThat(notZip.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(notZip.body()).contains("tiny.zip is no dataset");
        assertThat(get("/api/imports").path("items").isEmpty()).isTrue();
    }

    /** Sends bytes as they are, ends sending, and reads the answer to its end. */
    private String raw(String head, String body, long zeros) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(head.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(body.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] piece = new byte[1 << 20];
            for (long sent = 0; sent < zeros; sent += piece.length) {
                out.write(piece);
            }
            out.flush();
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String form(String type, String body, long length) throws IOException {
        return raw(
                """
                POST /api/imports HTTP/1.1
                Host: 127.0.0.1:%s
                Connection: close
                Content-Type: %s
                Content-Length: %s

                """
                        .formatted(port, type, length),
                body,
                length - body.replace("\n", "\r\n").length());
    }

    private String form(String type, String body) throws IOException {
        return form(type, body, body.replace("\n", "\r\n").length());
    }

    private static void assertProblem(String answer, int status) {
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    }

    @Test
    void aBrokenFormIsTheSendersFault() throws Exception {
        String part =
                "--b\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\n\nx\n--b--\n";
        String whole = part.formatted("x.zip");
        assertProblem(form("multipart/form-data", whole), 400);
        assertProblem(form("multipart/form-data; boundary=", whole), 400);
        assertProblem(form("multipart/form-data; boundary=other", whole), 400);
        assertProblem(form("multipart/form-data; boundary=b", whole.replace("\n--b--\n", "")), 400);
        assertProblem(form("multipart/form-data; boundary=b", part.formatted("a\0b.zip")), 400);
        assertProblem(
                form(
                        "multipart/form-data; boundary=b",
                        whole.replace("filename=\"x.zip\"", "filename*=UTF-8''%E4%ZZ")),
                400);
        assertProblem(
                form("multipart/form-data; boundary=b", whole.replace("name=\"file\"", "x=\"y\"")),
                400);
        assertProblem(form("multipart/form-data; boundary=b", ""), 400);
        // the length promises more than comes
        assertProblem(
                raw(
                        """
                        POST /api/imports HTTP/1.1
                        Host: 127.0.0.1:%s
                        Connection: close
                        Content-Type: multipart/form-data; boundary=b
                        Content-Length: 100000

                        """
                                .formatted(port),
                        whole.replace("--b--\n", ""),
                        0),
                400);
    }

    @Test
    void anUploadThatIsTooLargeGetsItsAnswer() throws Exception {
        String head = "--b\nContent-Disposition: form-data; name=\"file\"; filename=\"x.zip\"\n\n";
        String answer = form("multipart/form-data; boundary=b", head, 513L << 20);
        assertProblem(answer, 413);
        assertThat(answer).contains("too large");
    }

    @Test
    void whatIsNoZipOfADatasetIsRefusedAtOnce() throws Exception {
        Map<String, byte[]> uploads =
                Map.of(
                        "the file is empty", new byte[0],
                        "it seems to be a text", "id,name\n".getBytes(StandardCharsets.UTF_8),
                        "the zip is empty", zip(Map.of()),
                        "save each sheet as CSV", zip(Map.of("xl/workbook.xml", "<x/>")),
                        "the zip holds none of them", zip(Map.of("a.txt", "x")));
        for (Map.Entry<String, byte[]> upload : uploads.entrySet()) {
            HttpResponse<String> answer = upload("/api/imports", upload.getValue());
            assertThat(answer.statusCode()).as(upload.getKey()).isEqualTo(422);
            assertThat(answer.body()).contains(upload.getKey(), "is no dataset");
        }
        assertThat(get("/api/imports").path("items").isEmpty()).isTrue();
    }

    private HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(to(path).DELETE());
    }

    @Test
    void anImportIsCancelledUntilItHasFinished() throws Exception {
        assertThat(delete("/api/imports/none").statusCode()).isEqualTo(404);

        var free = new CountDownLatch(1);
        queue.submit("a test", () -> awaitLatch(free));
        String location;
        try {
            HttpResponse<String> accepted = upload("/api/imports", zip(TINY));
            location = accepted.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> cancelled = delete(location);
            assertThat(cancelled.statusCode()).isEqualTo(202);
            JsonNode done = finished(cancelled);
            assertThat(done.path("status").asString()).isEqualTo("FAILED");
            assertThat(done.path("problem").asString())
                    .isEqualTo("it was cancelled; nothing was changed");
        } finally {
            free.countDown();
        }
        HttpResponse<String> late = delete(location);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("there is nothing to cancel");
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

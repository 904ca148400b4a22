package io.rendan;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A recorded document, gzipped JSON among the test resources. The same document, the same bytes.
 */
record GoldenFile(String name) {

    private static final JsonMapper JSON = JsonMapper.shared();

    JsonNode read() throws IOException {
        String resource = "/golden/" + name + ".json.gz";
        try (InputStream stream = GoldenFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new AssertionError(resource + " was never recorded");
            }
            return JSON.readTree(new GZIPInputStream(stream).readAllBytes());
        }
    }

    void write(JsonNode document) throws IOException {
        Path file = Path.of("src/test/resources/golden", name + ".json.gz");
        Files.createDirectories(file.getParent());
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(file))) {
            stream.write(JSON.writeValueAsBytes(document));
        }
    }
}

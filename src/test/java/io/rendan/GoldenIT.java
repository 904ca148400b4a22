package io.rendan;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Holds what users get to what they got when the golden files were recorded, bit for bit, so that
 * the code may be built anew behind it. What is left free stands in {@link GoldenRules}.
 *
 * <p>{@code mvn verify -Dit.test=GoldenIT -Dgolden.record=true} records anew: only for a change
 * that is meant to be seen.
 */
@RendanTest
class GoldenIT {

    private static final boolean RECORDING = Boolean.getBoolean("golden.record");
    private static final int UNITS = 600;
    private static final int SEED = 7;

    @Autowired Driver driver;
    @LocalServerPort int port;

    @Test
    void theStarterIsAnsweredAsBefore() throws Exception {
        EmptyGraph.empty(driver);
        JsonNode run = new Api(port).load("starter");

        hold("starter", captured(run), GoldenRules.RENAMES);
    }

    @Test
    void anUploadedEcosystemIsAnsweredAsBefore(@TempDir Path folder) throws Exception {
        EmptyGraph.empty(driver);
        GoldenDataset dataset = GoldenDataset.generate(folder.resolve("generated"), UNITS, SEED);
        hold("generated-files", dataset.described(), Map.of());
        JsonNode run = new Api(port).upload(dataset.zip());

        hold("generated", captured(run), GoldenRules.RENAMES);
    }

    @Test
    void everyCallStillTakesAndGivesWhatItDid() throws Exception {
        var document = (ObjectNode) new Api(port).get("/v3/api-docs");
        document.remove("servers"); // the port

        hold("openapi", document, GoldenOpenApi::shape, GoldenRules.RENAMES);
    }

    private JsonNode captured(JsonNode run) throws Exception {
        try (Session session = driver.session()) {
            return new GoldenCapture(port, session).after(run);
        }
    }

    private static void hold(String name, JsonNode today, Map<String, String> renames)
            throws IOException {
        hold(name, today, document -> document, renames);
    }

    private static void hold(
            String name,
            JsonNode today,
            UnaryOperator<JsonNode> compared,
            Map<String, String> renames)
            throws IOException {
        var golden = new GoldenFile(name);
        if (RECORDING) {
            golden.write(today);
            return;
        }
        JsonNode before = compared.apply(golden.read());
        assertThat(GoldenDiff.between(before, compared.apply(today), renames)).as(name).isEmpty();
    }
}

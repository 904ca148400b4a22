package io.rendan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.dataset.DatasetFault;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports are kept as JSON, which later versions must read. */
class ImportDocumentTests {

    private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");

    private final JsonMapper json = JsonMapper.builder().build();

    private static DatasetImport refused() {
        return new DatasetImport(
                "1",
                "small",
                ImportMode.MERGE,
                new ImportStage(ImportStatus.FAILED, "checking", 0.25),
                new ImportCheck(
                        Map.of("offers", 3L),
                        1,
                        List.of(),
                        0,
                        List.of(new DatasetFault("offers.csv", 2, "unit_price", "x", "expected y")),
                        1_000_000,
                        true),
                ImportOutcome.failed("it has errors"),
                new ImportTimes(NOW, Optional.of(NOW), Optional.of(NOW)));
    }

    @Test
    void anImportComesBackAsItWasKept() {
        String document = json.writeValueAsString(refused());
        assertThat(ImportStore.read(json, document)).isEqualTo(refused());
        assertThat(json.readTree(document).propertyNames())
                .contains("status", "phase", "rows", "errorCount", "problem", "queuedAt")
                .doesNotContain("stage", "check", "outcome", "times");
    }

    @Test
    void anImportOfAnEarlierVersionIsRead() {
        DatasetImport kept =
                ImportStore.read(
                        json,
                        """
                        {"id":"1","dataset":"small","status":"SUCCEEDED","mode":"REPLACE","phase":"done",
                         "progress":1.0,"rows":{"offers":3},"suppressed":0,"warnings":[],"warningCount":0,
                         "errors":[],"errorCount":0,"problem":null,"runId":"r",
                         "queuedAt":"2026-03-31T12:00:00Z","startedAt":null,"finishedAt":null}
                        """);
        assertThat(kept.status()).isEqualTo(ImportStatus.SUCCEEDED);
        assertThat(kept.check().errorsCutShort()).isFalse();
        assertThat(kept.runId()).contains("r");
    }
}

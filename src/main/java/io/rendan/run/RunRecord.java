package io.rendan.run;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A run as a node's properties and back. Maps become JSON text, since a property holds no map. */
@Component
final class RunRecord {

    private static final TypeReference<Map<String, Double>> SECONDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

    private final JsonMapper json;

    RunRecord(JsonMapper json) {
        this.json = json;
    }

    Map<String, @Nullable Object> properties(AnalysisRun run) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", run.id());
        properties.put("status", run.status().name());
        properties.put("phase", run.phase());
        properties.put("progress", run.progress());
        properties.put("seed", run.seed());
        properties.put("asOf", run.asOf().orElse(null));
        properties.put("historical", run.historical());
        properties.put("dataVersion", run.dataVersion().orElse(null));
        properties.put("queuedAt", time(run.queuedAt()));
        properties.put("startedAt", run.startedAt().map(RunRecord::time).orElse(null));
        properties.put("finishedAt", run.finishedAt().map(RunRecord::time).orElse(null));
        properties.put("timings", json.writeValueAsString(run.timings()));
        properties.put("dataset", run.summary().get("dataset"));
        properties.put("summary", json.writeValueAsString(run.summary()));
        properties.put("error", run.error().orElse(null));
        return properties;
    }

    AnalysisRun run(Value node) {
        return new AnalysisRun(
                node.get("id").asString(),
                RunStatus.valueOf(node.get("status").asString()),
                node.get("phase").asString(),
                node.get("progress").asDouble(),
                node.get("seed").asLong(),
                optional(node.get("asOf")).map(Value::asLocalDate),
                node.get("historical").asBoolean(),
                optional(node.get("dataVersion")).map(Value::asString),
                instant(node.get("queuedAt")),
                optional(node.get("startedAt")).map(RunRecord::instant),
                optional(node.get("finishedAt")).map(RunRecord::instant),
                json.readValue(node.get("timings").asString(), SECONDS),
                json.readValue(node.get("summary").asString(), FIGURES),
                optional(node.get("error")).map(Value::asString));
    }

    static ZonedDateTime time(Instant instant) {
        return instant.atZone(ZoneOffset.UTC);
    }

    private static Instant instant(Value value) {
        return value.asZonedDateTime().toInstant();
    }

    private static Optional<Value> optional(Value value) {
        return value.isNull() ? Optional.empty() : Optional.of(value);
    }
}

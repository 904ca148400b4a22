package io.rendan.run;

import io.rendan.cypher.GraphTime;
import io.rendan.cypher.Row;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A run as a node's properties and back. Maps become JSON text, since a property holds no map. */
@Component
final class RunRecord {

    private static final TypeReference<Map<String, Double>> SECONDS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> FIGURES = new TypeReference<>() {};

    private static final TypeReference<List<AnalysisPart>> PARTS = new TypeReference<>() {};

    private final JsonMapper json;

    RunRecord(JsonMapper json) {
        this.json = json;
    }

    Map<String, @Nullable Object> properties(AnalysisRun run) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", run.id());
        properties.put("status", run.status().name());
        properties.put("phase", run.stage().phase());
        properties.put("progress", run.stage().progress());
        properties.put("seed", run.scope().seed());
        properties.put("asOf", run.asOf().orElse(null));
        properties.put("historical", run.historical());
        properties.put("dataVersion", run.dataVersion().orElse(null));
        properties.put("queuedAt", GraphTime.of(run.times().queuedAt()));
        properties.put("startedAt", run.times().startedAt().map(GraphTime::of).orElse(null));
        properties.put("finishedAt", run.finishedAt().map(GraphTime::of).orElse(null));
        properties.put("timings", json.writeValueAsString(run.timings()));
        properties.put("dataset", run.summary().get("dataset"));
        properties.put("summary", json.writeValueAsString(run.summary()));
        properties.put("error", run.error().orElse(null));
        properties.put("analyses", json.writeValueAsString(run.outcome().analyses()));
        return properties;
    }

    /** Reads a run from the properties of its node. */
    AnalysisRun run(Row node) {
        return new AnalysisRun(
                node.text("id"),
                new RunStage(
                        node.word("status", RunStatus.class),
                        node.text("phase"),
                        node.number("progress")),
                new RunScope(
                        node.integer("seed"),
                        node.dateIfKnown("asOf"),
                        node.truth("historical"),
                        node.textIfKnown("dataVersion")),
                new RunTimes(
                        node.instant("queuedAt"),
                        node.instantIfKnown("startedAt"),
                        node.instantIfKnown("finishedAt")),
                new RunOutcome(
                        json.readValue(node.text("timings"), SECONDS),
                        json.readValue(node.text("summary"), FIGURES),
                        node.textIfKnown("error"),
                        node.textIfKnown("analyses")
                                .map(parts -> json.readValue(parts, PARTS))
                                .orElseGet(List::of)));
    }
}

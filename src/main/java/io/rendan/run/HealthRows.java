package io.rendan.run;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Unlock;
import io.rendan.cypher.GraphTime;
import io.rendan.health.Axis;
import io.rendan.health.HealthReport;
import io.rendan.health.Indicator;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Network health as parameters of {@code cypher/run/add-health}. */
@Component
final class HealthRows {

    private final JsonMapper json;

    HealthRows(JsonMapper json) {
        this.json = json;
    }

    Map<String, Object> parameters(AnalysisRun run, EcosystemNetwork network, HealthReport health) {
        List<Map<String, @Nullable Object>> indicators = new ArrayList<>();
        for (Indicator indicator : health.indicators()) {
            indicators.add(indicator(run, indicator, indicators.size()));
        }
        return Map.of(
                "runId", run.id(),
                "health", health(run, network, health),
                "indicators", indicators);
    }

    private Map<String, @Nullable Object> health(
            AnalysisRun run, EcosystemNetwork network, HealthReport health) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("runId", run.id());
        properties.put("dataset", network.dataset().name());
        properties.put("dataVersion", network.dataset().version());
        properties.put("asOf", network.asOf());
        properties.put("seed", run.scope().seed());
        properties.put("historical", run.historical());
        properties.put("finishedAt", run.finishedAt().map(GraphTime::of).orElse(null));
        properties.put("score", health.score().orElse(null));
        properties.put("knownShare", health.knownShare());
        for (Axis axis : health.axes()) {
            properties.put(axis.id(), axis.score().orElse(null));
        }
        properties.put("summary", json.writeValueAsString(health.summary()));
        properties.put("document", json.writeValueAsString(health));
        return properties;
    }

    private static Map<String, @Nullable Object> indicator(
            AnalysisRun run, Indicator indicator, int position) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("id", indicator.id());
        properties.put("runId", run.id());
        properties.put("title", indicator.title());
        properties.put("value", indicator.value().orElse(null));
        properties.put("unit", indicator.unit());
        properties.put("floor", indicator.floor());
        properties.put("target", indicator.target());
        properties.put("score", indicator.score().orElse(null));
        properties.put("reason", indicator.reason().orElse(null));
        properties.put("basis", indicator.basis().stream().map(Basis::name).toList());
        properties.put("unlocks", indicator.unlocks().stream().map(Unlock::place).toList());
        properties.put("position", position);
        return properties;
    }
}

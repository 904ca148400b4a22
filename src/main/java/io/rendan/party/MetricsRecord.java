package io.rendan.party;

import io.rendan.network.Discretion;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads figures from the properties of a {@code PartyMetrics} node. */
@Component
class MetricsRecord {

    private static final TypeReference<Map<String, String>> REASONS = new TypeReference<>() {};
    private static final Set<String> NO_FIGURES = Set.of("partyId", "runId", "reasons");

    private final JsonMapper json;

    MetricsRecord(JsonMapper json) {
        this.json = json;
    }

    static boolean isFigure(String property) {
        return !NO_FIGURES.contains(property);
    }

    /**
     * Reads a node's properties.
     *
     * @param properties null where the party has no figures
     * @param headcount decides what is withheld
     */
    Metrics read(Value properties, Optional<Long> headcount) {
        if (properties.isNull()) {
            return new Metrics(Map.of(), Map.of());
        }
        Map<String, @Nullable Object> values = new HashMap<>(properties.asMap());
        values.keySet()
                .retainAll(values.keySet().stream().filter(MetricsRecord::isFigure).toList());
        Map<String, String> reasons = reasons(properties.get("reasons"));
        reasons.keySet().forEach(name -> values.putIfAbsent(name, null));
        Metrics all = new Metrics(values, reasons);
        return Discretion.applies(headcount) ? all.withoutPersonal() : all;
    }

    Map<String, String> reasons(Value text) {
        return text.isNull() ? Map.of() : json.readValue(text.asString(), REASONS);
    }
}

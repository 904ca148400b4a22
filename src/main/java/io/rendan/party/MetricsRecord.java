package io.rendan.party;

import io.rendan.cypher.Row;
import io.rendan.network.Discretion;

import org.jspecify.annotations.Nullable;
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
     * @param node empty where the party has no figures
     * @param headcount decides what is withheld
     */
    Metrics read(Optional<Row> node, Optional<Long> headcount) {
        if (node.isEmpty()) {
            return new Metrics(Map.of(), Map.of());
        }
        Map<String, @Nullable Object> values = new HashMap<>(node.get().values());
        values.keySet().removeIf(name -> !isFigure(name));
        Map<String, String> reasons = reasons(node.get());
        reasons.keySet().forEach(name -> values.putIfAbsent(name, null));
        Metrics all = new Metrics(values, reasons);
        return Discretion.applies(headcount) ? all.withoutPersonal() : all;
    }

    /** Why figures are not known, by their names: cell reasons. */
    Map<String, String> reasons(Row node) {
        return node.textIfKnown("reasons")
                .map(text -> json.readValue(text, REASONS))
                .orElseGet(Map::of);
    }
}

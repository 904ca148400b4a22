package io.rendan.run;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.CapabilityAssessment;
import io.rendan.analysis.Finding;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.PartyFigure;
import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what the current run holds of an analysis, so that the next run can go on with it where the
 * analysis fails. Only for the same dataset: what was found in another says nothing of this one.
 */
@Component
final class StandIns {

    private static final TypeReference<Map<String, String>> REASONS = new TypeReference<>() {};
    private static final Set<String> NO_FIGURES = Set.of("partyId", "runId", "reasons");

    private final CypherQueries queries;
    private final JsonMapper json;

    StandIns(CypherQueries queries, JsonMapper json) {
        this.queries = queries;
        this.json = json;
    }

    /**
     * What stands in.
     *
     * @param last the current run
     * @param measured names of the party figures that the new run has measured itself
     */
    Optional<StandIn> of(
            AnalysisRun last, String analysis, EcosystemNetwork network, Set<String> measured) {
        boolean known = last.summary().get(analysis) instanceof Map<?, ?>;
        return known && network.dataset().name().equals(last.summary().get("dataset"))
                ? last.sourceOf(analysis)
                        .map(source -> new StandIn(read(last, analysis, network, measured), source))
                : Optional.empty();
    }

    private AnalysisResult read(
            AnalysisRun last, String analysis, EcosystemNetwork network, Set<String> measured) {
        Map<String, Object> summary = new LinkedHashMap<>();
        if (last.summary().get(analysis) instanceof Map<?, ?> said) {
            said.forEach((name, value) -> summary.put(String.valueOf(name), value));
        }
        return new AnalysisResult(
                documents("run/findings-of-analysis", last, analysis, Finding.class),
                figures(last, network, measured),
                documents("run/groups-of-analysis", last, analysis, GroupAssessment.class),
                documents(
                        "run/capabilities-of-analysis", last, analysis, CapabilityAssessment.class),
                summary,
                Optional.empty());
    }

    private <T> List<T> documents(
            String statement, AnalysisRun last, String analysis, Class<T> type) {
        return queries.rows(
                statement,
                Map.of("runId", last.id(), "analysis", analysis),
                row -> json.readValue(row.text("document"), type));
    }

    private record Measured(Map<String, @Nullable Object> values, Map<String, String> reasons) {

        boolean has(String name) {
            return values.get(name) != null || reasons.containsKey(name);
        }
    }

    /** All figures that nobody has measured anew. */
    private List<PartyFigure> figures(
            AnalysisRun last, EcosystemNetwork network, Set<String> measured) {
        Map<String, Measured> byParty = new HashMap<>();
        Set<String> names = new TreeSet<>();
        queries.each(
                "run/party-metrics",
                Map.of("runId", last.id()),
                row -> byParty.put(row.text("partyId"), measured(row.row("metrics"))));
        byParty.values()
                .forEach(
                        party -> {
                            names.addAll(party.values().keySet());
                            names.addAll(party.reasons().keySet());
                        });
        names.removeAll(NO_FIGURES);
        names.removeAll(measured);
        var none = new Measured(Map.of(), Map.of());
        List<PartyFigure> figures = new ArrayList<>();
        for (String name : names) {
            figures.add(
                    new PartyFigure(
                            name,
                            party -> byParty.getOrDefault(id(network, party), none).has(name),
                            party ->
                                    byParty.getOrDefault(id(network, party), none)
                                            .values()
                                            .get(name),
                            party ->
                                    Optional.ofNullable(
                                            byParty.getOrDefault(id(network, party), none)
                                                    .reasons()
                                                    .get(name))));
        }
        return figures;
    }

    private static String id(EcosystemNetwork network, int party) {
        return network.parties().id(party);
    }

    private Measured measured(Row metrics) {
        return new Measured(
                metrics.values(),
                metrics.textIfKnown("reasons")
                        .map(reasons -> json.readValue(reasons, REASONS))
                        .orElseGet(Map::of));
    }
}

package io.rendan.silo;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.finding.Evidence;
import io.rendan.network.Collaboration;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Statements about a platform with the queries that prove them. */
final class SiloEvidence {

    private final EcosystemNetwork network;
    private final Map<String, Object> window;
    private final double meanHours;
    private final double meanValue;

    SiloEvidence(EcosystemNetwork network) {
        this.network = network;
        this.window =
                Map.of(
                        "firstMonth", network.window().firstMonth().toString(),
                        "lastMonth", network.window().lastMonth().toString(),
                        "asOf", network.asOf().toString());
        Collaboration collaboration = network.collaboration();
        this.meanHours = mean(collaboration.hours());
        this.meanValue = mean(collaboration.value());
    }

    /** Mean weight of a tie, 1 where there is none: nothing is divided by it then. */
    private static double mean(CompressedGraph part) {
        double sum = 0;
        for (double weight : part.weights()) {
            sum += weight;
        }
        return part.arcCount() == 0 ? 1 : sum / part.arcCount();
    }

    List<Evidence> of(SiloGroup group) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(border(group));
        group.missingBridges().orElse(List.of()).stream()
                .limit(1)
                .forEach(bridge -> evidence.add(pair(group, bridge)));
        if (network.dataset().hasMoney() && group.valueAtStake().orElse(0) > 0) {
            evidence.add(unmetNeeds(group));
        }
        return evidence;
    }

    private Evidence border(SiloGroup group) {
        String statement =
                String.format(
                        Locale.ROOT,
                        "%s of %s's collaboration leaves it, by weight: %,d ties within it, %,d"
                                + " across its border. Where its units choose partners at random,"
                                + " %s would leave it.",
                        Wording.percent(group.externalShare()),
                        group.name(),
                        group.internalTies(),
                        group.externalTies(),
                        Wording.percent(group.significance().expected()));
        return evidence(
                statement,
                "explore/platform-border",
                Map.of("platformId", group.id(), "meanHours", meanHours, "meanValue", meanValue));
    }

    private Evidence pair(SiloGroup group, MissingBridge bridge) {
        String statement =
                String.format(
                        Locale.ROOT,
                        "%s and %s exchange a weight of %.2f; chance and their activity would give"
                                + " %.2f.",
                        group.name(),
                        bridge.name(),
                        bridge.observed(),
                        bridge.expected());
        return evidence(
                statement,
                "explore/platform-pair",
                Map.of(
                        "platformId",
                        group.id(),
                        "otherId",
                        bridge.id(),
                        "meanHours",
                        meanHours,
                        "meanValue",
                        meanValue));
    }

    private Evidence unmetNeeds(SiloGroup group) {
        String statement =
                String.format(
                        Locale.ROOT,
                        "%s a year is budgeted by units of %s for capabilities that others offer"
                                + " and nobody outside supplies to them.",
                        Wording.money(
                                group.valueAtStake().orElseThrow(), network.dataset().currency()),
                        group.name());
        return evidence(
                statement, "explore/platform-unmet-needs", Map.of("platformId", group.id()));
    }

    private Evidence evidence(String statement, String path, Map<String, Object> own) {
        Map<String, Object> parameters = new LinkedHashMap<>(own);
        parameters.putAll(window);
        if (path.endsWith("unmet-needs")) {
            parameters.keySet().removeAll(List.of("firstMonth", "lastMonth"));
        }
        return Evidence.of(statement, path, parameters);
    }
}

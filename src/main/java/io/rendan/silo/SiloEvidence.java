package io.rendan.silo;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.QueryLibrary;
import io.rendan.analysis.Words;
import io.rendan.network.Collaboration;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Unknown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Statements about a group with the queries that prove them. */
final class SiloEvidence {

    private static final Set<String> WEIGHED = Set.of("asOf", "meanHours", "meanValue");

    private final EcosystemNetwork network;
    private final QueryLibrary library;

    /** Values that queries share: the date, and what a tie's parts are divided by; 1 for none. */
    private final Map<String, Object> common;

    SiloEvidence(EcosystemNetwork network, QueryLibrary library) {
        this.network = network;
        this.library = library;
        Collaboration collaboration = network.collaboration();
        this.common =
                Map.of(
                        "asOf", network.asOf(),
                        "meanHours", Unknown.orElse(collaboration.meanHours(), 1),
                        "meanValue", Unknown.orElse(collaboration.meanValue(), 1));
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
        if (group.layer() == Basis.SHARED_SUPPLIERS) {
            return sharedSuppliers(group);
        }
        Border border = group.border();
        String statement =
                String.format(
                        Locale.ROOT,
                        "%s of the collaboration of %s leaves it, by weight: %,d ties within it,"
                                + " %,d across its border%s. %s, %s would leave it.",
                        Words.percent(border.externalShare()),
                        group.name(),
                        border.internalTies(),
                        border.externalTies(),
                        group.isFoundOnTies()
                                ? ", which is %s of its tie ends"
                                        .formatted(Words.percent(border.tieExternalShare()))
                                : "",
                        group.type() == GroupType.PLATFORM || group.isFoundOnTies()
                                ? "Where its units choose partners at random"
                                : "Of such groups in networks where units choose partners at random",
                        Words.percent(group.expectedShare()));
        return evidence(statement, group, "border", Map.of(), WEIGHED);
    }

    private Evidence sharedSuppliers(SiloGroup group) {
        String statement =
                String.format(
                        Locale.ROOT,
                        "%s of what ties units of %s by suppliers they share leads to others; where"
                                + " units choose their suppliers at random, %s would.",
                        Words.percent(group.border().externalShare()),
                        group.name(),
                        Words.percent(group.significance().expected()));
        return library.evidence(
                statement,
                "explore/group-shared-suppliers",
                Map.of("unitIds", SiloFigures.memberIds(group, network), "asOf", network.asOf()));
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
        return evidence(statement, group, "pair", Map.of("otherId", bridge.id()), WEIGHED);
    }

    private Evidence unmetNeeds(SiloGroup group) {
        String statement =
                String.format(
                        Locale.ROOT,
                        "%s a year is budgeted by units of %s for capabilities that others offer"
                                + " and nobody outside supplies to them.",
                        Words.money(
                                group.valueAtStake().orElseThrow(), network.dataset().currency()),
                        group.name());
        return evidence(statement, group, "unmet-needs", Map.of(), Set.of("asOf"));
    }

    /** The query of this name for platforms by id, the other for groups by their units. */
    private Evidence evidence(
            String statement,
            SiloGroup group,
            String query,
            Map<String, Object> own,
            Set<String> shared) {
        boolean platform = group.type() == GroupType.PLATFORM;
        Map<String, Object> parameters = new LinkedHashMap<>(common);
        parameters.keySet().retainAll(shared);
        parameters.putAll(own);
        if (platform) {
            parameters.put("platformId", group.id());
        } else {
            parameters.put("unitIds", SiloFigures.memberIds(group, network));
        }
        String path = "explore/" + (platform ? "platform-" : "group-") + query;
        return library.evidence(statement, path, parameters);
    }
}

package io.rendan.silo;

import io.rendan.analysis.GroupType;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A group's figures by name, null where not known, with the reason.
 *
 * @param values in reading order
 * @param reasons why a value is null, by its name, and {@code verdict}
 */
record SiloFigures(Map<String, @Nullable Object> values, Map<String, String> reasons) {

    private static final String OVERLAPPING =
            "communities overlap and are judged for cohesion only";

    static SiloFigures of(SiloGroup group, EcosystemNetwork network, SiloParameters parameters) {
        var figures = new SiloFigures(new LinkedHashMap<>(), new LinkedHashMap<>());
        figures.addBorder(group);
        figures.addSignificance(group, parameters);
        figures.addRobustness(group);
        figures.addHistory(group);
        figures.addBridges(group, network);
        figures.addValue(group, network);
        figures.reasons.put("verdict", VerdictReason.of(group, parameters));
        return figures;
    }

    private void addBorder(SiloGroup group) {
        Border border = group.border();
        String noTies = group.units() == 0 ? "it has no units" : "none of its units has a tie";
        values.put("units", group.units());
        values.put("internalTies", border.internalTies());
        values.put("externalTies", border.externalTies());
        put("externalShare", border.externalShare(), noTies);
        put("expectedExternalShare", group.significance().expected(), noTies);
        put("openness", group.openness(), border.hasTies() ? "chance gives nothing" : noTies);
        put("eiIndex", border.eiIndex(), noTies);
        put("conductance", border.conductance(), border.hasTies() ? "no tie is elsewhere" : noTies);
    }

    private void addSignificance(SiloGroup group, SiloParameters parameters) {
        Significance significance = group.significance();
        String noTies = "it has no ties to rewire";
        put(
                "zScore",
                significance.zScore(),
                group.border().hasTies() ? "all rewirings agree" : noTies);
        put("pValue", significance.pValue(), noTies);
        put("pEmpirical", significance.pEmpirical(), noTies);
        put(
                "qValue",
                group.qValue(),
                group.units() < parameters.minimumUnits()
                        ? "groups of fewer than %d units are not judged"
                                .formatted(parameters.minimumUnits())
                        : noTies);
    }

    private void addRobustness(SiloGroup group) {
        if (group.isSilo()) {
            put("survivalShare", group.survivalShare(), "no ties were dropped to see");
        }
        group.detection()
                .ifPresent(
                        detection -> {
                            values.put("resolution", detection.resolution());
                            put("stability", detection.stability(), "there was one start");
                        });
        if (!group.twins().isEmpty()) {
            values.put(
                    group.type() == GroupType.PLATFORM ? "alsoDetectedAs" : "twinOf",
                    group.twins());
        }
    }

    /** How its openness has moved: the years before, and the change since the last one. */
    private void addHistory(SiloGroup group) {
        String unknown =
                group.type() == GroupType.COMMUNITY
                        ? "communities change members; their trend is that of the runs"
                        : "who worked with whom in the years before is not known";
        if (group.history().isEmpty()) {
            values.put("opennessHistory", null);
            reasons.put("opennessHistory", unknown);
            put("opennessChange", Double.NaN, unknown);
            return;
        }
        values.put(
                "opennessHistory", group.history().stream().map(SiloFigures::described).toList());
        put(
                "opennessChange",
                group.history().stream()
                        .filter(past -> past.monthsAgo() == 12)
                        .mapToDouble(past -> group.openness() - past.openness())
                        .findFirst()
                        .orElse(Double.NaN),
                "its openness now or twelve months ago is not known");
    }

    private static Map<String, @Nullable Object> described(PastOpenness past) {
        Map<String, @Nullable Object> described = new LinkedHashMap<>();
        described.put("asOf", past.asOf().toString());
        described.put("monthsAgo", past.monthsAgo());
        described.put("externalShare", known(past.externalShare()));
        described.put("openness", known(past.openness()));
        past.verdict().ifPresent(verdict -> described.put("verdict", verdict.name()));
        return described;
    }

    private static @Nullable Double known(double value) {
        return Double.isNaN(value) ? null : value;
    }

    private void addBridges(SiloGroup group, EcosystemNetwork network) {
        group.missingBridges()
                .ifPresentOrElse(
                        bridges ->
                                values.put(
                                        "missingBridges",
                                        bridges.stream().map(b -> described(b, network)).toList()),
                        () -> {
                            values.put("missingBridges", null);
                            reasons.put(
                                    "missingBridges",
                                    group.type() == GroupType.COMMUNITY
                                            ? OVERLAPPING
                                            : "its needs, what others offer and its users are"
                                                    + " not known");
                        });
    }

    private static Map<String, Object> described(MissingBridge bridge, EcosystemNetwork network) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", bridge.id());
        described.put("name", bridge.name());
        described.put("observedOverExpected", bridge.ratio());
        described.put("observedExchange", bridge.observed());
        described.put("expectedExchange", bridge.expected());
        described.put("capabilities", ids(bridge.capabilities(), network.capabilities()::id));
        described.put("unmetBudget", bridge.unmetBudget());
        described.put("userSegments", ids(bridge.segments(), network.parties()::id));
        bridge.introduction()
                .ifPresent(
                        first -> {
                            described.put("buyer", network.parties().id(first.buyer()));
                            described.put("supplier", network.parties().id(first.supplier()));
                        });
        return described;
    }

    private interface Naming {
        String of(int index);
    }

    private static List<String> ids(List<Integer> indices, Naming naming) {
        return indices.stream().map(naming::of).toList();
    }

    private void addValue(SiloGroup group, EcosystemNetwork network) {
        boolean known = group.valueAtStake().isPresent() && network.dataset().hasMoney();
        values.put("valueAtStake", known ? group.valueAtStake().getAsDouble() : null);
        if (!known) {
            reasons.put("valueAtStake", whyNoValue(group, network));
        }
    }

    private static String whyNoValue(SiloGroup group, EcosystemNetwork network) {
        if (group.type() == GroupType.COMMUNITY) {
            return OVERLAPPING;
        }
        return network.dataset().hasMoney()
                ? "its units' needs or what others offer are not known"
                : "there is no money in this dataset";
    }

    private void put(String name, double value, String whyUnknown) {
        if (Double.isNaN(value)) {
            values.put(name, null);
            reasons.put(name, whyUnknown);
        } else {
            values.put(name, value);
        }
    }

    static List<String> memberIds(SiloGroup group, EcosystemNetwork network) {
        return IntStream.of(group.members()).mapToObj(network.parties()::id).toList();
    }
}

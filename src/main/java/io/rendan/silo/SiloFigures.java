package io.rendan.silo;

import io.rendan.analysis.Basis;
import io.rendan.analysis.GroupType;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Unknown;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A group's figures by name, null where not known, with the reason; the names of this room's
 * figures are its constants.
 *
 * @param values in reading order
 * @param reasons why a value is null, by its name, and {@code verdict}
 */
public record SiloFigures(Map<String, @Nullable Object> values, Map<String, String> reasons) {

    /** Ids of the units in a silo; the only figure that a finding has and a group has not. */
    public static final String MEMBERS = "members";

    public static final String UNITS = "units";
    public static final String INTERNAL_TIES = "internalTies";
    public static final String EXTERNAL_TIES = "externalTies";
    public static final String EXTERNAL_SHARE = "externalShare";
    public static final String EXPECTED_EXTERNAL_SHARE = "expectedExternalShare";
    public static final String OPENNESS = "openness";
    public static final String TIE_EXTERNAL_SHARE = "tieExternalShare";
    public static final String EXPECTED_TIE_EXTERNAL_SHARE = "expectedTieExternalShare";
    public static final String TIE_OPENNESS = "tieOpenness";
    public static final String EI_INDEX = "eiIndex";
    public static final String CONDUCTANCE = "conductance";
    public static final String Z_SCORE = "zScore";
    public static final String P_VALUE = "pValue";
    public static final String P_EMPIRICAL = "pEmpirical";
    public static final String P_FIXED = "pFixed";
    public static final String Q_VALUE = "qValue";
    public static final String SURVIVAL_SHARE = "survivalShare";
    public static final String RESOLUTION = "resolution";
    public static final String STABILITY = "stability";
    public static final String RECURRENCE = "recurrence";
    public static final String LAYER = "layer";
    public static final String FOUND_ON = "foundOn";
    public static final String ALSO_DETECTED_AS = "alsoDetectedAs";
    public static final String TWIN_OF = "twinOf";
    public static final String OPENNESS_HISTORY = "opennessHistory";
    public static final String OPENNESS_CHANGE = "opennessChange";
    public static final String MISSING_BRIDGES = "missingBridges";
    public static final String VALUE_AT_STAKE = "valueAtStake";
    public static final String VERDICT = "verdict";

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
        figures.reasons.put(VERDICT, VerdictReason.of(group, parameters));
        return figures;
    }

    private void addBorder(SiloGroup group) {
        Border border = group.border();
        values.put(LAYER, group.layer().name());
        String noTies = group.units() == 0 ? "it has no units" : "none of its units has a tie";
        values.put(UNITS, group.units());
        values.put(INTERNAL_TIES, border.internalTies());
        values.put(EXTERNAL_TIES, border.externalTies());
        put(EXTERNAL_SHARE, border.externalShare(), noTies);
        put(EXPECTED_EXTERNAL_SHARE, group.significance().expected(), noTies);
        put(OPENNESS, group.openness(), border.hasTies() ? "chance gives nothing" : noTies);
        put(TIE_EXTERNAL_SHARE, border.tieExternalShare(), noTies);
        put(EXPECTED_TIE_EXTERNAL_SHARE, border.expectedTieExternalShare(), noTies);
        put(TIE_OPENNESS, border.tieOpenness(), border.hasTies() ? "chance gives nothing" : noTies);
        put(EI_INDEX, border.eiIndex(), noTies);
        put(CONDUCTANCE, border.conductance(), border.hasTies() ? "no tie is elsewhere" : noTies);
    }

    private void addSignificance(SiloGroup group, SiloParameters parameters) {
        Significance significance = group.significance();
        String noTies = "it has no ties to rewire";
        String byFormula = "its ties are judged by formula, no network was rewired";
        String agreed = group.isFoundOnTies() ? byFormula : "all rewirings agree";
        put(Z_SCORE, significance.zScore(), group.border().hasTies() ? agreed : noTies);
        put(P_VALUE, significance.pValue(), noTies);
        put(P_EMPIRICAL, significance.pEmpirical(), group.isFoundOnTies() ? byFormula : noTies);
        put(
                Q_VALUE,
                group.qValue(),
                group.units() < parameters.minimumUnits()
                        ? "groups of fewer than %s units are not judged"
                                .formatted(parameters.minimumUnits())
                        : noTies);
    }

    private void addRobustness(SiloGroup group) {
        if (group.isSilo()) {
            put(SURVIVAL_SHARE, group.closedness().survivalShare(), "no ties were dropped to see");
        }
        group.detection()
                .ifPresent(
                        detection -> {
                            values.put(FOUND_ON, detection.foundOn().name());
                            put(
                                    P_FIXED,
                                    detection.pFixed(),
                                    "it was found by weight, where chance is drawn, not counted");
                            put(RECURRENCE, detection.recurrence(), "there was no start");
                            values.put(RESOLUTION, detection.resolution());
                            put(STABILITY, detection.stability(), "there was one start");
                        });
        if (!group.twins().isEmpty()) {
            values.put(
                    group.type() == GroupType.PLATFORM ? ALSO_DETECTED_AS : TWIN_OF, group.twins());
        }
    }

    /** How its openness has moved: the years before, and the change since the last one. */
    private void addHistory(SiloGroup group) {
        String unknown =
                group.type() == GroupType.COMMUNITY
                        ? "communities change members; their trend is that of the runs"
                        : "who worked with whom in the years before is not known";
        if (group.history().isEmpty()) {
            values.put(OPENNESS_HISTORY, null);
            reasons.put(OPENNESS_HISTORY, unknown);
            put(OPENNESS_CHANGE, Double.NaN, unknown);
            return;
        }
        values.put(OPENNESS_HISTORY, group.history().stream().map(SiloFigures::described).toList());
        put(
                OPENNESS_CHANGE,
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
        described.put(EXTERNAL_SHARE, Unknown.orNull(past.externalShare()));
        described.put(OPENNESS, Unknown.orNull(past.openness()));
        past.verdict().ifPresent(verdict -> described.put(VERDICT, verdict.name()));
        return described;
    }

    private void addBridges(SiloGroup group, EcosystemNetwork network) {
        group.missingBridges()
                .ifPresentOrElse(
                        bridges ->
                                values.put(
                                        MISSING_BRIDGES,
                                        bridges.stream().map(b -> described(b, network)).toList()),
                        () -> {
                            values.put(MISSING_BRIDGES, null);
                            reasons.put(
                                    MISSING_BRIDGES,
                                    group.type() == GroupType.COMMUNITY
                                            ? OVERLAPPING
                                            : group.layer() == Basis.SHARED_SUPPLIERS
                                                    ? "no unit works or trades with another one"
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
        described.put("unservedBudget", bridge.unservedBudget());
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
        values.put(VALUE_AT_STAKE, known ? group.valueAtStake().getAsDouble() : null);
        if (!known) {
            reasons.put(VALUE_AT_STAKE, whyNoValue(group, network));
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

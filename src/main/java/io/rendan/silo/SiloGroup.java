package io.rendan.silo;

import io.rendan.analysis.Basis;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.silo.Detection.Look;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A group and how closed it is. Numbers that are not known are NaN.
 *
 * @param group whose collaboration is judged
 * @param border what crosses it
 * @param closedness against chance, and the verdict
 * @param missed whom it should meet and what that is worth
 * @param detection how it was found, if it is a detected group
 * @param twins of a platform silo the detected groups of mostly the same units that are more closed
 *     than chance, of such a group the platform silos
 * @param history how open it was in earlier years, the last one first; empty where not known
 */
public record SiloGroup(
        UnitGroup group,
        Border border,
        Closedness closedness,
        MissedExchange missed,
        Optional<Detection> detection,
        List<String> twins,
        List<PastOpenness> history) {

    public SiloGroup {
        twins = List.copyOf(twins);
        history = List.copyOf(history);
    }

    public GroupType type() {
        return group.type();
    }

    public String id() {
        return group.id();
    }

    public String name() {
        return group.name();
    }

    public int[] members() {
        return group.members();
    }

    public Significance significance() {
        return closedness.significance();
    }

    public double qValue() {
        return closedness.qValue();
    }

    public Verdict verdict() {
        return closedness.verdict();
    }

    public Optional<List<MissingBridge>> missingBridges() {
        return missed.missingBridges();
    }

    public OptionalDouble valueAtStake() {
        return missed.valueAtStake();
    }

    /** External share over what chance gives; 1 is as open as chance, NaN where that is nothing. */
    public double openness() {
        return opennessOf(border.externalShare(), significance().expected());
    }

    /** Whether ties were counted, and not weights, to find and to judge it. */
    public boolean isFoundOnTies() {
        return detection.filter(found -> found.foundOn() == Look.TIES).isPresent();
    }

    /** The openness that it is judged by: of ties or by weight. */
    public double judgedOpenness() {
        return isFoundOnTies() ? border.tieOpenness() : openness();
    }

    /** The share that leaves it, of what it is judged by. */
    double judgedShare() {
        return isFoundOnTies() ? border.tieExternalShare() : border.externalShare();
    }

    /** What chance gives for this share. */
    double expectedShare() {
        return isFoundOnTies() ? border.expectedTieExternalShare() : significance().expected();
    }

    /** The layer that it is judged on. Methods, section 10. */
    public Basis layer() {
        return closedness.layer();
    }

    /** What leaves it: a plural for ties, else a singular. */
    String judgedMatter() {
        return switch (layer()) {
            case CONTRACTS -> isFoundOnTies() ? "ties by contract" : "trade between units";
            case SHARED_SUPPLIERS -> "buying from shared suppliers";
            default -> isFoundOnTies() ? "ties" : "collaboration";
        };
    }

    /** The verb of a title: what such a group does. */
    String keeps() {
        return switch (layer()) {
            case CONTRACTS -> "keeps to itself by its contracts";
            case SHARED_SUPPLIERS -> "buys apart";
            default -> "keeps to itself";
        };
    }

    static double opennessOf(double externalShare, double expected) {
        return expected > 0 ? externalShare / expected : Double.NaN;
    }

    public int units() {
        return members().length;
    }

    public boolean isSilo() {
        return verdict() == Verdict.SILO;
    }

    /** Whether it is more closed than chance, a silo or not. */
    boolean isClosed() {
        return isSilo() || verdict() == Verdict.COHESIVE;
    }

    /** Whether it is a finding of its own: a silo, unless a platform silo stands for it. */
    public boolean isFinding() {
        return isSilo() && (type() == GroupType.PLATFORM || twins.isEmpty());
    }

    SiloGroup withTwins(List<String> ids) {
        return new SiloGroup(group, border, closedness, missed, detection, ids, history);
    }
}

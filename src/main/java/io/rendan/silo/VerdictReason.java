package io.rendan.silo;

import io.rendan.analysis.GroupType;
import io.rendan.analysis.Words;

import java.util.Locale;

/** Why a group was judged as it was, in words. */
final class VerdictReason {

    private VerdictReason() {}

    static String of(SiloGroup group, SiloParameters parameters) {
        return switch (group.verdict()) {
            case TOO_SMALL -> tooSmall(group, parameters);
            case OPEN -> open(group, parameters);
            case COHESIVE -> cohesive(group, parameters);
            case SILO ->
                    String.format(
                            Locale.ROOT,
                            "%s of its %s %s it where chance gives %s: %s %.2f, %s",
                            Words.percent(group.judgedShare()),
                            group.judgedMatter(),
                            group.isFoundOnTies() ? "leave" : "leaves",
                            Words.percent(group.expectedShare()),
                            measure(group),
                            group.judgedOpenness(),
                            Words.probability("q", group.qValue()));
        };
    }

    private static String measure(SiloGroup group) {
        return group.isFoundOnTies() ? "openness of ties" : "openness";
    }

    private static String cohesive(SiloGroup group, SiloParameters parameters) {
        String closed =
                String.format(
                        Locale.ROOT,
                        "more closed than chance (%s, %s %.2f), ",
                        Words.probability("q", group.qValue()),
                        measure(group),
                        group.judgedOpenness());
        if (group.type() == GroupType.COMMUNITY) {
            return closed + "as communities are meant to be";
        }
        double most = parameters.maximumOpenness(group.type(), group.detection());
        if (group.judgedOpenness() <= most) {
            return closed
                    + String.format(
                            Locale.ROOT,
                            "but found again by too few runs: recurrence %.2f is below %.2f",
                            group.detection().map(Detection::recurrence).orElse(Double.NaN),
                            parameters.detection().minimumRecurrence());
        }
        return closed + String.format(Locale.ROOT, "but not at most %.2f as open", most);
    }

    private static String tooSmall(SiloGroup group, SiloParameters parameters) {
        if (group.units() >= parameters.minimumUnits()) {
            return "none of its %s units has a tie to judge by".formatted(group.units());
        }
        return "it has %s units; fewer than %s are not judged"
                .formatted(group.units(), parameters.minimumUnits());
    }

    private static String open(SiloGroup group, SiloParameters parameters) {
        if (Double.isNaN(group.judgedOpenness())) {
            return "all ties are its own, there is nobody it could be closed to";
        }
        return String.format(
                Locale.ROOT,
                "not provably more closed than chance: %s is above %s",
                Words.probability("q", group.qValue()),
                parameters.maximumQValue());
    }
}

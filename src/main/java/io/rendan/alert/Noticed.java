package io.rendan.alert;

import io.rendan.finding.FindingId;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Something a rule has noticed, before it is given its place among the alerts.
 *
 * @param subject id of the indicator or finding
 */
record Noticed(
        Rule rule,
        Alert.Kind kind,
        String subject,
        String title,
        Optional<Alert.Crossing> crossing,
        Optional<Alert.Found> found) {

    static Noticed of(Rule rule, Alert.Crossing crossing) {
        boolean below = crossing.side().equals("BELOW");
        String title =
                "%s %s to %s, %s %s"
                        .formatted(
                                crossing.title(),
                                below ? "fell" : "rose",
                                rounded(crossing.value()),
                                below ? "below" : "above",
                                rounded(crossing.threshold()));
        return new Noticed(
                rule,
                Alert.Kind.INDICATOR,
                crossing.id(),
                title,
                Optional.of(crossing),
                Optional.empty());
    }

    static Noticed of(Rule rule, Alert.Found found) {
        return new Noticed(
                rule,
                Alert.Kind.NEW_FINDING,
                found.id(),
                found.title(),
                Optional.empty(),
                Optional.of(found));
    }

    /** The same for the same rule, subject and run. */
    String id(String runId) {
        return "alert-" + FindingId.hashOf(runId, rule.name(), kind.name(), subject);
    }

    private static String rounded(double value) {
        return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}

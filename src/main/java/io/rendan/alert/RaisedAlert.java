package io.rendan.alert;

import io.rendan.analysis.FindingId;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Something a rule has noticed, before it is given its place among the alerts.
 *
 * @param subject id of the indicator or finding
 */
record RaisedAlert(
        AlertRule rule,
        Alert.Kind kind,
        String subject,
        String title,
        Optional<Alert.Crossing> crossing,
        Optional<Alert.Found> found) {

    static RaisedAlert of(AlertRule rule, Alert.Crossing crossing) {
        boolean below = crossing.side().equals("BELOW");
        String title =
                "%s is %s, %s %s"
                        .formatted(
                                crossing.title(),
                                rounded(crossing.value()),
                                below ? "below" : "above",
                                rounded(crossing.threshold()));
        return new RaisedAlert(
                rule,
                Alert.Kind.INDICATOR,
                crossing.id(),
                title,
                Optional.of(crossing),
                Optional.empty());
    }

    static RaisedAlert of(AlertRule rule, Alert.Found found) {
        return new RaisedAlert(
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

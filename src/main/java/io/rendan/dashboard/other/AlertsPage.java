package io.rendan.dashboard.other;

import io.rendan.alert.RuleInForce;
import io.rendan.alert.SentAlert;

import java.util.List;
import java.util.Optional;

/**
 * Rules in force and what they have noticed, newest first.
 *
 * @param dead whether only alerts are shown that an address has not taken
 * @param more address of the next page
 */
public record AlertsPage(
        boolean dead, List<RuleInForce> rules, List<SentAlert> alerts, Optional<String> more) {

    public AlertsPage {
        rules = List.copyOf(rules);
        alerts = List.copyOf(alerts);
    }
}

package io.rendan.market;

import java.util.Optional;

/**
 * What became of a rule in a run.
 *
 * @param rule the rule
 * @param notJudged why it was not judged; empty where it was
 * @param violations how often it is broken
 * @param amount money a year in these, as far as known
 */
public record RuleOutcome(
        MarketRule rule, Optional<String> notJudged, int violations, double amount) {

    public boolean isJudged() {
        return notJudged.isEmpty();
    }
}

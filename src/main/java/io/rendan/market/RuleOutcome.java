package io.rendan.market;

import java.util.Optional;

/**
 * What became of a rule in a run.
 *
 * @param rule the rule
 * @param notJudged why it was not judged; empty where it was
 * @param violations how often it is broken
 * @param amount money a year in these, as far as known
 * @param seconds that the graph took to answer; 0 for one that needs no answer
 * @param answered whether it was judged, or need not be; no if the graph gave no answer
 */
public record RuleOutcome(
        MarketRule rule,
        Optional<String> notJudged,
        int violations,
        double amount,
        double seconds,
        boolean answered) {

    public boolean isJudged() {
        return notJudged.isEmpty();
    }
}

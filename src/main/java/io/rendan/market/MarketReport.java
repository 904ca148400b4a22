package io.rendan.market;

import java.util.List;

/**
 * The state of the internal market.
 *
 * @param parameters it was held with
 * @param rules what became of each rule
 * @param faulty rules that could not be used
 * @param issues breaches worst first, of each rule at most as many as the parameters list
 * @param integrity how much contract value is without a breach
 */
public record MarketReport(
        MarketParameters parameters,
        List<RuleOutcome> rules,
        List<FaultyRule> faulty,
        List<ContractIssue> issues,
        ContractIntegrity integrity) {

    public MarketReport {
        rules = List.copyOf(rules);
        faulty = List.copyOf(faulty);
        issues = List.copyOf(issues);
    }

    /** Breaches of all rules, those that are only counted among them. */
    public int violations() {
        return rules.stream().mapToInt(RuleOutcome::violations).sum();
    }
}

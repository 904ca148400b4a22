package io.rendan.market;

import io.rendan.analysis.Report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state of the internal market.
 *
 * @param parameters it was held with
 * @param rules what became of each rule
 * @param faulty rules that could not be used
 * @param issues breaches worst first, of each rule at most as many as the parameters list
 * @param integrity how much contract value is without a breach
 * @param prices inside against outside, by capability, the dearest first; empty without money
 * @param captiveBuyers who serves buyers that cannot leave
 * @param satisfaction of buyers with their suppliers
 */
public record MarketReport(
        MarketParameters parameters,
        List<RuleOutcome> rules,
        List<FaultyRule> faulty,
        List<ContractIssue> issues,
        ContractIntegrity integrity,
        List<PriceGap> prices,
        CaptiveBuyers captiveBuyers,
        Satisfaction satisfaction)
        implements Report {

    public MarketReport {
        rules = List.copyOf(rules);
        faulty = List.copyOf(faulty);
        issues = List.copyOf(issues);
        prices = List.copyOf(prices);
    }

    /** Ids of the rules of which this run cannot tell whether they are broken. */
    public Set<String> unanswered() {
        return Stream.concat(
                        faulty.stream().flatMap(rule -> rule.id().stream()),
                        rules.stream()
                                .filter(outcome -> !outcome.answered())
                                .map(outcome -> outcome.rule().id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Breaches of all rules, those that are only counted among them. */
    public int violations() {
        return rules.stream().mapToInt(RuleOutcome::violations).sum();
    }
}

package io.rendan.market;

import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts together what the rules found and what the snapshot says of prices, captivity and
 * satisfaction. Methods, section 5.
 *
 * <p>A pure function: same snapshot and audit, same report to the last bit. Cost: O(contracts ×
 * months) plus sorting.
 */
public final class MarketDetector {

    private static final Comparator<Violation> BY_VALUE =
            Comparator.comparingDouble((Violation one) -> money(one.value())).reversed();

    private final MarketParameters parameters;

    public MarketDetector(MarketParameters parameters) {
        this.parameters = parameters;
    }

    /** Judges the market by what the rules found. */
    public MarketReport detect(EcosystemNetwork network, Audit audit) {
        return new MarketReport(
                parameters,
                outcomes(audit),
                audit.faulty(),
                issues(network, audit),
                ContractIntegrity.of(network, audit.judged().values()),
                network.dataset().hasMoney()
                        ? PriceComparison.of(network, parameters.fewestOutside())
                        : List.of(),
                CaptiveBuyers.of(network, parameters.leastCoverage()),
                Satisfaction.of(network));
    }

    private static List<RuleOutcome> outcomes(Audit audit) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        audit.judged()
                .forEach(
                        (rule, found) ->
                                outcomes.add(
                                        new RuleOutcome(
                                                rule,
                                                Optional.empty(),
                                                found.size(),
                                                found.stream()
                                                        .mapToDouble(one -> money(one.value()))
                                                        .sum(),
                                                audit.seconds().getOrDefault(rule, 0.0),
                                                true)));
        audit.notJudged()
                .forEach(
                        (rule, reason) ->
                                outcomes.add(
                                        new RuleOutcome(
                                                rule,
                                                Optional.of(reason),
                                                0,
                                                0,
                                                0,
                                                audit.counted())));
        outcomes.sort(Comparator.comparing(outcome -> outcome.rule().id()));
        return outcomes;
    }

    private List<ContractIssue> issues(EcosystemNetwork network, Audit audit) {
        double largest =
                audit.judged().values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(one -> money(one.value()))
                        .max()
                        .orElse(0);
        return audit.judged().values().stream()
                .flatMap(this::listed)
                .map(one -> new ContractIssue(id(network, one), one, score(one, largest)))
                .sorted(
                        Comparator.comparingDouble(ContractIssue::score)
                                .reversed()
                                .thenComparing(ContractIssue::id))
                .toList();
    }

    private Stream<Violation> listed(List<Violation> found) {
        return found.stream().sorted(BY_VALUE).limit(parameters.issuesListed());
    }

    private static double score(Violation violation, double largest) {
        return largest > 0 ? Math.clamp(money(violation.value()) / largest, 0, 1) : 0;
    }

    private static double money(double value) {
        return value > 0 ? value : 0;
    }

    private static String id(EcosystemNetwork network, Violation violation) {
        Stream<String> subjects =
                violation.community() >= 0
                        ? Stream.of(network.communities().id(violation.community()))
                        : violation.parties().isEmpty()
                                ? violation.contracts().stream()
                                        .map(c -> network.contracts().ids()[c])
                                : violation.parties().stream().map(network.parties()::id);
        return FindingId.of(
                FindingKind.CONTRACT_ISSUE,
                Stream.concat(Stream.of(violation.rule().id()), subjects).toArray(String[]::new));
    }
}

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

    private final EcosystemNetwork network;
    private final MarketParameters parameters;
    private final Audit audit;

    private MarketDetector(EcosystemNetwork network, MarketParameters parameters, Audit audit) {
        this.network = network;
        this.parameters = parameters;
        this.audit = audit;
    }

    /** Judges the market. */
    public static MarketReport detect(
            EcosystemNetwork network, MarketParameters parameters, Audit audit) {
        return new MarketDetector(network, parameters, audit).report();
    }

    private MarketReport report() {
        return new MarketReport(
                parameters,
                outcomes(),
                audit.faulty(),
                issues(),
                ContractIntegrity.of(network, audit.judged().values()),
                network.dataset().currency().equals(MarketAudit.NO_MONEY)
                        ? List.of()
                        : PriceComparison.of(network, parameters.fewestOutside()),
                CaptiveBuyers.of(network, parameters.leastCoverage()),
                Satisfaction.of(network));
    }

    private List<RuleOutcome> outcomes() {
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
                                                        .sum())));
        audit.notJudged()
                .forEach(
                        (rule, reason) ->
                                outcomes.add(new RuleOutcome(rule, Optional.of(reason), 0, 0)));
        outcomes.sort(Comparator.comparing(outcome -> outcome.rule().id()));
        return outcomes;
    }

    private List<ContractIssue> issues() {
        double largest =
                audit.judged().values().stream()
                        .flatMap(List::stream)
                        .mapToDouble(one -> money(one.value()))
                        .max()
                        .orElse(0);
        return audit.judged().values().stream()
                .flatMap(this::listed)
                .map(one -> new ContractIssue(id(one), one, score(one, largest)))
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

    private String id(Violation violation) {
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

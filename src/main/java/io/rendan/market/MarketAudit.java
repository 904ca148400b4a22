package io.rendan.market;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Magnitude;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what the graph answered: what each rule found, why not, or what is wrong with it. */
final class MarketAudit {

    private final EcosystemNetwork network;
    private final MarketParameters parameters;
    private final AnalysisSettings settings;
    private final Map<MarketRule, List<Violation>> judged = new LinkedHashMap<>();
    private final Map<MarketRule, String> notJudged = new LinkedHashMap<>();
    private final List<FaultyRule> faulty = new ArrayList<>();
    private final Map<MarketRule, Double> seconds = new HashMap<>();
    private boolean counted = true;

    private MarketAudit(
            EcosystemNetwork network, MarketParameters parameters, AnalysisSettings settings) {
        this.network = network;
        this.parameters = parameters;
        this.settings = settings;
    }

    /** Holds an audit by the rules and answers of the settings. */
    static Audit hold(
            EcosystemNetwork network, MarketParameters parameters, AnalysisSettings settings) {
        var audit = new MarketAudit(network, parameters, settings);
        MarketRules rules = MarketRules.of(settings.rules());
        audit.faulty.addAll(rules.faulty());
        audit.judge(rules.usable());
        return new Audit(audit.judged, audit.notJudged, audit.faulty, audit.seconds, audit.counted);
    }

    private void judge(List<MarketRule> rules) {
        try {
            var judgeable = new Judgeable(network, parameters, FieldCoverage.of(settings));
            rules.forEach(rule -> judge(rule, judgeable));
            dealInCircles(judgeable);
        } catch (RuleFaultException e) {
            counted = false;
            rules.forEach(
                    rule -> notJudged.put(rule, "contracts could not be counted: " + e.reason()));
        }
    }

    private void judge(MarketRule rule, Judgeable judgeable) {
        Optional<String> whyNot = judgeable.whyNot(rule);
        if (whyNot.isPresent()) {
            notJudged.put(rule, whyNot.get());
            return;
        }
        double took = settings.answer(MarketQuestions.id(rule)).seconds();
        try {
            judged.put(
                    rule, violations(rule, MarketAnswers.rows(settings, MarketQuestions.id(rule))));
            seconds.put(rule, took);
        } catch (RuleFaultException e) {
            faulty.add(new FaultyRule(rule.source(), Optional.of(rule.id()), e.reason(), took));
        }
    }

    private void dealInCircles(Judgeable judgeable) {
        MarketRule rule = CircularDealing.RULE;
        judgeable
                .whyNot(rule)
                .ifPresentOrElse(
                        reason -> notJudged.put(rule, reason),
                        () -> judged.put(rule, CircularDealing.find(network, parameters)));
    }

    private List<Violation> violations(MarketRule rule, List<Map<String, @Nullable Object>> rows) {
        Map<String, Violation> bySubject = new LinkedHashMap<>();
        for (Map<String, @Nullable Object> row : rows) {
            violation(rule, row).ifPresent(one -> bySubject.putIfAbsent(subject(row), one));
        }
        return List.copyOf(bySubject.values());
    }

    private static String subject(Map<String, @Nullable Object> row) {
        return row.get("contractId") + "\n" + row.get("communityId");
    }

    /** A row as a violation; empty where it names what the snapshot does not have at its date. */
    private Optional<Violation> violation(MarketRule rule, Map<String, @Nullable Object> row) {
        int contract = index(row, "contractId", network.contracts().ids());
        int community = index(row, "communityId", network.communities().ids());
        if (contract < 0 && community < 0) {
            return Optional.empty();
        }
        List<Integer> contracts = contract < 0 ? under(community) : List.of(contract);
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        row.forEach((column, value) -> figures.put(column, figure(value)));
        figures.keySet().removeAll(List.of("contractId", "communityId", "value"));
        return Optional.of(
                new Violation(
                        rule,
                        contracts,
                        contract < 0 ? community : -1,
                        List.of(),
                        value(row.get("value")),
                        figures));
    }

    private static int index(Map<String, @Nullable Object> row, String column, String[] ids) {
        Object id = row.get(column);
        if (id != null && !(id instanceof String)) {
            throw new RuleFaultException(
                    "its column %s holds %s, expected a text".formatted(column, id));
        }
        return id == null ? -1 : Arrays.binarySearch(ids, id);
    }

    private static double value(@Nullable Object value) {
        if (value == null) {
            return Double.NaN;
        }
        if (value instanceof Number number && !Double.isNaN(number.doubleValue())) {
            return Magnitude.reckoned(number.doubleValue());
        }
        throw new RuleFaultException(
                "its column value holds %s, expected a number".formatted(value));
    }

    private static @Nullable Object figure(@Nullable Object value) {
        if (value instanceof Double number
                && (Double.isNaN(number) || Magnitude.isTooLarge(number))) {
            return null;
        }
        return value instanceof LocalDate date ? date.toString() : value;
    }

    /** Contracts in force under a community. */
    private List<Integer> under(int community) {
        List<Integer> contracts = new ArrayList<>();
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            if (network.contracts().communities()[contract] == community
                    && network.isActive(contract)
                    && MarketRule.INSIDE.contains(network.contracts().kinds()[contract])) {
                contracts.add(contract);
            }
        }
        return contracts;
    }
}

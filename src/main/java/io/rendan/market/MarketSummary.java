package io.rendan.market;

import java.util.LinkedHashMap;
import java.util.Map;

/** The report's figures about the whole market, as a run's summary shows them. */
record MarketSummary(MarketReport report) {

    Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("contractIssues", report.violations());
        figures.put("contractIssuesListed", report.issues().size());
        figures.put("contractValue", report.integrity().value());
        figures.put("contractValueWithoutIssue", report.integrity().clean());
        if (!Double.isNaN(report.integrity().share())) {
            figures.put("contractIntegrity", report.integrity().share());
        }
        figures.put("rules", report.rules().stream().map(MarketSummary::rule).toList());
        figures.put(
                "faultyRules",
                report.faulty().stream()
                        .map(one -> Map.of("rule", one.rule(), "reason", one.reason()))
                        .toList());
        return figures;
    }

    private static Map<String, Object> rule(RuleOutcome outcome) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", outcome.rule().id());
        row.put("title", outcome.rule().title());
        row.put("source", outcome.rule().source());
        row.put("judged", outcome.isJudged());
        outcome.notJudged().ifPresent(reason -> row.put("reason", reason));
        row.put("violations", outcome.violations());
        row.put("amount", outcome.amount());
        return row;
    }
}

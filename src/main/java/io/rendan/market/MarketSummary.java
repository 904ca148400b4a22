package io.rendan.market;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The report's figures about the whole market, as a run's summary shows them. */
record MarketSummary(MarketReport report, List<Map<String, Object>> prices) {

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
                        .map(
                                one ->
                                        Map.of(
                                                "rule", one.rule(),
                                                "reason", one.reason(),
                                                "seconds", one.seconds()))
                        .toList());
        put(figures, "satisfaction", report.satisfaction().overall());
        put(figures, "satisfactionTrend", report.satisfaction().overallTrend());
        figures.put("captiveContracts", Arrays.stream(report.captiveBuyers().contracts()).sum());
        figures.put("savingIfMatched", sum(PriceGap::savingIfMatched));
        figures.put("savingIfOutside", sum(PriceGap::savingIfOutside));
        figures.put("prices", prices);
        return figures;
    }

    private double sum(ToDoubleFunction<PriceGap> saving) {
        return report.prices().stream().mapToDouble(saving).sum();
    }

    private static void put(Map<String, Object> figures, String name, double value) {
        if (Double.isFinite(value)) {
            figures.put(name, value);
        }
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
        row.put("seconds", outcome.seconds());
        return row;
    }
}

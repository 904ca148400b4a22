package io.rendan.launch;

import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.VisibleText;
import io.rendan.analysis.Words;
import io.rendan.network.Dataset;
import io.rendan.network.DemandBasis;
import io.rendan.run.AnalysisRun;
import io.rendan.run.Headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What the command prints in the end: the ecosystem, what was found, where to go on. */
final class SummaryTable {

    /** Findings shown of each kind. */
    static final int SHOWN = 5;

    private static final int TITLE_WIDTH = 92;

    private SummaryTable() {}

    /**
     * The table.
     *
     * @param headlines the first findings of a kind
     * @param addresses what to where
     */
    static String of(
            AnalysisRun run,
            Function<FindingKind, List<Headline>> headlines,
            Map<String, String> addresses) {
        StringBuilder table = new StringBuilder("\n");
        table.append(title(run)).append("\n\n").append(ecosystem(run)).append("\n\n");
        table.append(HealthTable.of(run.summary())).append('\n');
        section(table, "Silos, most closed first", headlines.apply(FindingKind.SILO));
        section(table, "Bottlenecks, worst first", headlines.apply(FindingKind.BOTTLENECK));
        section(
                table,
                "Collaborations worth an incentive, likeliest first",
                headlines.apply(FindingKind.OPPORTUNITY));
        table.append(CoverageTable.of(run.summary()));
        table.append('\n').append(addresses(addresses)).append('\n');
        return table.toString();
    }

    private static String title(AnalysisRun run) {
        return "%s, as of %s"
                .formatted(
                        VisibleText.of(run.summary().getOrDefault("title", "Ecosystem").toString()),
                        run.asOf().map(Object::toString).orElse("?"));
    }

    private static String ecosystem(AnalysisRun run) {
        Map<String, Object> summary = run.summary();
        String currency = summary.getOrDefault("currency", Dataset.NO_MONEY).toString();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Micro-enterprises", count(summary, "microEnterprises")));
        rows.add(List.of("Active contracts", count(summary, "activeContracts")));
        rows.add(List.of("Collaboration ties", count(summary, "collaborationTies")));
        rows.add(List.of(demand(summary), money(new Money(paid(summary), currency))));
        return Columns.of("lr", rows);
    }

    private static String demand(Map<String, Object> summary) {
        return isOnFinalBuyers(summary) ? "What final buyers pay a year" : "User revenue a year";
    }

    private static double paid(Map<String, Object> summary) {
        return number(summary, isOnFinalBuyers(summary) ? "demand" : "userRevenue");
    }

    private static boolean isOnFinalBuyers(Map<String, Object> summary) {
        return DemandBasis.FINAL_BUYERS.name().equals(summary.get("demandBasis"));
    }

    private static void section(StringBuilder table, String title, List<Headline> findings) {
        table.append('\n').append(title).append('\n');
        if (findings.isEmpty()) {
            table.append("  none\n");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("score", "a year", "finding"));
        for (Headline finding : findings) {
            rows.add(
                    List.of(
                            String.format(Locale.ROOT, "%.2f", finding.score()),
                            finding.valueAtStake().map(SummaryTable::money).orElse("not known"),
                            shortened(finding.title())));
        }
        table.append(Columns.of("rrl", rows)).append('\n');
    }

    /** Where to go on. */
    static String addresses(Map<String, String> addresses) {
        List<List<String>> rows =
                addresses.entrySet().stream()
                        .map(address -> List.of(address.getKey(), address.getValue()))
                        .toList();
        return Columns.of("ll", rows);
    }

    private static String money(Money money) {
        return Words.moneyInTable(money.amount(), money.currency());
    }

    private static String count(Map<String, Object> summary, String name) {
        return String.format(Locale.ROOT, "%,d", (long) number(summary, name));
    }

    private static double number(Map<String, Object> summary, String name) {
        return summary.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static String shortened(String title) {
        return title.length() <= TITLE_WIDTH
                ? title
                : title.substring(0, TITLE_WIDTH - 1).stripTrailing() + "…";
    }
}

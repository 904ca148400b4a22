package io.rendan.run.rule;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.analysis.Subject;
import io.rendan.market.MarketAnalysis;
import io.rendan.market.MarketReport;
import io.rendan.network.EcosystemNetwork;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaches of rules that gave no answer in this run. That a rule ran out of time, or that somebody
 * mistyped it, does not mend a contract: what the last run said stays in the lists, marked, as long
 * as the contract or community is there, until the rule answers again.
 */
public final class KeptIssues {

    /** Figure of a kept finding: true, and absent from all others. */
    static final String UNANSWERED = "ruleUnanswered";

    private KeptIssues() {}

    /** Who remembers what the last run found. */
    public interface LastIssues {

        /** Breaches of these rules that the current run lists for this dataset. */
        List<Finding> of(String dataset, Collection<String> rules);
    }

    /** The results with what is kept; a look back on another date keeps nothing. */
    public static Map<String, AnalysisResult> in(
            EcosystemNetwork network, Map<String, AnalysisResult> results, LastIssues last) {
        Set<String> unanswered =
                AnalysisResult.report(results.values(), MarketReport.class)
                        .map(MarketReport::unanswered)
                        .orElseGet(Set::of);
        AnalysisResult market = results.get(MarketAnalysis.NAME);
        if (market == null || unanswered.isEmpty() || network.isHistorical()) {
            return results;
        }
        Set<String> found = market.findings().stream().map(Finding::id).collect(Collectors.toSet());
        List<Finding> kept =
                last.of(network.dataset().name(), unanswered).stream()
                        .filter(finding -> !found.contains(finding.id()))
                        .filter(finding -> isStillThere(network, finding))
                        .map(KeptIssues::marked)
                        .toList();
        Map<String, AnalysisResult> all = new TreeMap<>(results);
        all.put(
                MarketAnalysis.NAME,
                market.withFindings(
                        Stream.concat(market.findings().stream(), kept.stream()).toList()));
        return all;
    }

    private static boolean isStillThere(EcosystemNetwork network, Finding finding) {
        Subject first = finding.subjects().getFirst();
        return switch (first.label()) {
            case "Contract" -> Arrays.binarySearch(network.contracts().ids(), first.id()) >= 0;
            case "Community" -> Arrays.binarySearch(network.communities().ids(), first.id()) >= 0;
            default -> true;
        };
    }

    private static Finding marked(Finding finding) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>(finding.figures());
        figures.put(UNANSWERED, true);
        return finding.with(figures, finding.reasons(), finding.action());
    }
}

package io.rendan.run.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Subject;
import io.rendan.market.Audit;
import io.rendan.market.FaultyRule;
import io.rendan.market.MarketDetector;
import io.rendan.market.MarketParameters;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** That a rule gave no answer mends no contract. */
class KeptIssuesTests {

    private static final EcosystemNetwork NETWORK =
            new EcosystemBuilder()
                    .units("a", "b")
                    .contract("c-1", ContractKind.MARKET, "a", "b", 300)
                    .build();

    private final List<Finding> last = new ArrayList<>();

    private static Finding issue(String id, String rule, String contract) {
        return new Finding(
                id,
                FindingKind.CONTRACT_ISSUE,
                "It is broken",
                List.of(new Subject(contract, contract, "Contract", "contract")),
                0.5,
                Optional.empty(),
                Map.of("rule", rule),
                Map.of(),
                List.of(),
                "Mend it.",
                "a");
    }

    private static Map<String, AnalysisResult> results(
            List<FaultyRule> faulty, boolean counted, Finding... found) {
        var audit = new Audit(Map.of(), Map.of(), faulty, Map.of(), counted);
        var report = new MarketDetector(MarketParameters.defaults()).detect(NETWORK, audit);
        return Map.of(
                "market",
                new AnalysisResult(List.of(found), List.of(), List.of(), Map.of())
                        .withReport(report));
    }

    private static FaultyRule late(String rule) {
        return new FaultyRule(rule + ".cypher", Optional.of(rule), "it runs longer than 20 s", 20);
    }

    private List<Finding> lastIssues(String dataset, Collection<String> rules) {
        return last.stream()
                .filter(issue -> rules.contains(String.valueOf(issue.figures().get("rule"))))
                .toList();
    }

    private List<Finding> kept(Map<String, AnalysisResult> results) {
        return KeptIssues.in(NETWORK, results, this::lastIssues).get("market").findings();
    }

    @Test
    void whatTheRuleLastFoundStaysMarked() {
        last.add(issue("1", "late", "c-1"));

        assertThat(kept(results(List.of(late("late")), true)))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.id()).isEqualTo("1");
                            assertThat(finding.figures())
                                    .containsEntry("rule", "late")
                                    .containsEntry("ruleUnanswered", true);
                        });
    }

    @Test
    void whatOtherRulesFoundIsGoneIfTheyNoLongerFindIt() {
        last.add(issue("1", "judged", "c-1"));

        assertThat(kept(results(List.of(late("late")), true))).isEmpty();
    }

    @Test
    void aContractThatIsGoneIsBrokenNoMore() {
        last.add(issue("1", "late", "c-2"));

        assertThat(kept(results(List.of(late("late")), true))).isEmpty();
    }

    @Test
    void nothingStandsThereTwice() {
        last.add(issue("1", "late", "c-1"));

        assertThat(kept(results(List.of(late("late")), true, issue("1", "late", "c-1"))))
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.figures()).doesNotContainKey("ruleUnanswered"));
    }

    @Test
    void aFileThatIsNoRuleKeepsNothing() {
        last.add(issue("1", "late", "c-1"));
        var file = new FaultyRule("x.cypher", Optional.empty(), "it is not UTF-8", 0);

        assertThat(kept(results(List.of(file), true))).isEmpty();
    }
}

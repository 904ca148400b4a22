package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.Subject;
import io.rendan.network.EcosystemBuilder;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

class OpportunityAnalysisTests {

    private final AnalysisResult result =
            new OpportunityAnalysis(new CypherQueryLibrary())
                    .analyse(
                            EcosystemBuilder.in("EUR")
                                    .platforms("platform")
                                    .unitsOf("platform", "a", "b", "c", "d", "e")
                                    .capability("design", "capability design")
                                    .segment("users", "Segment users")
                                    .community("kitchen", "a", "d")
                                    .contract("a", "b")
                                    .contract("b", "c")
                                    .contract("c", "d")
                                    .sale("a", "users")
                                    .sale("e", "users")
                                    .needs("a", "design", 1_500_000)
                                    .offers("d", "design", 250, 1_000)
                                    .build(),
                            new AnalysisSettings(1, 2));
    private final Finding first = result.findings().getFirst();

    @Test
    void theTitleSaysWhoCouldSupplyWhomWithWhatAndForHowMuch() {
        assertThat(first.title())
                .isEqualTo(
                        "Unit d could supply Unit a with capability design: worth EUR 1.5 million a"
                                + " year if it forms");
        assertThat(first.subjects())
                .containsExactly(
                        new Subject("a", "Unit a", "MicroEnterprise", "buyer"),
                        new Subject("d", "Unit d", "MicroEnterprise", "supplier"));
        assertThat(first.owner()).isEqualTo("platform");
    }

    @Test
    void theActionNamesTheTermsAndTheIncentive() {
        assertThat(first.action())
                .startsWith(
                        "Bring Unit a and Unit d together: Unit a needs capability design for EUR"
                                + " 1.5 million a year more than it buys today, and Unit d has room"
                                + " for 1,000 more requests a month at EUR 250 each.")
                .contains("Offer ");
    }

    @Test
    void valueAtStakeIsProbabilityTimesValueIfFormed() {
        double probability = (double) first.figures().get("probability");

        assertThat(first.score()).isEqualTo(probability);
        assertThat(first.valueAtStake().orElseThrow().amount()).isEqualTo(probability * 1_500_000);
        assertThat(first.figures()).containsEntry("valueIfFormed", 1_500_000.0);
    }

    @Test
    void theRanksOfEitherSignAloneAreRecorded() {
        assertThat(first.figures())
                .containsEntry("rank", 1L)
                .containsEntry("rankByL3", 1L)
                .containsEntry("rankByMatch", 1L)
                .containsEntry("l3", 0.4999999999999999);
    }

    @Test
    void everyFigureThatIsNotKnownHasAReason() {
        assertThat(result.findings())
                .allSatisfy(
                        finding ->
                                finding.figures()
                                        .forEach(
                                                (name, value) ->
                                                        assertThat(
                                                                        value != null
                                                                                || finding.reasons()
                                                                                        .containsKey(
                                                                                                name))
                                                                .as(name)
                                                                .isTrue()));
        assertThat(first.reasons()).containsKey("probabilityLearned");
    }

    @Test
    void everySignIsProvedByAQuery() {
        assertThat(first.evidence())
                .extracting(Evidence::statement)
                .containsExactly(
                        "Needs that are not met yet, as far as there is room to serve them, are"
                                + " worth EUR 1.5 million a year.",
                        "Unit a needs capability design, which Unit d offers; unmet budget EUR"
                                + " 1.5 million a year, spare capacity 1,000 requests a month.",
                        "One three-step path of contracts in force joins the two; its parts add up"
                                + " to l3 = 0.5000.",
                        "They share one community and 0 user segments.",
                        "No contract between Unit a and Unit d is in force on 2026-03-31.");
        assertThat(first.evidence())
                .allSatisfy(evidence -> assertThat(evidence.cypher()).doesNotContain("$"));
    }

    @Test
    void aPairWithoutAMatchIsTwoPartners() {
        Finding second = result.findings().get(1);

        assertThat(second.title())
                .isEqualTo(
                        "Unit a and Unit e are likely partners: worth EUR 100 a year if it forms");
        assertThat(second.subjects())
                .extracting(Subject::role)
                .containsExactly("partner", "partner");
        assertThat(second.reasons()).containsKey("rankByMatch");
    }

    @Test
    void theSummarySaysWhyThereIsNoBacktest() {
        assertThat(result.summary()).containsEntry("candidates", 2L);
        assertThat(result.summary().get("backtest"))
                .asString()
                .contains("no time split to measure on");
    }
}

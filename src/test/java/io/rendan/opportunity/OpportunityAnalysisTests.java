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
                        "Unit d could supply Unit a with capability design: EUR 296,954 a year"
                                + " expected, a chance of one in five of EUR 1.5 million");
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
                                + " worth EUR 1.5 million a year; of that EUR 296,954 are expected.",
                        "Unit a needs capability design, which Unit d offers; unmet budget EUR"
                                + " 1.5 million a year, spare capacity 1,000 requests a month.",
                        "One three-step path of contracts in force joins the two; its parts add up"
                                + " to l3 = 0.5000.",
                        "They share one community and no user segments.",
                        "No contract between Unit a and Unit d is in force on 2026-03-31.");
        assertThat(first.evidence())
                .allSatisfy(evidence -> assertThat(evidence.cypher()).doesNotContain("$"));
    }

    private static Finding first(EcosystemBuilder ecosystem) {
        return new OpportunityAnalysis(new CypherQueryLibrary())
                .analyse(ecosystem.build(), new AnalysisSettings(1, 2))
                .findings()
                .getFirst();
    }

    @Test
    void aPairWithoutAMatchIsTwoPartnersWhoseWordsFollowTheirChance() {
        Finding pair =
                first(
                        EcosystemBuilder.in("EUR")
                                .units("e", "f", "g", "h")
                                .contract("e", "f")
                                .contract("f", "g")
                                .contract("g", "h"));

        assertThat(pair.title())
                .startsWith("Unit e and Unit h could become partners: EUR ")
                .contains(" a year expected, a chance of one in ")
                .endsWith(" of EUR 100");
        assertThat(pair.action())
                .startsWith("Introduce Unit e to Unit h: their partners already trade")
                .contains("one in ")
                .doesNotContain("usually");
        assertThat(pair.subjects()).extracting(Subject::role).containsExactly("partner", "partner");
        assertThat(pair.reasons()).containsKey("rankByMatch");
    }

    @Test
    void whatIsExpectedToBeWorthNextToNothingIsNotListed() {
        EcosystemBuilder ecosystem =
                EcosystemBuilder.in("EUR")
                        .units("a", "d", "x", "y")
                        .segment("users", "Segment users")
                        .capability("design", "capability design")
                        .needs("a", "design", 3_000)
                        .offers("d", "design", 250, 1_000);
        for (int sale = 0; sale < 100; sale++) {
            ecosystem.sale("x", "users");
        }
        EcosystemBuilder small =
                EcosystemBuilder.in("EUR")
                        .units("a", "d", "x", "y")
                        .segment("users", "Segment users")
                        .capability("design", "capability design")
                        .needs("a", "design", 3)
                        .offers("d", "design", 250, 1_000);
        for (int sale = 0; sale < 100; sale++) {
            small.sale("x", "users");
        }

        assertThat(first(ecosystem).title()).startsWith("Unit d could supply Unit a");
        assertThat(
                        new OpportunityAnalysis(new CypherQueryLibrary())
                                .analyse(small.build(), new AnalysisSettings(1, 2))
                                .findings())
                .isEmpty();
    }

    @Test
    void theSummarySaysWhyThereIsNoBacktest() {
        assertThat(result.summary()).containsEntry("candidates", 2L);
        assertThat(result.summary().get("backtest"))
                .asString()
                .contains("no time split to measure on");
    }

    @Test
    void ofManyNeedsAFewAreSpelledOutAndWithoutMoneyNothingIsOffered() {
        EcosystemBuilder ecosystem =
                EcosystemBuilder.withoutMoney()
                        .units("a", "b", "c", "d")
                        .contract("a", "b")
                        .contract("b", "c")
                        .contract("c", "d");
        for (int part = 1; part <= 7; part++) {
            ecosystem
                    .capability("part" + part, "Part " + part)
                    .lacks("a", "part" + part, null)
                    .offers("d", "part" + part, Double.NaN);
        }

        Finding pair =
                new OpportunityAnalysis(new CypherQueryLibrary())
                        .analyse(ecosystem.build(), new AnalysisSettings(1, 2))
                        .findings()
                        .getFirst();

        assertThat(pair.title())
                .startsWith("Unit d could supply Unit a with Part 1 and other things: a chance of ")
                .doesNotContain("expected");
        assertThat(pair.action())
                .isEqualTo(
                        "Bring Unit a and Unit d together: Unit a needs Part 1, Part 2, Part 3 and"
                                + " 4 more, which Unit d offers.");
        assertThat(pair.valueAtStake()).isEmpty();
        assertThat(pair.evidence().stream().map(Evidence::statement))
                .filteredOn(statement -> statement.contains(" needs "))
                .hasSize(5)
                .first()
                .asString()
                .endsWith("Unit d offers; neither its budget nor any capacity is known.");
    }

    @Test
    void nobodyIsOfferedAThousandthOfWhatIsToBeSigned() {
        var bar = new Worthwhile(0, 0, 10, 1e-3);

        assertThat(bar.isOffer(11, 5_000)).isTrue();
        assertThat(bar.isOffer(9, 5_000)).isFalse();
        assertThat(bar.isOffer(11, 50_000)).isFalse();
        assertThat(Worthwhile.ALL.isOffer(0, 0)).isFalse();
    }
}

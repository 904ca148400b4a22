package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.Money;
import io.rendan.analysis.PartyFigure;
import io.rendan.analysis.Subject;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Test;

import java.util.List;

class BottleneckAnalysisTests {

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();

    private AnalysisResult result() {
        return new BottleneckAnalysis(new CypherQueryLibrary())
                .analyse(ecosystem.build(), new AnalysisSettings(1, 1));
    }

    private Finding finding() {
        ecosystem.pays("u", "a", 1_000_000).lacks("a", "k", true);
        ecosystem.serves("s", "k", 100, 1).serves("t", "k", 30, 1);
        ecosystem.asks("a", "s", "k", 90, 90, 90);
        return result().findings().getFirst();
    }

    @Test
    void anEmptyEcosystemGivesNothing() {
        assertThat(result().findings()).isEmpty();
        assertThat(result().summary()).containsEntry("bottlenecks", 0);
    }

    @Test
    void aFindingSaysWhatHangsOnWhom() {
        Finding finding = finding();
        assertThat(finding.title())
                .isEqualTo(
                        "Unit s is 90 % busy and one buyer has nowhere else to go; CNY 666,667 of"
                                + " user revenue a year (67 %) hangs on it");
        assertThat(finding.id()).isEqualTo(FindingId.of(FindingKind.BOTTLENECK, "s"));
        assertThat(finding.valueAtStake().map(Money::currency)).contains("CNY");
        assertThat(finding.subjects())
                .extracting(Subject::id, Subject::role)
                .containsExactly(
                        tuple("s", "bottleneck"),
                        tuple("a", "captiveDependent"),
                        tuple("t", "substitute"));
        assertThat(finding.owner()).isEqualTo("s");
    }

    @Test
    void theActionSaysWhatEachRemedyBrings() {
        // 90 of 100: 0.9 / 0.1 * 0.3 days; of 110: (9 / 11) / (2 / 11) * 30 / 110 days
        assertThat(finding().action())
                .startsWith(
                        "Raise Unit s's capacity for Capability k by a tenth, from 100 to 110"
                                + " requests a month: requests then wait 1.2 days instead of 2.7"
                                + " days.")
                .contains(
                        "Let Unit t, which could take 30 more requests a month, serve a fifth of"
                                + " them: requests then wait 0.8 days instead of 2.7 days.")
                .contains(
                        "Contract Unit t as a second source beside Unit s, first for Unit a;"
                                + " together they could take over 33 % of its work.");
    }

    @Test
    void everyEvidenceIsAQueryWithItsValuesWrittenIn() {
        List<Evidence> evidence = finding().evidence();
        assertThat(evidence).hasSize(5);
        assertThat(evidence).allSatisfy(one -> assertThat(one.cypher()).doesNotContain("$"));
        assertThat(evidence)
                .extracting(Evidence::statement)
                .containsExactly(
                        "If Unit s stopped, one other unit would lose user revenue of CNY 666,667"
                                + " a year, 67 % of all.",
                        "From 2026-01 to 2026-03, Unit s was asked for Capability k 90 times a"
                                + " month, 90 % of what it can serve.",
                        "Of the others who offer Capability k, Unit t has most capacity to spare,"
                                + " 30 requests a month.",
                        "One buyer gets an essential capability from Unit s and from no one else,"
                                + " without an outside offer in the contract.",
                        "One unit sells to users for CNY 1.0 million a year and buys from Unit s,"
                                + " directly or over at most 2 others.");
    }

    @Test
    void figuresBearTheirNamesAndReasons() {
        Finding finding = finding();
        assertThat(finding.figures())
                .containsEntry("utilisation", 0.9)
                .containsEntry("dependents", 1L)
                .containsEntry("captiveDependents", 1L)
                .containsEntry("substitutes", List.of("t"))
                .containsEntry("overloaded", false);
        assertThat(finding.reasons())
                .containsOnlyKeys(
                        "loadVsPeak",
                        "requestsTrend",
                        "requestsTrendPValue",
                        "onTimeShare",
                        "utilisationTrend",
                        "utilisationTrendPValue",
                        "monthsToSaturation",
                        "largestSupplier",
                        "largestSupplierShare");
    }

    @Test
    void whatIsNotKnownIsNullWithAReason() {
        ecosystem.pays("a", "s", 10);
        EcosystemNetwork network = ecosystem.build();
        int party = network.parties().indexOf("s");
        for (PartyFigure figure : result().partyFigures()) {
            boolean known = figure.value().apply(party) != null;
            assertThat(figure.reason().apply(party).isEmpty())
                    .as(figure.name())
                    .isEqualTo(known || !figure.applies().test(party));
        }
        assertThat(result().partyFigures())
                .filteredOn(figure -> figure.name().equals("utilisation"))
                .extracting(figure -> figure.reason().apply(party).orElse(""))
                .containsExactly("it offers no capability");
    }

    @Test
    void amountsWithoutMoneyBearNoCurrencyInWords() {
        EcosystemNetwork network =
                EcosystemBuilder.withoutMoney().pays("u", "a", 10).pays("a", "s", 10).build();
        Finding finding =
                new BottleneckAnalysis(new CypherQueryLibrary())
                        .analyse(network, AnalysisSettings.defaults())
                        .findings()
                        .getFirst();
        assertThat(finding.title())
                .isEqualTo(
                        "Unit s cannot be done without: nobody else is known who could take over"
                                + " its work; 100 % of what goes to users hangs on it");
    }
}

package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Basis;
import io.rendan.analysis.Evidence;
import io.rendan.analysis.Finding;
import io.rendan.bottleneck.load.StatedCapacities;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Who is waited for where nobody says how much a unit can serve. */
class UnstatedCapacityTests {

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();

    private AnalysisResult result() {
        return new BottleneckAnalysis(new CypherQueryLibrary())
                .analyse(ecosystem.build(), new AnalysisSettings(1, 1));
    }

    private List<Finding> findings() {
        return result().findings();
    }

    private UnitFigures figures(EcosystemNetwork network) {
        return new BottleneckDetector(BottleneckParameters.defaults(1))
                .detect(network, Parallel.of(1))
                .figures();
    }

    /** A unit with three buyers and two with one; all of them report what was on time. */
    private void deliveries(double onTimeShare) {
        ecosystem.pays("u", "big", 1e6);
        supply("slow-a", "slow", "a", onTimeShare);
        supply("slow-b", "slow", "b", onTimeShare);
        supply("slow-c", "slow", "c", onTimeShare);
        supply("fast-a", "fast", "a", 0.95);
        supply("quick-b", "quick", "b", 0.95);
    }

    private void supply(String contract, String supplier, String buyer, double onTimeShare) {
        ecosystem.contract(contract, ContractKind.MARKET, supplier, buyer, 100);
        for (int ago = 0; ago < 3; ago++) {
            ecosystem.punctual(contract, ago, 10, Double.NaN, onTimeShare);
        }
    }

    @Nested
    class Late {

        @Test
        void isAUnitThatDeliversLateToSeveralWhereOthersDoNot() {
            ecosystem.units("slow", "fast", "quick", "a", "b", "c").segments("u");
            deliveries(0.6);

            Finding late = findings().getFirst();

            assertThat(late.title())
                    .startsWith(
                            "Unit slow is late: 60 % of what it delivers to 3 buyers is on time,"
                                    + " where half of all units reach 95 %");
            assertThat(late.figures())
                    .containsEntry("late", true)
                    .containsEntry("strained", false)
                    .containsEntry("capacityBasis", "UNKNOWN");
            assertThat(late.basis()).contains(Basis.OWN_PAST);
            assertThat(late.action()).startsWith("Find out with Unit slow what makes it late");
            assertThat(late.evidence())
                    .extracting(Evidence::statement)
                    .anySatisfy(
                            statement -> assertThat(statement).contains("60 %").contains("95 %"));
        }

        @Test
        void isNobodyWhoIsAsPunctualAsOthers() {
            ecosystem.units("slow", "fast", "quick", "a", "b", "c").segments("u");
            deliveries(0.79);
            assertThat(findings()).hasSize(1);
            deliveries(0.9);
            assertThat(findings()).isEmpty();
        }

        @Test
        void isNobodyWhoStatesWhatItCanServe() {
            ecosystem.units("slow", "fast", "quick", "a", "b", "c").segments("u");
            deliveries(0.6);
            ecosystem.capabilities("k").offers("slow", "k", 1_000);

            assertThat(findings()).isEmpty();
        }
    }

    @Nested
    class Strained {

        private void asked(double... requests) {
            ecosystem.pays("u", "a", 1_000).lacks("a", "k", true).asks("a", "s", "k", requests);
        }

        @Test
        void isAUnitAskedForATenthMoreThanEverThatSomebodyDependsOn() {
            asked(80, 90, 100, 95, 120, 120, 120);

            Finding strained = findings().getFirst();

            assertThat(strained.figures())
                    .containsEntry("strained", true)
                    .containsEntry("loadVsPeak", 1.2)
                    .containsEntry("utilisation", null);
            assertThat(strained.evidence())
                    .extracting(Evidence::statement)
                    .contains(
                            "From 2026-01 to 2026-03, Unit s was asked for 20 % more a month than"
                                    + " in its busiest month before.");
        }

        @Test
        void isNobodyWhoServedAsMuchBefore() {
            ecosystem.offers("t", "k", Double.NaN).units("t");
            asked(80, 90, 118, 95, 120, 120, 120);

            assertThat(findings()).isEmpty();
        }

        @Test
        void isAUnitAskedForEverMoreWhoseBuyersAreServedWorse() {
            ecosystem
                    .pays("u", "a", 100_000)
                    .units("s")
                    .contract("s-a", ContractKind.MARKET, "s", "a", 1_000);
            for (int ago = 11; ago >= 0; ago--) {
                ecosystem.punctual("s-a", ago, 100 - ago, 7, 0.99 - 0.01 * (11 - ago));
            }

            assertThat(findings().getFirst().title())
                    .startsWith(
                            "Unit s is asked for more month by month while its buyers are served"
                                    + " worse");
        }
    }

    @Nested
    class Peaks {

        private void services(int alike, int other) {
            for (int unit = 0; unit < alike + other; unit++) {
                String id = "s" + unit;
                ecosystem.asks("a", id, "k" + unit, 40, 50, 45);
                ecosystem.offers(id, "k" + unit, unit < alike ? 50 : 70);
            }
        }

        @Test
        void areCapacitiesThatMostlyEqualTheBusiestMonth() {
            services(6, 4);
            UnitFigures figures = figures(ecosystem.build());

            assertThat(figures.load().utilisation()).containsOnly(Double.NaN);
            assertThat(figures.past().capacityBasis()).contains(CapacityBasis.PEAK);
            assertThat(result().summary()).containsEntry("capacityBasis", "PEAK");
        }

        @Test
        void areNoneWhereMostSayMoreOrFewSayAnything() {
            services(4, 6);
            assertThat(figures(ecosystem.build()).past().capacityBasis())
                    .contains(CapacityBasis.STATED)
                    .doesNotContain(CapacityBasis.PEAK);
            double[] capacities = new double[StatedCapacities.FEWEST - 1];
            double[] requests = new double[12 * capacities.length];
            assertThat(StatedCapacities.arePeaks(capacities, requests)).isFalse();
        }
    }

    @Test
    void whatIsAtRiskIsGivenLowAndHighWhereNobodyKnowsHowMuchOthersCouldServe() {
        ecosystem.pays("u", "a", 1_000).lacks("a", "k", true).asks("a", "s", "k", 90, 90, 90);
        ecosystem.units("t").offers("t", "k", Double.NaN).offers("s", "k", Double.NaN);
        EcosystemNetwork network = ecosystem.build();
        Risk risk = figures(network).risk();
        int s = network.parties().indexOf("s");

        assertThat(risk.userRevenueAtRisk()[s]).isZero();
        assertThat(risk.atMost()[s]).isCloseTo(1_000, within(1e-9));
        assertThat(findings()).isEmpty();
    }

    @Test
    void aSoleOffererIsASinglePointWithoutACapacityAndTitlesWithoutMoneyNameNone() {
        EcosystemBuilder counted = EcosystemBuilder.withoutMoney();
        counted.pays("u", "a", 1).lacks("a", "k", true).asks("a", "s", "k", 90, 90, 90);
        counted.offers("s", "k", Double.NaN);

        Finding finding =
                new BottleneckAnalysis(new CypherQueryLibrary())
                        .analyse(counted.build(), new AnalysisSettings(1, 1))
                        .findings()
                        .getFirst();

        assertThat(finding.title())
                .isEqualTo(
                        "Unit s cannot be done without: nobody else is known who could take over"
                                + " its work; 100 % of what goes to users hangs on it");
        assertThat(finding.evidence())
                .extracting(Evidence::statement)
                .noneMatch(statement -> statement.contains("revenue"))
                .contains(
                        "If Unit s stopped, one other unit would lose 100 % of what goes to users.");
        assertThat(finding.action())
                .isEqualTo(
                        "Nobody else is known to supply what Unit s does: build a second source or"
                                + " look for one outside, first for Unit a.");
    }

    @Test
    void aBusyCrossingWhoseCapacityNobodyStatesIsListedApartWithoutMoney() {
        ecosystem.pays("u", "big", 1e9).units("hub");
        for (int unit = 0; unit < 12; unit++) {
            ecosystem.units("in" + unit, "out" + unit);
            ecosystem.contract("in" + unit, "hub").contract("hub", "out" + unit);
        }

        Finding crossroads = findings().getFirst();

        assertThat(findings()).hasSize(1);
        assertThat(crossroads.figures()).containsEntry("form", "CROSSROADS");
        assertThat(crossroads.title())
                .isEqualTo(
                        "Much of the work of others goes through Unit hub, from which 12 parties"
                                + " buy; nobody says how much it can serve");
        assertThat(crossroads.score()).isLessThanOrEqualTo(0.5);
        assertThat(crossroads.valueAtStake()).isEmpty();
        ecosystem.capabilities("k").offers("hub", "k", 10);
        assertThat(findings()).isEmpty();
    }
}

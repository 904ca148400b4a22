package io.rendan.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkSource;
import io.rendan.run.AnalysisRunner;
import io.rendan.run.RuleShelf;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of each rule one breach and one near miss, in a market that is otherwise in order. */
@RendanTest
class RulesIT {

    @Autowired Driver driver;
    @Autowired NetworkSource source;
    @Autowired MarketAnalysis analysis;
    @Autowired AnalysisRunner runner;
    @Autowired RuleShelf rules;

    private Ground ground;

    @BeforeEach
    void aMarketInOrder() {
        ground = Ground.fresh(driver).contract("fine", "MARKET", "a", "b");
    }

    private MarketReport report() {
        EcosystemNetwork network = source.load(Optional.empty());
        AnalysisSettings settings = AnalysisSettings.defaults().withRules(rules.read());
        return analysis.report(network, runner.answered(analysis, network, settings));
    }

    private List<Violation> breaches(String rule) {
        MarketReport report = report();
        assertThat(report.faulty()).isEmpty();
        assertThat(report.rules())
                .filteredOn(outcome -> outcome.rule().id().equals(rule))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.notJudged()).isEmpty());
        assertThat(report.issues())
                .as("only this rule is broken")
                .allMatch(issue -> issue.violation().rule().id().equals(rule));
        return report.issues().stream().map(ContractIssue::violation).toList();
    }

    private List<String> contracts(List<Violation> violations) {
        String[] ids = source.load(Optional.empty()).contracts().ids();
        return violations.stream()
                .flatMap(one -> one.contracts().stream())
                .map(contract -> ids[contract])
                .toList();
    }

    @Test
    void aMarketInOrderBreaksNoRule() {
        assertThat(report().issues()).isEmpty();
        assertThat(report().faulty()).isEmpty();
        assertThat(report().integrity().share()).isEqualTo(1);
    }

    @Test
    void noSuccessMetric() {
        ground.contract("bad", "EMC", "a", "c")
                .set("bad", "successMetric", "null")
                .contract("ended", "MARKET", "a", "d")
                .set("ended", "successMetric", "null")
                .set("ended", "endsOn", "date('2026-03-30')")
                .contract("outside", "EXTERNAL", "x", "d")
                .set("outside", "successMetric", "null");

        List<Violation> breaches = breaches("no-success-metric");

        assertThat(contracts(breaches)).containsExactly("bad");
        assertThat(breaches.getFirst().value()).isEqualTo(36_500);
    }

    @Test
    void noPrice() {
        ground.contract("bad", "MARKET", "a", "c")
                .set("bad", "annualValue", "null")
                .month("bad", "2026-02", 700, 1, 8)
                .contract("cheap", "MARKET", "a", "d")
                .set("cheap", "annualValue", "0.01");

        List<Violation> breaches = breaches("no-price");

        assertThat(contracts(breaches)).containsExactly("bad");
        assertThat(breaches.getFirst().value()).isEqualTo(700);
    }

    @Test
    void settledAfterItsEnd() {
        ground.contract("bad", "MARKET", "a", "c")
                .set("bad", "endsOn", "date('2026-01-01')")
                .month("bad", "2026-01", 100, 1, 8)
                .month("bad", "2026-02", 150, 1, 8)
                .contract("last", "MARKET", "a", "d")
                .set("last", "endsOn", "date('2026-02-01')")
                .month("last", "2026-02", 100, 1, 8);

        List<Violation> breaches = breaches("settled-after-end");

        assertThat(contracts(breaches)).containsExactly("bad");
        assertThat(breaches.getFirst().value()).isEqualTo(150);
        assertThat(breaches.getFirst().figures())
                .containsEntry("lastSettledMonth", "2026-02")
                .containsEntry("endsOn", "2026-01-01");
    }

    @Test
    void settledAboveItsValue() {
        ground.contract("bad", "MARKET", "a", "c")
                .month("bad", "2025-05", 40_000, 1, 8)
                .month("bad", "2026-03", 4_000, 1, 8)
                .contract("twelve-tenths", "MARKET", "a", "d")
                .month("twelve-tenths", "2025-05", 43_800, 1, 8)
                .contract("last-year", "MARKET", "a", "e")
                .month("last-year", "2025-03", 99_999, 1, 8)
                .month("last-year", "2025-04", 43_800, 1, 8);

        List<Violation> breaches = breaches("settled-above-value");

        assertThat(contracts(breaches)).containsExactly("bad");
        assertThat(breaches.getFirst().value()).isCloseTo(7_500, within(1e-6));
    }

    @Test
    void settledAboveTheValueOfItsDays() {
        ground.contract("young", "MARKET", "a", "c")
                .set("young", "startsOn", "date('2026-03-22')")
                .month("young", "2026-03", 1_201, 1, 8)
                .contract("near", "MARKET", "a", "d")
                .set("near", "startsOn", "date('2026-03-22')")
                .month("near", "2026-03", 1_200, 1, 8);

        List<Violation> breaches = breaches("settled-above-value");

        assertThat(contracts(breaches)).containsExactly("young");
        assertThat(breaches.getFirst().figures()).containsEntry("activeDays", 10L);
    }

    @Test
    void profitSharesThatDoNotAddUp() {
        ground.community("bad", Map.of("a", 0.5, "b", 0.3, "c", 0.1))
                .community("fair", Map.of("a", 0.5, "b", 0.3, "c", 0.2))
                .community("rounded", Map.of("a", 0.333, "b", 0.333, "c", 0.333))
                .run(
                        "MATCH (c:Contract {id: 'fine'}), (m:Community {id: 'bad'}) CREATE (c)-[:UNDER]->(m)");

        List<Violation> breaches = breaches("profit-shares");

        assertThat(breaches).hasSize(1);
        assertThat(breaches.getFirst().community()).isZero();
        assertThat(breaches.getFirst().value()).isCloseTo(3_650, within(1e-6));
        assertThat(breaches.getFirst().figures()).containsEntry("members", 3L);
    }

    @Test
    void circularDealing() {
        ground.contract("round-1", "MARKET", "c", "d")
                .contract("round-2", "EMC", "d", "e")
                .contract("round-3", "VAM", "e", "c")
                .set("round-3", "annualValue", "33000.0")
                .contract("near-1", "MARKET", "f", "g")
                .contract("near-2", "MARKET", "g", "f")
                .set("near-2", "annualValue", "32000.0")
                .contract("outside-1", "EXTERNAL", "x", "h")
                .contract("outside-2", "EXTERNAL", "h", "x");

        List<Violation> breaches = breaches("circular-dealing");

        assertThat(contracts(breaches)).containsExactlyInAnyOrder("round-1", "round-2", "round-3");
        assertThat(breaches).singleElement();
        assertThat(breaches.getFirst().value()).isCloseTo(33_000, within(1e-6));
    }

    @Test
    void captiveBuyer() {
        ground.contract("bad", "MARKET", "a", "c")
                .capability("bad", "k")
                .set("bad", "outsideOption", "null")
                .offer("a", "k")
                .contract("free", "MARKET", "d", "e")
                .capability("free", "m")
                .set("free", "outsideOption", "null")
                .offer("d", "m")
                .offer("f", "m")
                .contract("quoted", "MARKET", "a", "f")
                .capability("quoted", "k");

        assertThat(contracts(breaches("captive-buyer"))).containsExactly("bad");
    }

    @Test
    void aSecondSupplierSetsFree() {
        ground.contract("one", "MARKET", "a", "c")
                .capability("one", "k")
                .set("one", "outsideOption", "null")
                .contract("two", "EXTERNAL", "x", "c")
                .capability("two", "k")
                .set("two", "startsOn", "date('2025-05-01')");

        assertThat(breaches("captive-buyer")).isEmpty();

        ground.set("two", "startsOn", "date('2025-03-01')");

        assertThat(contracts(breaches("captive-buyer"))).containsExactly("one");
    }

    @Test
    void insidePriceAboveTheMedianOutside() {
        outside("o1", 90).outside("o2", 100).outside("o3", 140);
        inside("bad", "c", 111).inside("near", "d", 110);

        List<Violation> breaches = breaches("inside-price");

        assertThat(contracts(breaches)).containsExactly("bad");
        assertThat(breaches.getFirst().value()).isCloseTo(110, within(1e-6));
        assertThat(breaches.getFirst().figures())
                .containsEntry("outsideMedian", 100.0)
                .containsEntry("outsideLowerQuartile", 95.0)
                .containsEntry("outsideUpperQuartile", 120.0)
                .containsEntry("outsideContracts", 3L);
    }

    @Test
    void twoOutsideContractsMakeNoComparison() {
        outside("o1", 90).outside("o2", 100);
        inside("dear", "c", 900);

        assertThat(breaches("inside-price")).isEmpty();
    }

    private RulesIT outside(String id, double price) {
        ground.contract(id, "EXTERNAL", "x", "b")
                .set(id, "startsOn", "date('2025-09-01')")
                .capability(id, "k")
                .month(id, "2026-01", 20 * price, 20, 8);
        return this;
    }

    private RulesIT inside(String id, String buyer, double price) {
        ground.contract(id, "MARKET", "a", buyer)
                .capability(id, "k")
                .month(id, "2026-01", 10 * price, 10, 8);
        return this;
    }

    @Nested
    class LowSatisfactionWithoutPenalty {

        @BeforeEach
        void twoBadMonths() {
            bad("bad", "c", "null", "2026-01", "2026-02");
        }

        private void bad(String id, String buyer, String penalty, String... months) {
            ground.contract(id, "MARKET", "a", buyer).set(id, "penaltyRate", penalty);
            for (String month : months) {
                ground.month(id, month, 100, 1, 5.9);
            }
        }

        @Test
        void isABreach() {
            List<Violation> breaches = breaches("low-satisfaction");

            assertThat(contracts(breaches)).containsExactly("bad");
            assertThat(breaches.getFirst().figures())
                    .containsEntry("lastLowMonth", "2026-02")
                    .containsEntry("lowMonths", 2L)
                    .containsEntry("lowestSatisfaction", 5.9);
        }

        @Test
        void isToldWithTheMonthsOfTheLatestTimeOnly() {
            bad("twice", "d", "null", "2025-06", "2025-07", "2025-08", "2025-11", "2025-12");

            assertThat(breaches("low-satisfaction"))
                    .filteredOn(breach -> contracts(List.of(breach)).contains("twice"))
                    .singleElement()
                    .satisfies(
                            breach ->
                                    assertThat(breach.figures())
                                            .containsEntry("firstLowMonth", "2025-11")
                                            .containsEntry("lastLowMonth", "2025-12")
                                            .containsEntry("lowMonths", 2L));
        }

        @Test
        void isNoneWithAPenaltyOrWithAGoodMonthBetweenOrAtSixExactly() {
            bad("penalty", "d", "0.05", "2026-01", "2026-02");
            bad("apart", "e", "null", "2025-12", "2026-02");
            bad("once", "f", "0.0", "2026-03");
            bad("over-new-year", "g", "0.0", "2025-12", "2026-01");
            ground.run("MATCH (:Contract {id: 'once'})-[:SETTLED]->(s) SET s.satisfaction = 6.0");

            assertThat(contracts(breaches("low-satisfaction")))
                    .containsExactlyInAnyOrder("bad", "over-new-year");
        }

        @Test
        void isNotSaidOfFewPeople() {
            ground.set("a", "headcount", "4");

            assertThat(breaches("low-satisfaction")).isEmpty();
        }
    }

    @Test
    void valueAdjustmentWithoutATarget() {
        ground.contract("bad", "VAM", "c", "d")
                .set("bad", "successThreshold", "null")
                .contract("aimed", "VAM", "e", "d")
                .contract("market", "MARKET", "e", "f")
                .set("market", "successThreshold", "null");

        assertThat(contracts(breaches("vam-without-target"))).containsExactly("bad");
    }
}

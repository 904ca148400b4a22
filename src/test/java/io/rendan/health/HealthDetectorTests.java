package io.rendan.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Finding;
import io.rendan.analysis.FindingKind;
import io.rendan.analysis.GroupAssessment;
import io.rendan.analysis.PartyFigure;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.MicroEnterpriseKind;
import io.rendan.network.SmallEcosystem;
import io.rendan.network.build.NetworkRows;
import io.rendan.trend.HealthPoint;
import io.rendan.trend.IndicatorTrend;
import io.rendan.trend.Movement;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ten numbers of ecosystems small enough to work them out on paper. */
class HealthDetectorTests {

    private static final double NONE = Double.NaN;

    private static Indicator indicator(HealthReport health, String id) {
        return health.indicators().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Axis axis(HealthReport health, String id) {
        return health.axes().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private static PartyFigure figure(String name, double... values) {
        return PartyFigure.of(name, party -> party < values.length, values, "not known");
    }

    private static AnalysisResult result(PartyFigure... figures) {
        return new AnalysisResult(List.of(), List.of(figures), List.of(), Map.of());
    }

    private static AnalysisResult result(Map<String, Object> summary) {
        return new AnalysisResult(List.of(), List.of(), List.of(), summary);
    }

    /** Units a (12 people), b (4) and c (24), users u; a sells to u, b to a, c to nobody. */
    private static SmallEcosystem three() {
        var ecosystem = new SmallEcosystem().units("a").segments("u");
        for (String id : List.of("b", "c")) {
            ecosystem
                    .rows()
                    .add(
                            new NetworkRows.MicroEnterprise(
                                    id,
                                    id,
                                    MicroEnterpriseKind.NODE,
                                    null,
                                    id.equals("b") ? 4 : 24,
                                    null));
        }
        return ecosystem
                .contract("sale", ContractKind.SALES, "a", "u", 100)
                .contract("supply", ContractKind.MARKET, "b", "a", 40);
    }

    @Test
    void ofNothingNothingIsKnownAndEverythingSaysWhy() {
        HealthReport health = HealthDetector.of(new SmallEcosystem().build(), List.of());

        assertThat(health.score()).isEmpty();
        assertThat(health.knownShare()).isZero();
        assertThat(health.indicators()).hasSize(10);
        assertThat(health.indicators())
                .allSatisfy(one -> assertThat(one.value()).as(one.id()).isEmpty())
                .allSatisfy(one -> assertThat(one.score()).as(one.id()).isEmpty())
                .allSatisfy(one -> assertThat(one.reason()).as(one.id()).isPresent());
        assertThat(health.axes()).extracting(Axis::score).containsOnly(Optional.empty());
    }

    @Test
    void theMedianPersonWorksInTheUnitWhereHalfOfThePeopleAreReached() {
        HealthReport health =
                HealthDetector.of(
                        three().build(), List.of(result(figure("upstreamness", 1, 2, NONE, NONE))));

        Indicator distance = indicator(health, "zeroDistance");
        assertThat(distance.value()).contains(1.0);
        assertThat(distance.score()).contains(100.0);
        assertThat(distance.inputs())
                .containsEntry("people", 16L)
                .containsEntry("unitsLeftOut", 1)
                .containsEntry("medianUnit", "a");
    }

    @Test
    void userBackedIncomeIsWhatUnitsEarnFromUsersOverAllTheyEarn() {
        HealthReport health =
                HealthDetector.of(
                        three().build(),
                        List.of(result(figure("userBackedIncome", 100, 26, 0, 0))));

        Indicator backed = indicator(health, "userBackedIncome");
        assertThat(backed.value().orElseThrow()).isCloseTo(126.0 / 140, within(1e-15));
        assertThat(backed.score().orElseThrow()).isCloseTo(100 * (0.9 - 0.5) / 0.45, within(1e-12));
    }

    @Test
    void anOrphanIsAThirdOfThreeUnitsAndFarBeyondTheFloor() {
        HealthReport health =
                HealthDetector.of(three().build(), List.of(result(figure("orphan", 0, 0, 1, 0))));

        assertThat(indicator(health, "orphanUnits").value().orElseThrow())
                .isCloseTo(1.0 / 3, within(1e-15));
        assertThat(indicator(health, "orphanUnits").score()).contains(0.0);
    }

    @Test
    void peopleInSilosAreCountedOnceHoweverManySilosTheyAreIn() {
        var judged =
                new AnalysisResult(
                        List.of(silo("s1", "a", "b"), silo("s2", "b")),
                        List.of(),
                        List.of(group("p", "COHESIVE", 0.8, "a", "b", "c")),
                        Map.of());

        HealthReport health = HealthDetector.of(three().build(), List.of(judged));

        assertThat(indicator(health, "peopleInSilos").value()).contains(16.0 / 40);
        assertThat(indicator(health, "openness").value()).contains(0.8);
        assertThat(indicator(health, "openness").score().orElseThrow()).isCloseTo(75, within(1e-9));
    }

    @Test
    void whereEveryGroupIsTooSmallNoOneIsSaidToBeOutOfSilos() {
        var judged =
                new AnalysisResult(
                        List.of(),
                        List.of(),
                        List.of(group("p", "TOO_SMALL", 0.8, "a", "b")),
                        Map.of());

        HealthReport health = HealthDetector.of(three().build(), List.of(judged));

        assertThat(indicator(health, "peopleInSilos").value()).isEmpty();
        assertThat(indicator(health, "openness").value()).isEmpty();
    }

    @Test
    void riskAndCongestionAreSharesOfWhatIsKnown() {
        EcosystemNetwork network =
                three().contract("more", ContractKind.MARKET, "c", "a", 10).build();

        HealthReport health =
                HealthDetector.of(
                        network,
                        List.of(
                                result(
                                        figure("userRevenueAtRisk", NONE, 30, 5, NONE),
                                        figure("utilisation", NONE, 0.85, 0.5, NONE))));

        assertThat(indicator(health, "worstUnitRisk").value()).contains(0.3);
        assertThat(indicator(health, "worstUnitRisk").inputs()).containsEntry("worstUnit", "b");
        assertThat(indicator(health, "congestedValue").value()).contains(40.0 / 50);
        assertThat(indicator(health, "congestedValue").score()).contains(0.0);
    }

    @Test
    void contractIntegrityIsTakenFromTheAuditIfItCouldJudgeAnything() {
        Map<String, Object> audit =
                Map.of(
                        "contractIntegrity", 0.9,
                        "contractValue", 200.0,
                        "contractValueWithoutIssue", 180.0,
                        "rules", List.of(Map.of("judged", true), Map.of("judged", false)));
        Map<String, Object> blind =
                Map.of(
                        "contractIntegrity", 1.0,
                        "contractValue", 200.0,
                        "contractValueWithoutIssue", 200.0,
                        "rules", List.of(Map.of("judged", false)));
        EcosystemNetwork network = three().build();

        assertThat(
                        indicator(
                                        HealthDetector.of(network, List.of(result(audit))),
                                        "contractIntegrity")
                                .value())
                .contains(0.9);
        assertThat(
                        indicator(
                                        HealthDetector.of(network, List.of(result(blind))),
                                        "contractIntegrity")
                                .reason())
                .hasValueSatisfying(why -> assertThat(why).contains("no rule"));
    }

    @Test
    void satisfactionIsWeightedByWhatWasPaidInTheSameMonth() {
        var ecosystem = three();
        ecosystem.rows().add(settlement("sale", 300, 9)).add(settlement("supply", 100, 5));

        HealthReport health = HealthDetector.of(ecosystem.build(), List.of());

        assertThat(indicator(health, "satisfaction").value()).contains(8.0);
    }

    private static NetworkRows.Settlement settlement(
            String id, double amount, double satisfaction) {
        return new NetworkRows.Settlement(
                id, SmallEcosystem.LAST_MONTH, amount, NONE, satisfaction);
    }

    @Test
    void sharedValueIsOverTheRevenueOfThoseWhoReportBoth() {
        var ecosystem = three();
        ecosystem.rows().add(statement("a", 80, 20, 3)).add(statement("b", 500, 500, NONE));

        HealthReport health = HealthDetector.of(ecosystem.build(), List.of());

        assertThat(indicator(health, "sharedValue").value()).contains(0.03);
        assertThat(indicator(health, "sharedValue").score().orElseThrow())
                .isCloseTo(50, within(1e-9));
        assertThat(axis(health, "value").parts().get(1).value().orElseThrow())
                .isCloseTo(520.0 / 1100, within(1e-15));
    }

    private static NetworkRows.Statement statement(
            String party, double user, double ecosystem, double shared) {
        return new NetworkRows.Statement(
                party, SmallEcosystem.LAST_MONTH, user, ecosystem, NONE, shared);
    }

    @Test
    void powersOfUnitsOfFewerThanFivePeopleAreNotCounted() {
        var ecosystem = three();
        ecosystem
                .rows()
                .add(new NetworkRows.Powers("a", 0.5, NONE, 0.2))
                .add(new NetworkRows.Powers("b", 0.1, 0.1, 0.1))
                .add(new NetworkRows.Powers("c", 1, NONE, 0.4));

        Axis autonomy = axis(HealthDetector.of(ecosystem.build(), List.of()), "autonomy");

        assertThat(autonomy.parts().getFirst().value()).contains(0.75);
        assertThat(autonomy.parts().get(1).value()).isEmpty();
        assertThat(autonomy.score().orElseThrow()).isCloseTo((75 + 30) / 2.0, within(1e-9));
    }

    @Test
    void theScoreIsTheMeanOfWhatIsKnown() {
        var ecosystem = three();
        ecosystem.rows().add(settlement("sale", 300, 8.5)).add(statement("a", 100, 0, 3));

        HealthReport health = HealthDetector.of(ecosystem.build(), List.of());

        assertThat(health.knownShare()).isEqualTo(0.2);
        assertThat(health.score().orElseThrow()).isCloseTo((100 + 50) / 2.0, within(1e-9));
    }

    @Test
    void lessIsBetterWhereTheFloorIsAboveTheTarget() {
        assertThat(Indicator.scoreOf(4, 4, 1.5)).isZero();
        assertThat(Indicator.scoreOf(2.75, 4, 1.5)).isEqualTo(50);
        assertThat(Indicator.scoreOf(1, 4, 1.5)).isEqualTo(100);
        assertThat(Indicator.scoreOf(9, 4, 1.5)).isZero();
    }

    @Test
    void aTrendIsBetterTowardsTheTargetAndSteadyWithinAHundredthOfTheWay() {
        Indicator distance = distance(2.0);

        assertThat(movement(distance, 2.1)).isEqualTo(Movement.Direction.BETTER);
        assertThat(movement(distance, 1.9)).isEqualTo(Movement.Direction.WORSE);
        assertThat(movement(distance, 2.02)).isEqualTo(Movement.Direction.STEADY);
        IndicatorTrend alone = IndicatorTrend.of(distance, Optional.empty(), Optional.empty());
        assertThat(alone.previousRun()).isEmpty();
        assertThat(alone.ninetyDaysBefore()).isEmpty();
    }

    private static Indicator distance(double value) {
        return Yardstick.ZERO_DISTANCE.indicator(
                Measurement.of(value, new LinkedHashMap<>(), "by hand"));
    }

    private static Movement.Direction movement(Indicator now, double then) {
        var point =
                new HealthPoint(
                        "r",
                        LocalDate.EPOCH,
                        Instant.EPOCH,
                        false,
                        "test",
                        Optional.empty(),
                        0.1,
                        Map.of("zeroDistance", then),
                        Map.of());
        return IndicatorTrend.of(now, Optional.of(point), Optional.empty())
                .previousRun()
                .orElseThrow()
                .direction();
    }

    private static Finding silo(String id, String... members) {
        return new Finding(
                id,
                FindingKind.SILO,
                id,
                List.of(),
                0.5,
                Optional.empty(),
                Map.of("members", List.of(members)),
                Map.of(),
                List.of(),
                "",
                "");
    }

    private static GroupAssessment group(
            String id, String verdict, double openness, String... members) {
        return new GroupAssessment(
                id,
                id,
                "PLATFORM",
                verdict,
                List.of(members),
                Map.of("openness", openness),
                Map.of());
    }
}

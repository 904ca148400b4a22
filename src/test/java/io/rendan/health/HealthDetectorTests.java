package io.rendan.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.AnalysisResult;
import io.rendan.analysis.Basis;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Report;
import io.rendan.analysis.Verdict;
import io.rendan.bottleneck.BottleneckDetector;
import io.rendan.bottleneck.BottleneckParameters;
import io.rendan.bottleneck.BottleneckReport;
import io.rendan.distance.DistanceDetector;
import io.rendan.distance.DistanceParameters;
import io.rendan.market.Audit;
import io.rendan.market.MarketDetector;
import io.rendan.market.MarketParameters;
import io.rendan.market.MarketReport;
import io.rendan.market.MarketRule;
import io.rendan.market.Violation;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.RunPoint;
import io.rendan.silo.Border;
import io.rendan.silo.Closedness;
import io.rendan.silo.MissedExchange;
import io.rendan.silo.OwnBorders;
import io.rendan.silo.Significance;
import io.rendan.silo.SiloGroup;
import io.rendan.silo.SiloParameters;
import io.rendan.silo.SiloReport;
import io.rendan.silo.UnitGroup;
import io.rendan.trend.HealthPoint;
import io.rendan.trend.IndicatorTrend;
import io.rendan.trend.IndicatorTrend.Movement;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

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

    private static HealthReport health(EcosystemNetwork network, HealthInputs inputs) {
        return new HealthDetector(HealthParameters.defaults()).detect(network, inputs);
    }

    private static HealthReport health(EcosystemNetwork network) {
        return health(network, HealthInputs.none());
    }

    /** With the report of an analysis. */
    private static HealthReport health(EcosystemNetwork network, Report report) {
        var result = new AnalysisResult(List.of(), List.of(), List.of(), Map.of());
        return health(network, HealthInputs.of(List.of(result.withReport(report))));
    }

    private static HealthReport traced(EcosystemNetwork network) {
        return health(
                network,
                new DistanceDetector(DistanceParameters.defaults())
                        .detect(network, Parallel.of(1)));
    }

    /** Units a (12 people), b (4) and c (24), users u; a sells to u, b to a, c to nobody. */
    private static EcosystemBuilder three() {
        return new EcosystemBuilder()
                .units("a")
                .unit(null, "b", 4)
                .unit(null, "c", 24)
                .segments("u")
                .contract("sale", ContractKind.SALES, "a", "u", 100)
                .contract("supply", ContractKind.MARKET, "b", "a", 40);
    }

    @Test
    void ofNothingNothingIsKnownAndEverythingSaysWhy() {
        HealthReport health = health(new EcosystemBuilder().build());

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
        HealthReport health = traced(three().build());

        Indicator distance = indicator(health, "zeroDistance");
        assertThat(distance.value()).contains(1.0);
        assertThat(distance.score()).contains(100.0);
        assertThat(distance.inputs())
                .containsEntry("people", 16L)
                .containsEntry("unitsLeftOut", 1)
                .containsEntry("medianUnit", "a");
    }

    /** a backs 40 of what b earns, and b passes on 99.9 % of that to c. */
    @Test
    void userBackedIncomeIsWhatUnitsEarnFromUsersOverAllTheyEarn() {
        HealthReport health =
                traced(three().contract("idle", ContractKind.MARKET, "c", "b", 60).build());

        Indicator backed = indicator(health, "userBackedIncome");
        assertThat(backed.value().orElseThrow()).isCloseTo(179.96 / 200, within(1e-12));
        assertThat(backed.score().orElseThrow())
                .isCloseTo(100 * (0.8998 - 0.5) / 0.45, within(1e-9));
    }

    @Test
    void anOrphanIsAThirdOfThreeUnitsAndFarBeyondTheFloor() {
        HealthReport health = traced(three().build());

        assertThat(indicator(health, "orphanUnits").value().orElseThrow())
                .isCloseTo(1.0 / 3, within(1e-15));
        assertThat(indicator(health, "orphanUnits").score()).contains(0.0);
    }

    @Test
    void peopleInSilosAreCountedOnceHoweverManySilosTheyAreIn() {
        HealthReport health =
                health(
                        three().build(),
                        silos(
                                silo("s1", 0, 1),
                                silo("s2", 1),
                                group("p", GroupType.PLATFORM, Verdict.COHESIVE, 0.8, 0, 1, 2)));

        assertThat(indicator(health, "peopleInSilos").value()).contains(16.0 / 40);
        assertThat(indicator(health, "openness").value()).contains(0.8);
        assertThat(indicator(health, "openness").score().orElseThrow()).isCloseTo(75, within(1e-9));
    }

    @Test
    void whereEveryGroupIsTooSmallNoOneIsSaidToBeOutOfSilos() {
        HealthReport health =
                health(
                        three().build(),
                        silos(group("p", GroupType.PLATFORM, Verdict.TOO_SMALL, 0.8, 0, 1)));

        assertThat(indicator(health, "peopleInSilos").value()).isEmpty();
        assertThat(indicator(health, "openness").value()).isEmpty();
    }

    @Test
    void riskAndCongestionAreSharesOfWhatIsKnown() {
        var ecosystem = three().contract("more", ContractKind.MARKET, "c", "a", 10);
        ecosystem
                .capability("k", "Kilns")
                .offers("b", "k", 1, 100)
                .offers("c", "k", 1, 100)
                .month("supply", 0, 40, 85, NONE)
                .month("more", 0, 10, 50, NONE);
        EcosystemNetwork network = ecosystem.build();
        BottleneckReport report =
                new BottleneckDetector(BottleneckParameters.defaults(1))
                        .detect(network, Parallel.of(1));

        HealthReport health = health(network, report);

        double risk = report.figures().risk().userRevenueAtRisk()[1];
        assertThat(risk).isPositive();
        assertThat(indicator(health, "worstUnitRisk").value()).contains(risk / 100);
        assertThat(indicator(health, "worstUnitRisk").inputs()).containsEntry("worstUnit", "b");
        assertThat(indicator(health, "congestedValue").value()).contains(40.0 / 50);
        assertThat(indicator(health, "congestedValue").score()).contains(0.0);
    }

    @Test
    void contractIntegrityIsTakenFromTheAuditIfItCouldJudgeAnything() {
        EcosystemNetwork network =
                three().contract("other", ContractKind.MARKET, "c", "b", 10).build();
        var broken = new Violation(rule("broken"), List.of(0), -1, List.of(), NONE, Map.of());
        var judged =
                new Audit(
                        Map.of(rule("broken"), List.of(broken)),
                        Map.of(rule("blind"), "no data"),
                        List.of());
        var blind = new Audit(Map.of(), Map.of(rule("blind"), "no data"), List.of());

        assertThat(indicator(health(network, market(network, judged)), "contractIntegrity").value())
                .contains(40.0 / 50);
        assertThat(indicator(health(network, market(network, blind)), "contractIntegrity").reason())
                .hasValueSatisfying(why -> assertThat(why).contains("no rule"));
    }

    private static MarketReport market(EcosystemNetwork network, Audit audit) {
        return new MarketDetector(MarketParameters.defaults()).detect(network, audit);
    }

    private static MarketRule rule(String id) {
        return new MarketRule(
                id,
                id,
                "",
                "test",
                MarketRule.INSIDE,
                Optional.empty(),
                false,
                "",
                "",
                Optional.empty(),
                Map.of());
    }

    @Test
    void satisfactionIsWeightedByWhatWasPaidInTheSameMonth() {
        EcosystemBuilder ecosystem =
                three().month("sale", 0, 300, NONE, 9).month("supply", 0, 100, NONE, 5);

        HealthReport health = health(ecosystem.build());

        assertThat(indicator(health, "satisfaction").value()).contains(8.0);
    }

    @Test
    void sharedValueIsOverTheRevenueOfThoseWhoReportBoth() {
        EcosystemBuilder ecosystem = three().statement("a", 80, 20, 3).statement("b", 500, 500);

        HealthReport health = health(ecosystem.build());

        assertThat(indicator(health, "sharedValue").value()).contains(0.03);
        assertThat(indicator(health, "sharedValue").score().orElseThrow())
                .isCloseTo(50, within(1e-9));
        assertThat(axis(health, "value").parts().get(1).value().orElseThrow())
                .isCloseTo(520.0 / 1100, within(1e-15));
    }

    @Test
    void powersOfUnitsOfFewerThanFivePeopleAreNotCounted() {
        EcosystemBuilder ecosystem =
                three().powers("a", 0.5, NONE, 0.2)
                        .powers("b", 0.1, 0.1, 0.1)
                        .powers("c", 1, NONE, 0.4);

        Axis autonomy = axis(health(ecosystem.build()), "autonomy");

        assertThat(autonomy.parts().getFirst().value()).contains(0.75);
        assertThat(autonomy.parts().get(1).value()).isEmpty();
        assertThat(autonomy.score().orElseThrow()).isCloseTo((75 + 30) / 2.0, within(1e-9));
    }

    @Test
    void theScoreIsTheMeanOfWhatIsKnown() {
        EcosystemBuilder ecosystem =
                three().month("sale", 0, 300, NONE, 8.5).statement("a", 100, 0, 3);

        HealthReport health = health(ecosystem.build());

        assertThat(health.knownShare()).isEqualTo(0.2);
        List<Indicator> indicators = new ArrayList<>(health.indicators());
        indicators.set(
                0,
                Yardstick.ZERO_DISTANCE.indicator(Measurement.of(4, new LinkedHashMap<>(), "-")));
        HealthReport more = HealthReport.of(indicators, List.of());
        assertThat(more.knownShare()).isEqualTo(0.3);
        assertThat(more.score().orElseThrow()).isCloseTo((100 + 50 + 0) / 3.0, within(1e-9));
        assertThat(more.scoreReason()).isEmpty();
    }

    @Test
    void twoOfTenAreTooFewForAScore() {
        HealthReport health =
                health(three().month("sale", 0, 300, NONE, 8.5).statement("a", 100, 0, 3).build());

        assertThat(health.knownShare()).isEqualTo(0.2);
        assertThat(health.score()).isEmpty();
        assertThat(health.summary()).doesNotContainKey("score");
        assertThat(health.scoreReason())
                .hasValue("2 of 10 indicators are known, expected at least 3");
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
                        new RunPoint("r", LocalDate.EPOCH, Instant.EPOCH, false),
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

    private static SiloGroup silo(String id, int... members) {
        return group(id, GroupType.DETECTED, Verdict.SILO, 0.1, members);
    }

    private static SiloGroup group(
            String id, GroupType type, Verdict verdict, double openness, int... members) {
        return new SiloGroup(
                new UnitGroup(type, id, id, members),
                new Border(1, 1, 4, openness, 0, NONE, 0.5),
                new Closedness(
                        new Significance(1, NONE, 1, 1), 1, verdict, NONE, Basis.INTERACTIONS),
                new MissedExchange(Optional.empty(), OptionalDouble.empty()),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static SiloReport silos(SiloGroup... groups) {
        return new SiloReport(
                SiloParameters.defaults(1),
                List.of(groups),
                0,
                new OwnBorders(new double[0], new double[0]));
    }
}

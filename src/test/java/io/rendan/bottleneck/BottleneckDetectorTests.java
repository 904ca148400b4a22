package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

class BottleneckDetectorTests {

    private static final BottleneckParameters DEFAULTS = BottleneckParameters.defaults(1);

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();

    private BottleneckReport report() {
        return new BottleneckDetector(DEFAULTS).detect(ecosystem.build(), Parallel.of(1));
    }

    private List<String> found() {
        EcosystemNetwork network = ecosystem.build();
        return new BottleneckDetector(DEFAULTS)
                .detect(network, Parallel.of(1)).bottlenecks().stream()
                        .map(one -> network.parties().id(one.party()))
                        .toList();
    }

    /** A unit asked for 90 of its 100, whose buyer earns a negligible part of user revenue. */
    private void busyUnit() {
        ecosystem.pays("u", "big", 1e9).serves("s", "k", 100, 1);
        ecosystem.asks("a", "s", "k", 90, 90, 90).lacks("a", "k", true);
    }

    @Nested
    class Congested {

        @Test
        void isABusyUnitWithACaptiveBuyer() {
            busyUnit();
            Bottleneck one = report().bottlenecks().getFirst();
            assertThat(found()).containsExactly("s");
            assertThat(one.congested()).isTrue();
            assertThat(one.singlePoint()).isFalse();
            assertThat(one.score()).isCloseTo((0.9 - 0.7) / 0.3, within(1e-9));
        }

        @Test
        void isNotABusyUnitWithSubstitutesAndLittleUserRevenueBehindIt() {
            busyUnit();
            ecosystem.serves("t", "k", 90, 1);
            assertThat(found()).isEmpty();
        }

        @Test
        void isABusyUnitWithUserRevenueBehindItThoughNobodyIsCaptive() {
            ecosystem.pays("u", "a", 1000).serves("s", "k", 100, 1).serves("t", "k", 80, 1);
            ecosystem.asks("a", "s", "k", 90, 90, 90).asks("a", "t", "k", 70, 70, 70);
            ecosystem.lacks("a", "k", true);
            assertThat(found()).contains("s");
            Bottleneck one = report().bottlenecks().getFirst();
            assertThat(one.captives()).isEmpty();
            assertThat(one.substitutes())
                    .extracting(Substitute::spareCapacity)
                    .containsExactly(10.0);
        }

        @Test
        void isNotAPopularUnitThatIsIdle() {
            ecosystem.pays("u", "big", 1e9).serves("s", "k", 10_000, 1);
            for (String buyer : List.of("a", "b", "c", "d", "e")) {
                ecosystem.asks(buyer, "s", "k", 90, 90, 90).lacks(buyer, "k", true);
            }
            assertThat(found()).isEmpty();
        }

        @Test
        void isNotAUnitThatOnlySellsToUsers() {
            ecosystem.serves("s", "k", 100, 1).asks("u", "s", "k", 99, 99, 99);
            assertThat(found()).isEmpty();
        }

        @Test
        void overloadedScoresFully() {
            ecosystem.pays("u", "big", 1e9).serves("s", "k", 100, 1);
            ecosystem.asks("a", "s", "k", 120, 120, 120).lacks("a", "k", true);
            BottleneckReport report = report();
            assertThat(report.bottlenecks().getFirst().score()).isEqualTo(1);
            int party = report.bottlenecks().getFirst().party();
            assertThat(report.figures().isOverloaded(party)).isTrue();
            assertThat(report.figures().load().expectedWaitDays()[party]).isNaN();
            assertThat(report.figures().load().backlogPerMonth()[party]).isEqualTo(20);
        }

        @Test
        void capacityZeroUnderLoadIsOverload() {
            ecosystem.pays("u", "big", 1e9).serves("s", "k", 0, 1);
            ecosystem.asks("a", "s", "k", 5, 5, 5).lacks("a", "k", true);
            assertThat(found()).containsExactly("s");
        }

        @Test
        void worksWithoutAnyUserRevenue() {
            ecosystem.serves("s", "k", 100, 1);
            ecosystem.asks("a", "s", "k", 90, 90, 90).lacks("a", "k", true);
            assertThat(found()).containsExactly("s");
            assertThat(report().figures().risk().userRevenueAtRisk()).containsOnly(0);
            assertThat(report().userRevenue()).isEqualTo(120);
        }

        @Test
        void worksWithoutAnyMoneyFromOutside() {
            ecosystem.serves("s", "k", 100, 1);
            ecosystem.asks("a", "s", "k", 90, 90, 90).lacks("a", "k", true).contract("a", "s");
            assertThat(found()).contains("s");
            assertThat(report().figures().risk().userRevenueAtRisk()).containsOnly(Double.NaN);
        }
    }

    @Nested
    class SinglePoint {

        @Test
        void hasMuchUserRevenueBehindItAndNobodyToStepIn() {
            ecosystem.pays("u", "a", 100).pays("a", "s", "k", 1).lacks("a", "k", true);
            Bottleneck one = report().bottlenecks().getFirst();
            assertThat(found()).containsExactly("s");
            assertThat(one.singlePoint()).isTrue();
            assertThat(one.congested()).isFalse();
            assertThat(one.score()).isEqualTo(1);
        }

        @Test
        void isNoneWhereSubstitutesCoverHalfItsWork() {
            ecosystem.pays("u", "a", 100).lacks("a", "k", true).serves("s", "k", 100, 1);
            ecosystem.asks("a", "s", "k", 40, 40, 40).serves("t", "k", 19, 1);
            assertThat(found()).containsExactly("s");
            ecosystem.serves("v", "k", 1, 1);
            assertThat(found()).isEmpty();
        }
    }

    @Test
    void anEmptyEcosystemHasNone() {
        assertThat(report().bottlenecks()).isEmpty();
    }

    @Test
    void theWorstQueueOfAUnitCounts() {
        ecosystem.serves("s", "k", 100, 1).serves("s", "l", 10, 0).serves("s", "m", Double.NaN, 1);
        ecosystem.asks("a", "s", "k", 50, 50, 50).asks("a", "s", "l", 8, 8, 8);
        UnitFigures figures = report().figures();
        EcosystemNetwork network = ecosystem.build();
        int party = network.parties().indexOf("s");
        assertThat(figures.load().utilisation()[party]).isEqualTo(0.8);
        assertThat(network.capabilities().id(figures.load().capability()[party])).isEqualTo("l");
        assertThat(figures.load().expectedWaitDays()[party]).isCloseTo(4 * 0.5 * 3, within(1e-9));
        assertThat(figures.load().arrivalsAssumed()[party]).isTrue();
    }

    @Test
    void worstComesFirst() {
        ecosystem.pays("u", "a", 70).pays("u", "b", 30).pays("u", "c", 9900);
        ecosystem.pays("a", "s", "k", 1).lacks("a", "k", true);
        ecosystem.pays("b", "t", "l", 1).lacks("b", "l", true);
        ecosystem.pays("b", "r", "m", 1).lacks("b", "m", true).serves("r", "m", 100, 1);
        ecosystem.asks("b", "r", "m", 99, 99, 99);
        assertThat(found()).containsExactly("r");
        ecosystem.pays("c", "s", "k", 100).lacks("c", "k", true);
        assertThat(found()).containsExactly("s", "r");
    }

    @Test
    void parametersMustBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new BottleneckParameters(
                                        0,
                                        1,
                                        1,
                                        1,
                                        new BottleneckParameters.Unstated(1, 1, 1, 1),
                                        1))
                .withMessageContaining("congestedUtilisation");
    }
}

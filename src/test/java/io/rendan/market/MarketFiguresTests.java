package io.rendan.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class MarketFiguresTests {

    private static final double NONE = Double.NaN;

    @Nested
    class PricesInsideAgainstOutside {

        private final EcosystemBuilder bazaar =
                Bazaar.open()
                        .contract("o1", ContractKind.EXTERNAL, "x", "a", "k", 90, NONE)
                        .contract("o2", ContractKind.EXTERNAL, "x", "b", "k", 100, NONE)
                        .contract("o3", ContractKind.EXTERNAL, "y", "c", "k", 140, NONE);

        @Test
        void areComparedByTheYearWhereNobodyCountsRequests() {
            PriceGap gap =
                    only(
                            bazaar.contract("i1", ContractKind.MARKET, "a", "d", "k", 150, 110)
                                    .contract("i2", ContractKind.EMC, "a", "e", "k", 80, 90));

            assertThat(gap.perRequest()).isFalse();
            assertThat(gap.outside().contracts()).isEqualTo(3);
            assertThat(gap.outside().lowerQuartile()).isEqualTo(95);
            assertThat(gap.outside().median()).isEqualTo(100);
            assertThat(gap.outside().upperQuartile()).isEqualTo(120);
            assertThat(gap.inside().contracts()).isEqualTo(2);
            assertThat(gap.inside().median()).isEqualTo(115);
            assertThat(gap.above()).isEqualTo(1);
            assertThat(gap.savingIfMatched()).isEqualTo(50);
            assertThat(gap.savingIfOutside()).isEqualTo(40);
        }

        @Test
        void areComparedByTheRequestWhereRequestsAreKnown() {
            bazaar.contract("i1", ContractKind.MARKET, "a", "d", "k", 150, NONE);
            for (String outside : List.of("o1", "o2", "o3")) {
                bazaar.month(outside, 1, 40, 4, NONE);
            }

            PriceGap gap = only(bazaar.month("i1", 0, 30, 2, NONE));

            assertThat(gap.perRequest()).isTrue();
            assertThat(gap.outside().median()).isEqualTo(10);
            assertThat(gap.savingIfMatched()).isEqualTo(10);
        }

        @Test
        void needThreeOutsideContractsThatPartnersSupply() {
            EcosystemNetwork two =
                    Bazaar.open()
                            .contract("o1", ContractKind.EXTERNAL, "x", "a", "k", 90, NONE)
                            .contract("o2", ContractKind.EXTERNAL, "x", "b", "k", 100, NONE)
                            .contract("sold", ContractKind.EXTERNAL, "a", "x", "k", 100, NONE)
                            .contract("i", ContractKind.MARKET, "a", "d", "k", 150, NONE)
                            .build();

            assertThat(PriceComparison.of(two, 3)).isEmpty();
        }

        private static PriceGap only(EcosystemBuilder bazaar) {
            List<PriceGap> gaps = PriceComparison.of(bazaar.build(), 3);
            assertThat(gaps).hasSize(1);
            return gaps.getFirst();
        }
    }

    @Nested
    class CaptiveBuyersOfAUnit {

        @Test
        void areTheShareOfItsContractValueThatCannotLeave() {
            EcosystemNetwork network =
                    Bazaar.open()
                            .contract("1", ContractKind.MARKET, "a", "b", "k", 300, NONE)
                            .contract("2", ContractKind.MARKET, "a", "c", "k", 100, 120)
                            .offers("a", "k", 1, 10)
                            .build();

            CaptiveBuyers captives = CaptiveBuyers.of(network, 0.1);

            assertThat(captives.index()[0]).isEqualTo(0.75);
            assertThat(captives.contracts()[0]).isEqualTo(1);
            assertThat(captives.index()[1]).isNaN();
        }

        @Test
        void areNoneWhereAnotherOffersOrSupplies() {
            EcosystemBuilder bazaar =
                    Bazaar.open()
                            .contract("1", ContractKind.MARKET, "a", "b", "k", 300, NONE)
                            .contract("2", ContractKind.EXTERNAL, "x", "b", "k", 100, NONE)
                            .contract("3", ContractKind.MARKET, "a", "c", "k", 100, 120)
                            .offers("a", "k", 1, 10);

            assertThat(CaptiveBuyers.of(bazaar.build(), 0.1).index()[0]).isZero();
        }

        @Test
        void areNotToldWhereNobodyRecordsOutsideOptions() {
            CaptiveBuyers captives =
                    CaptiveBuyers.of(
                            Bazaar.open()
                                    .contract("1", ContractKind.MARKET, "a", "b", "k", 300, NONE)
                                    .build(),
                            0.1);

            assertThat(captives.known()).isFalse();
            assertThat(captives.index()[0]).isNaN();
        }
    }

    @Nested
    class SatisfactionOfASupplier {

        @Test
        void isWeightedByMoneyAndItsTrendIsToldInPointsAYear() {
            EcosystemBuilder bazaar =
                    Bazaar.open()
                            .contract("1", ContractKind.MARKET, "a", "b", 300)
                            .contract("2", ContractKind.MARKET, "a", "c", 300);
            for (int back = 0; back < 6; back++) {
                bazaar.month("1", back, 30, NONE, 8 - 0.1 * back);
                bazaar.month("2", back, 10, NONE, 4 - 0.1 * back);
            }

            Satisfaction satisfaction = Satisfaction.of(bazaar.build());

            assertThat(satisfaction.mean()[0]).isCloseTo(6.75, within(1e-12));
            assertThat(satisfaction.trend()[0]).isCloseTo(1.2, within(1e-12));
            assertThat(satisfaction.overallTrend()).isCloseTo(1.2, within(1e-12));
            assertThat(satisfaction.mean()[1]).isNaN();
        }

        @Test
        void fiveMonthsMakeNoTrend() {
            EcosystemBuilder bazaar =
                    Bazaar.open().contract("1", ContractKind.MARKET, "a", "b", 300);
            for (int back = 0; back < 5; back++) {
                bazaar.month("1", back, 30, NONE, 8);
            }

            assertThat(Satisfaction.of(bazaar.build()).trend()[0]).isNaN();
        }
    }

    @Test
    void theLargestBreachScoresOneAndTheOthersInProportion() {
        EcosystemNetwork network =
                Bazaar.open()
                        .contract("1", ContractKind.MARKET, "a", "b", 300)
                        .contract("2", ContractKind.MARKET, "a", "c", 100)
                        .contract("3", ContractKind.MARKET, "a", "d", 600)
                        .build();
        MarketRule rule = CircularDealing.RULE;
        var audit =
                new Audit(
                        Map.of(
                                rule,
                                List.of(
                                        breach(rule, 1, 50),
                                        breach(rule, 0, 200),
                                        breach(rule, 2, NONE))),
                        Map.of(),
                        List.of());

        MarketReport report =
                new MarketDetector(MarketParameters.defaults()).detect(network, audit);

        assertThat(report.issues())
                .extracting(ContractIssue::score)
                .containsExactly(1.0, 0.25, 0.0);
        assertThat(report.rules().getFirst().amount()).isEqualTo(250);
        assertThat(report.integrity().share()).isZero();
    }

    private static Violation breach(MarketRule rule, int contract, double value) {
        return new Violation(rule, List.of(contract), -1, List.of(), value, Map.of());
    }
}

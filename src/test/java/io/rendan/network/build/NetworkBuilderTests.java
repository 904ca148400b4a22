package io.rendan.network.build;

import static io.rendan.network.EcosystemBuilder.AS_OF;
import static io.rendan.network.EcosystemBuilder.LAST_MONTH;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NetworkBuilderTests {

    @Test
    void anEmptyEcosystemIsANetworkWithoutParties() {
        EcosystemNetwork network = new EcosystemBuilder().build();

        assertThat(network.parties().size()).isZero();
        assertThat(network.supply().totalUserRevenue()).isZero();
        assertThat(network.collaboration().ties().edgeCount()).isZero();
    }

    @Test
    void partiesAreNumberedByIdWhateverTheirOrderAndKind() {
        EcosystemNetwork network =
                new EcosystemBuilder().segments("z", "a").units("m", "b").partners("c").build();

        assertThat(network.parties().directory().ids()).containsExactly("a", "b", "c", "m", "z");
        assertThat(network.parties().isUserSegment(0)).isTrue();
        assertThat(network.parties().isMicroEnterprise(1)).isTrue();
        assertThat(network.parties().label(2)).isEqualTo("Partner");
        assertThat(network.parties().indexOf("m")).isEqualTo(3);
        assertThat(network.parties().indexOf("nobody")).isNegative();
    }

    @Test
    void aReferenceToNobodyIsNamed() {
        EcosystemBuilder rows =
                new EcosystemBuilder().units("a").contract("c", ContractKind.MARKET, "a", "x", 1);

        assertThatThrownBy(rows::build).hasMessage("party x is not known");
    }

    @Nested
    class Supply {

        @Test
        void paysSettlementsOfTheTwelveMonthsAndNothingElse() {
            EcosystemNetwork network =
                    new EcosystemBuilder()
                            .units("a", "b")
                            .contract("c", ContractKind.MARKET, "a", "b", 1_000)
                            .settled("c", LAST_MONTH, 70)
                            .settled("c", LAST_MONTH.minusMonths(11), 5)
                            .settled("c", LAST_MONTH.minusMonths(12), 900)
                            .settled("c", LAST_MONTH.plusMonths(1), 900)
                            .build();

            assertThat(network.supply().payments().weight(0, 1)).isEqualTo(75);
        }

        @Test
        void countsAContractThatNeverHadASettlementByItsDaysInTheWindow() {
            EcosystemNetwork network =
                    new EcosystemBuilder()
                            .units("a", "b", "c")
                            .contract(
                                    "half",
                                    ContractKind.MARKET,
                                    "a",
                                    "b",
                                    365,
                                    AS_OF.minusDays(99),
                                    AS_OF.plusDays(50))
                            .contract(
                                    "over",
                                    ContractKind.MARKET,
                                    "a",
                                    "c",
                                    365,
                                    null,
                                    AS_OF.minusDays(365))
                            .build();

            assertThat(network.supply().payments().weight(0, 1)).isEqualTo(100, within(1e-9));
            assertThat(network.supply().payments().hasEdge(0, 2)).isFalse();
        }

        @Test
        void endsAnExternalContractAfterAYearAndLeavesOthersOpen() {
            EcosystemNetwork network =
                    new EcosystemBuilder()
                            .units("a", "b")
                            .contract(
                                    "e",
                                    ContractKind.EXTERNAL,
                                    "a",
                                    "b",
                                    100,
                                    AS_OF.minusDays(400),
                                    null)
                            .contract(
                                    "m",
                                    ContractKind.MARKET,
                                    "a",
                                    "b",
                                    100,
                                    AS_OF.minusDays(400),
                                    null)
                            .build();

            assertThat(network.isActive(0)).isFalse();
            assertThat(network.isActive(1)).isTrue();
            assertThat(network.contracts().paid()[0]).isBetween(89.0, 91.0);
            assertThat(network.contracts().paid()[1]).isEqualTo(100);
        }

        @Test
        void leavesOutWhatCameAboutAfterTheDate() {
            EcosystemNetwork network =
                    new EcosystemBuilder(AS_OF.minusDays(10))
                            .units("a", "b")
                            .contract(
                                    "late",
                                    ContractKind.MARKET,
                                    "a",
                                    "b",
                                    100,
                                    AS_OF.minusDays(9),
                                    null)
                            .build();

            assertThat(network.contracts().size()).isZero();
            assertThat(network.notes().futureContracts()).isEqualTo(1);
            assertThat(network.isHistorical()).isTrue();
        }

        @Test
        void keepsSalesApartAsUserRevenue() {
            EcosystemNetwork network =
                    new EcosystemBuilder()
                            .units("a", "b")
                            .segments("u")
                            .contract("s", ContractKind.SALES, "b", "u", 500)
                            .contract("m1", ContractKind.MARKET, "a", "b", 100)
                            .contract("m2", ContractKind.MARKET, "a", "b", 20)
                            .statement("a", 0, 150)
                            .build();

            assertThat(network.supply().totalUserRevenue()).isEqualTo(500);
            assertThat(network.supply().payments().weight(0, 1)).isEqualTo(120);
            assertThat(network.supply().payments().edgeCount()).isEqualTo(1);
            assertThat(network.supply().sales().weight(1, 2)).isEqualTo(500);
            assertThat(network.supply().outlay()).containsExactly(0, 120, 0);
            assertThat(network.supply().otherIncome()[0]).isEqualTo(30, within(1e-9));
            assertThat(network.supply().income()[0]).isEqualTo(150, within(1e-9));
            assertThat(network.notes().mergedContracts()).isEqualTo(1);
        }
    }

    @Nested
    class Collaborations {

        @Test
        void weighHoursAndValueEachByItsMean() {
            EcosystemNetwork network =
                    new EcosystemBuilder()
                            .units("a", "b", "c")
                            .interaction("a", "b", LAST_MONTH, 10)
                            .interaction("b", "a", LAST_MONTH.minusMonths(1), 20)
                            .interaction("b", "c", LAST_MONTH, 10)
                            .interaction("a", "c", LAST_MONTH.minusMonths(12), 99)
                            .contract("m", ContractKind.MARKET, "a", "b", 300)
                            .build();

            assertThat(network.collaboration().ties().weight(0, 1))
                    .isEqualTo(30 / 20.0 + 1, within(1e-12));
            assertThat(network.collaboration().ties().weight(2, 1))
                    .isEqualTo(10 / 20.0, within(1e-12));
            assertThat(network.collaboration().ties().hasEdge(0, 2)).isFalse();
        }

        @Test
        void areBetweenMicroEnterprisesOnly() {
            EcosystemNetwork network =
                    new EcosystemBuilder()
                            .units("a")
                            .partners("p")
                            .contract("m", ContractKind.EXTERNAL, "p", "a", 300)
                            .build();

            assertThat(network.supply().payments().edgeCount()).isEqualTo(1);
            assertThat(network.collaboration().ties().edgeCount()).isZero();
        }

        @Test
        void dropAndCountInteractionsOfAUnitWithItself() {
            EcosystemNetwork network =
                    new EcosystemBuilder().units("a").interaction("a", "a", LAST_MONTH, 5).build();

            assertThat(network.notes().droppedLoops()).isEqualTo(1);
        }
    }

    @Test
    void theOrderOfRowsChangesNoBit() {
        double[] hours = {0.1, 0.7, 1e6, 3.3, 0.2};
        EcosystemBuilder forth = new EcosystemBuilder().units("a", "b");
        EcosystemBuilder back = new EcosystemBuilder().units("b", "a");
        for (int i = 0; i < hours.length; i++) {
            forth.interaction("a", "b", LAST_MONTH.minusMonths(i), hours[i]);
            int j = hours.length - 1 - i;
            back.interaction("a", "b", LAST_MONTH.minusMonths(j), hours[j]);
        }

        assertThat(forth.build().collaboration().hours().weight(0, 1))
                .isEqualTo(back.build().collaboration().hours().weight(0, 1));
    }
}

package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.SplittableRandom;

/** User revenue at risk: shapes by hand, then against a plain dense cascade. */
class RiskTests {

    private final EcosystemBuilder ecosystem = new EcosystemBuilder();

    private double risk(String unit) {
        EcosystemNetwork network = ecosystem.build();
        return risks(network, 1)[network.parties().indexOf(unit)];
    }

    private static double[] risks(EcosystemNetwork network, int threads) {
        return new BottleneckDetector(BottleneckParameters.defaults(1))
                .detect(network, Parallel.of(threads))
                .figures()
                .risk()
                .userRevenueAtRisk();
    }

    @Nested
    class Shapes {

        @Test
        void aChainOfEssentialInputsTakesTheLastSaleDown() {
            ecosystem.pays("u", "a", 100).pays("a", "b", "k", 5).pays("b", "c", "l", 1);
            ecosystem.lacks("a", "k", true).lacks("b", "l", true);
            assertThat(risk("c")).isEqualTo(100);
            assertThat(risk("b")).isEqualTo(100);
            assertThat(risk("a")).isZero();
        }

        @Test
        void whatIsNotEssentialCostsItsPartOfTheTurnover() {
            ecosystem.pays("u", "a", 100).pays("a", "b", "k", 20).lacks("a", "k", false);
            assertThat(risk("b")).isCloseTo(20, within(1e-9));
        }

        @Test
        void lossesOfSeveralInputsAddUpAndTheWorstEssentialOneRules() {
            offersAreKnown();
            // s feeds all: k essential half by s, l and m not essential
            ecosystem.pays("u", "a", 100);
            ecosystem.pays("a", "s", "k", 10).pays("a", "t", "k", 10).lacks("a", "k", true);
            ecosystem.pays("a", "s", "l", 20).pays("a", "s", "m", 15);
            assertThat(risk("s")).isCloseTo(50, within(1e-9));
        }

        @Test
        void inADiamondTheMiddlesShareTheLoss() {
            offersAreKnown();
            ecosystem.pays("u", "a", 100).lacks("a", "k", true);
            ecosystem.pays("a", "b", "k", 10).pays("a", "c", "k", 30);
            ecosystem.pays("b", "d", "l", 5).pays("c", "d", "l", 5);
            ecosystem.lacks("b", "l", true).lacks("c", "l", true);
            assertThat(risk("b")).isCloseTo(25, within(1e-9));
            assertThat(risk("c")).isCloseTo(75, within(1e-9));
            assertThat(risk("d")).isCloseTo(100, within(1e-9));
        }

        @Test
        void ofTwoSuppliersWithoutSpareCapacityEachCostsItsShare() {
            ecosystem.pays("u", "a", 100).lacks("a", "k", true);
            ecosystem.serves("s", "k", 30, 1).serves("t", "k", 30, 1);
            ecosystem.asks("a", "s", "k", 30, 30, 30).asks("a", "t", "k", 30, 30, 30);
            assertThat(risk("s")).isCloseTo(50, within(1e-9));
        }

        @Test
        void spareCapacityOfTheOtherSoftensTheLoss() {
            ecosystem.pays("u", "a", 100).lacks("a", "k", true);
            ecosystem.serves("s", "k", 30, 1).serves("t", "k", 45, 1);
            ecosystem.asks("a", "s", "k", 30, 30, 30).asks("a", "t", "k", 30, 30, 30);
            // t could take 15 of s's 30 requests
            assertThat(risk("s")).isCloseTo(25, within(1e-9));
            assertThat(risk("t")).isCloseTo(50, within(1e-9));
        }

        @Test
        void enoughSpareCapacityTakesTheRiskAway() {
            ecosystem.pays("u", "a", 100).lacks("a", "k", true);
            ecosystem.serves("s", "k", 30, 1).serves("t", "k", 90, 1);
            ecosystem.asks("a", "s", "k", 30, 30, 30).asks("a", "t", "k", 30, 30, 30);
            assertThat(risk("s")).isZero();
        }

        @Test
        void aCycleComesToRestAtItsGreatestFixedPoint() {
            offersAreKnown();
            // a and b buy half their essential input from each other, half from s
            ecosystem.pays("u", "a", 100).lacks("a", "k", true).lacks("b", "k", true);
            ecosystem.pays("a", "b", "k", 10).pays("a", "s", "k", 10);
            ecosystem.pays("b", "a", "k", 10).pays("b", "s", "k", 10);
            assertThat(risk("s")).isCloseTo(100, within(1e-9));
            assertThat(risk("b")).isCloseTo(50, within(1e-9));
        }

        @Test
        void aUnitThatServesItselfThroughOthersDoesNotCountItsOwnSales() {
            ecosystem.pays("u", "a", 100).pays("a", "b", "k", 10).lacks("a", "k", true);
            ecosystem.pays("b", "a", "l", 5).lacks("b", "l", true);
            assertThat(risk("a")).isZero();
            assertThat(risk("b")).isEqualTo(100);
        }

        @Test
        void twoDisjointWaysToUsersAddTheirLosses() {
            ecosystem.pays("u1", "a", 100).pays("u2", "b", 40);
            ecosystem.pays("a", "s", "k", 1).pays("b", "s", "k", 1);
            ecosystem.lacks("a", "k", true).lacks("b", "k", false);
            assertThat(risk("s")).isCloseTo(101, within(1e-9));
        }

        @Test
        void aContractWithoutCapabilityIsAnInputOfItsOwn() {
            ecosystem.pays("u", "a", 100).pays("a", "s", 25).pays("a", "t", 24);
            assertThat(risk("s")).isCloseTo(100, within(1e-9));
            assertThat(risk("t")).isCloseTo(24, within(1e-9));
        }

        @Test
        void partnersNeitherFailNorPassFailureOn() {
            ecosystem.pays("u", "a", 100).pays("a", "p", "k", 10).pays("p", "s", "l", 10);
            ecosystem.lacks("a", "k", true).lacks("p", "l", true);
            assertThat(risk("s")).isZero();
        }

        @Test
        void withoutUserRevenueNothingCanBeSaid() {
            // each sells, so that nobody is a final buyer either
            ecosystem.pays("a", "s", "k", 10).lacks("a", "k", true).pays("s", "a", "l", 10);
            assertThat(risk("s")).isNaN();
        }

        @Test
        void whereNobodyStatesAnOfferWhoeverSuppliesTheSameMayStepIn() {
            ecosystem.pays("u", "a", 100).lacks("a", "k", true);
            ecosystem.pays("a", "s", "k", 10).pays("a", "t", "k", 10);
            assertThat(risk("s")).isZero();
            offersAreKnown();
            assertThat(risk("s")).isCloseTo(50, within(1e-9));
        }

        /** Who offers what is stated, so that others than these do not offer. */
        private void offersAreKnown() {
            ecosystem.serves("z", "z", 1, 1);
        }
    }

    @Nested
    class RandomEcosystems {

        @Test
        void agreeWithThePlainDenseCascade() {
            for (int seed = 0; seed < 60; seed++) {
                EcosystemNetwork network = random(seed);
                double[] expected = new DenseCascade(network).risks();
                double[] risks = risks(network, 1);
                for (int party = 0; party < risks.length; party++) {
                    if (network.supply().totalUserRevenue() > 0
                            && network.parties().isMicroEnterprise(party)) {
                        assertThat(risks[party])
                                .as("seed %d party %s", seed, network.parties().id(party))
                                .isCloseTo(expected[party], within(1e-9));
                    }
                }
            }
        }

        @Test
        void areTheSameOnTwoThreads() {
            for (int seed = 0; seed < 10; seed++) {
                EcosystemNetwork network = random(seed);
                assertThat(risks(network, 2))
                        .as("seed %d", seed)
                        .containsExactly(risks(network, 1));
            }
        }
    }

    static EcosystemNetwork random(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        int units = 3 + random.nextInt(25);
        for (int unit = 0; unit < units; unit++) {
            String id = "m%02d".formatted(unit);
            ecosystem.units(id);
            if (random.nextInt(3) == 0) {
                ecosystem.pays("u" + random.nextInt(2), id, 1 + random.nextInt(50));
            }
            for (int k = 0; k < 3; k++) {
                if (random.nextInt(3) == 0) {
                    ecosystem.serves(id, "k" + k, random.nextInt(60), 1);
                }
                if (random.nextInt(3) == 0) {
                    Boolean[] stated = {true, false, null};
                    ecosystem.lacks(id, "k" + k, stated[random.nextInt(3)]);
                }
            }
        }
        for (int contract = 0; contract < 4 * units; contract++) {
            int supplier = random.nextInt(units);
            int buyer = (supplier + 1 + random.nextInt(units - 1)) % units;
            String from = "m%02d".formatted(supplier);
            String to = random.nextInt(10) == 0 ? "p" : "m%02d".formatted(buyer);
            switch (random.nextInt(3)) {
                case 0 -> ecosystem.pays(to, from, 1 + random.nextInt(9));
                case 1 -> ecosystem.pays(to, from, "k" + random.nextInt(3), 1 + random.nextInt(9));
                default ->
                        ecosystem.asks(
                                to,
                                from,
                                "k" + random.nextInt(3),
                                random.nextInt(9),
                                random.nextInt(9),
                                random.nextInt(9));
            }
        }
        return ecosystem.build();
    }
}

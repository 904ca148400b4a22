package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;

class BacktestTests {

    private static final int UNITS = 240;
    private static final PredictionParameters PARAMETERS = PredictionParameters.defaults(1);

    /** Squares close: who sells to buyers like a buyer's own sells to it a year later. */
    private static EcosystemBuilder history(long seed, int years) {
        SplittableRandom random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        for (int unit = 0; unit < UNITS; unit++) {
            ecosystem.units("u%03d".formatted(unit));
        }
        LocalDate start = EcosystemBuilder.AS_OF.minusYears(years);
        for (int i = 0; i < UNITS * UNITS / 2; i++) {
            int buyer = random.nextInt(UNITS / 2);
            int seller = UNITS / 2 + random.nextInt(UNITS / 2);
            boolean alike = buyer % 6 == seller % 6;
            if (random.nextDouble() < (alike ? 0.4 : 0.005)) {
                LocalDate day = start.plusDays(random.nextInt(365 * years));
                ecosystem.contract(
                        "u%03d".formatted(seller), "u%03d".formatted(buyer), null, 9, day, null);
            }
        }
        return ecosystem;
    }

    private static FormationLearner.Learned learn(EcosystemNetwork network) {
        return new FormationLearner(network, PARAMETERS, Parallel.of(2)).learn();
    }

    @Nested
    class WithHistory {

        private final FormationLearner.Learned learned = learn(history(5, 4).build());
        private final Backtest backtest = learned.backtest().orElseThrow();

        @Test
        void theModelIsLearned() {
            assertThat(learned.model().learned()).isTrue();
            assertThat(backtest.fitted()).isTrue();
            assertThat(backtest.splitDate()).contains("2025-03-31");
        }

        @Test
        void itForetellsBetterThanAnyoneElse() {
            double own = backtest.rankings().getFirst().auc();

            assertThat(own).isGreaterThan(0.75);
            assertThat(backtest.rankings().subList(2, 7))
                    .allSatisfy(baseline -> assertThat(baseline.auc()).isLessThan(own));
        }

        @Test
        void everyPairAskedAboutIsCompared() {
            assertThat(backtest.counts().pairs())
                    .isEqualTo(backtest.counts().compared() + backtest.counts().formed());
        }

        @Test
        void theTableCountsEachCandidateOnce() {
            long formed = backtest.reliability().stream().mapToLong(Reliability::formed).sum();

            assertThat(backtest.reliability()).hasSizeBetween(2, 10);
            assertThat(formed).isBetween(1L, (long) backtest.counts().formed());
        }

        @Test
        void theBlockNamesTheFigures() {
            assertThat(backtest.block())
                    .containsKeys(
                            "splitDate",
                            "days",
                            "learned",
                            "pairs",
                            "formed",
                            "compared",
                            "rankings",
                            "reliability");
            assertThat(backtest.rankings().getFirst().block())
                    .containsOnlyKeys(
                            "ranking",
                            "auc",
                            "hit@10",
                            "hitRate10",
                            "hit@50",
                            "hitRate50",
                            "hit@100",
                            "hitRate100");
        }

        @Test
        void itDoesNotDependOnTheThreads() {
            EcosystemNetwork network = history(5, 4).build();
            var one = new FormationLearner(network, PARAMETERS, Parallel.of(1)).learn();

            assertThat(one.model().weights()).isEqualTo(learned.model().weights());
            assertThat(one.backtest().orElseThrow().block()).isEqualTo(backtest.block());
        }
    }

    @Test
    void movingTheFutureChangesNothingThatWasKnownBeforeTheSplit() {
        LocalDate after = EcosystemBuilder.AS_OF.minusMonths(6);
        EcosystemNetwork one = history(5, 4).build();
        EcosystemNetwork other =
                history(5, 4)
                        .community("late")
                        .contract("u000", "u001", null, 9, after, null)
                        .contract("u002", "u001", null, 9, after, null)
                        .segments("users")
                        .build();
        long day = one.day() - Split.HORIZON;
        Split expected = Split.at(TieHistory.of(one), day);
        Split split = Split.at(TieHistory.of(other), day);
        PairSample sample = PairSample.of(expected, 2_000, 1);
        FormationModel model = learn(one).model();

        assertThat(model.weights()).as("no feature is left out").hasSize(Feature.COUNT);
        HoldoutScan scan = HoldoutScan.of(split, sample, model, Parallel.of(2));

        assertThat(scan.features())
                .isDeepEqualTo(HoldoutScan.of(expected, sample, model, Parallel.of(2)).features());
        assertThat(split.formed()).hasSizeGreaterThan(expected.formed().length);
    }

    @Test
    void aContractWithoutADateIsNeitherKnownNorPredicted() {
        EcosystemBuilder ecosystem = new EcosystemBuilder().units("a", "b");
        EcosystemNetwork network = ecosystem.undatedContract("a", "b").build();
        Split split = Split.at(TieHistory.of(network), network.day() - Split.HORIZON);

        assertThat(split.formed()).isEmpty();
        assertThat(split.snapshot().ties().edgeCount()).isZero();
        assertThat(split.snapshot().mayForm(0, 1)).isFalse();
    }

    @Test
    void withoutHistoryTheDefaultIsUsedAndSaidToBeOne() {
        FormationLearner.Learned learned =
                learn(new EcosystemBuilder().units("a", "b").contract("a", "b").build());

        assertThat(learned.model().learned()).isFalse();
        assertThat(learned.backtest()).isEmpty();
        assertThat(learn(new EcosystemBuilder().build()).backtest()).isEqualTo(Optional.empty());
    }

    @Test
    void hiddenTiesAreFoundAgainWhereThereAreNoDates() {
        EcosystemNetwork network = history(9, 4).build();

        Backtest heldOut = new EdgeHoldout(0.1, 5_000, 3).measure(network, Parallel.of(2));

        assertThat(heldOut.splitDate()).isEmpty();
        assertThat(heldOut.counts().formed()).isGreaterThan(20);
        assertThat(heldOut.rankings().getFirst().auc()).isGreaterThan(0.75);
    }
}

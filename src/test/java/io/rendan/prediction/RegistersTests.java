package io.rendan.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Registers of contracts as towns and states publish them, where they are at hand. */
class RegistersTests {

    private static final Path SHARED = Path.of("../shared/data");

    private static Backtest backtest(String dataset) {
        Path folder = SHARED.resolve(dataset);
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");
        try (DatasetSource source = DatasetSource.open(folder)) {
            return new TimeSplit(100_000, 42)
                    .measure(DatasetNetwork.read(source, Optional.empty()), Parallel.of(2))
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rendan/act-procurement-2025",
                "rendan/graphhopper-2017",
                "formats/datasets/kosovo-procurement",
                "formats/datasets/networkrail-2020-21"
            })
    void whoWillContractIsForetoldBetterThanByDegreesOrByRecencyAlone(String dataset) {
        Backtest backtest = backtest(dataset);
        double own = backtest.rankings().getFirst().auc();

        assertThat(backtest.fitted()).isTrue();
        assertThat(own).isGreaterThan(0.7);
        assertThat(backtest.rankings().subList(2, backtest.rankings().size()))
                .allSatisfy(baseline -> assertThat(baseline.auc()).isLessThan(own));
    }

    @Test
    void aHistoryOfLessThanTwoYearsIsLearnedFromInQuarters() {
        Backtest backtest = backtest("rendan/act-procurement-2025");

        assertThat(backtest.days()).isEqualTo(91);
        assertThat(backtest.splitDate()).contains("2025-10-01");
    }

    @Test
    void asManyAreExpectedAsForm() {
        Backtest backtest = backtest("rendan/act-procurement-2025");
        double expected =
                backtest.reliability().stream()
                        .mapToDouble(line -> line.pairs() * line.meanProbability())
                        .sum();

        assertThat(expected)
                .isBetween(0.67 * backtest.counts().formed(), 1.5 * backtest.counts().formed());
    }
}

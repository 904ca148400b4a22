package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.silo.SiloAnalysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Planted silos are found, by chart or by detection, and nothing else. */
class PlantedSilosTests {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void areFoundAmongSixHundredUnits(long seed) {
        var parameters =
                GeneratorParameters.of(600, seed, LocalDate.of(2026, 6, 30), 12, 12, "planted");
        EcosystemGenerator.generate(parameters).writeTo(folder, false);
        check(folder);
    }

    @Test
    void areFoundAtTheScaleOfHaier() {
        check(Path.of("datasets/haier-scale"));
    }

    private static void check(Path dataset) {
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(dataset)) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        SiloScore score =
                SiloScore.of(
                        new SiloAnalysis(new CypherQueryLibrary())
                                .analyse(network, AnalysisSettings.defaults())
                                .findings(),
                        PlantedTruth.of(dataset));

        assertThat(score.planted()).isPositive();
        assertThat(score.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.decoys()).isEmpty();
    }
}

package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.network.EcosystemNetwork;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.silo.SiloAnalysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Closed groups that no chart shows are found, and nothing else. */
class HiddenGroupsTests {

    private static final int ECOSYSTEMS = 20;

    @TempDir Path folder;

    @Test
    void nineteenOfTwentyAreFoundAndNoDecoy() {
        int found = 0;
        for (int seed = 0; seed < ECOSYSTEMS; seed++) {
            Path dataset = generate(7_000 + seed, 1);
            PlantedTruth truth = PlantedTruth.of(dataset);
            EcosystemNetwork network = network(dataset);
            assertThat(truth.silos().get("hidden-1")).hasSizeBetween(10, 30);
            assertThat(platforms(network, truth.silos().get("hidden-1"))).hasSizeGreaterThan(2);

            SiloScore score = SiloScore.of(silos(network), truth);
            found += score.found() == score.planted() ? 1 : 0;
            assertThat(score.decoys()).as("decoys, seed %s", seed).isEmpty();
            assertThat(score.reported() - score.right()).as("false, seed %s", seed).isZero();
        }
        assertThat(found).isGreaterThanOrEqualTo(ECOSYSTEMS - 1);
    }

    @Test
    void severalInOneEcosystemAreFoundBesideEverythingElseThatIsPlanted() {
        Path dataset = generate(3, 3);
        assertThat(PlantedTruth.of(dataset).silos())
                .containsKeys("hidden-1", "hidden-2", "hidden-3");
        Evaluation evaluation = Evaluation.of(dataset, AnalysisSettings.defaults());
        assertThat(evaluation.silos().found()).isEqualTo(evaluation.silos().planted());
        assertThat(evaluation.silos().f1()).isEqualTo(1);
        assertThat(evaluation.silos().decoys()).isEmpty();
        assertThat(evaluation.bottlenecks().isClean()).isTrue();
        assertThat(evaluation.opportunities().auc()).isGreaterThan(Evaluation.LEAST_AUC);
    }

    @Test
    void moreThanThereIsRoomForAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratorParameters.of(600, 1).withHiddenGroups(7))
                .withMessage("hidden groups is 7, expected 0 to 6");
    }

    private Path generate(long seed, int hiddenGroups) {
        Path dataset = folder.resolve("seed-" + seed);
        LocalDate asOf = LocalDate.of(2026, 6, 30);
        EcosystemGenerator.generate(
                        GeneratorParameters.of(600, seed, asOf, 12, 12, "hidden")
                                .withHiddenGroups(hiddenGroups))
                .writeTo(dataset, false);
        return dataset;
    }

    private static Set<Integer> platforms(EcosystemNetwork network, Set<String> units) {
        return units.stream()
                .map(unit -> network.parties().platform(network.parties().indexOf(unit)))
                .collect(Collectors.toSet());
    }

    private static EcosystemNetwork network(Path dataset) {
        try (DatasetSource source = DatasetSource.open(dataset)) {
            return DatasetNetwork.read(source, Optional.empty());
        }
    }

    private static List<Finding> silos(EcosystemNetwork network) {
        return new SiloAnalysis(new CypherQueryLibrary())
                .analyse(network, AnalysisSettings.defaults())
                .findings();
    }
}

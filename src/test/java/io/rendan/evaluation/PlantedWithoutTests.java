package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.Analysis;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Finding;
import io.rendan.bottleneck.BottleneckAnalysis;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.network.Dataset;
import io.rendan.run.CypherQueryLibrary;
import io.rendan.silo.SiloAnalysis;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was planted is found although the data that show it best are not there. */
class PlantedWithoutTests {

    private static final int UNITS = 600;
    private static final int SEED = 3;

    private static PartialRows rows;
    private static Dataset dataset;
    private static PlantedTruth truth;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        Path ecosystem = folder.resolve("ecosystem");
        EcosystemGenerator.generate(GeneratorParameters.of(UNITS, SEED)).writeTo(ecosystem, true);
        try (DatasetSource source = DatasetSource.open(ecosystem)) {
            dataset = DatasetNetwork.read(source, Optional.empty()).dataset();
            rows = PartialRows.of(source);
        }
        truth = PlantedTruth.of(ecosystem);
    }

    private static List<Finding> found(Analysis analysis, String... parts) {
        return analysis.analyse(
                        DatasetNetwork.of(rows.without(Set.of(parts)), dataset, dataset.asOf()),
                        new AnalysisSettings(AnalysisSettings.DEFAULT_SEED, 2))
                .findings();
    }

    @Test
    void silosAreFoundWithoutContracts() {
        SiloScore score =
                SiloScore.of(found(new SiloAnalysis(new CypherQueryLibrary()), "contracts"), truth);
        assertThat(score.found()).isEqualTo(score.planted()).isPositive();
        assertThat(score.decoys()).isEmpty();
    }

    @Test
    void singlePointsAreFoundWithoutCapacitiesAndNothingElseIsTakenForOne() {
        List<Finding> found =
                found(new BottleneckAnalysis(new CypherQueryLibrary()), "offers.monthly_capacity");
        BottleneckScore score = BottleneckScore.of(found, truth);
        assertThat(score.ranks()).hasSize(score.planted());
        assertThat(score.reported()).isEqualTo(score.planted()).isPositive();
        assertThat(found)
                .allSatisfy(one -> assertThat(one.figures()).containsEntry("singlePoint", true));
    }
}

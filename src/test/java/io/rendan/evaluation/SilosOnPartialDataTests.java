package io.rendan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.analysis.AnalysisSettings;
import io.rendan.analysis.Basis;
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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Planted silos are found on what data there are, and say on which. */
class SilosOnPartialDataTests {

    private static final List<Long> SEEDS = List.of(11L, 12L, 13L);

    @TempDir Path folder;

    private interface Removal {
        void from(Path dataset) throws IOException;
    }

    private static void header(Path table) throws IOException {
        Files.writeString(table, Files.readAllLines(table).getFirst() + "\n");
    }

    private void check(Removal removal, List<Basis> basis, String title) throws IOException {
        for (long seed : SEEDS) {
            Path dataset = folder.resolve("seed-" + seed);
            EcosystemGenerator.generate(
                            GeneratorParameters.of(
                                            600, seed, LocalDate.of(2026, 6, 30), 12, 12, "hidden")
                                    .withHiddenGroups(1))
                    .writeTo(dataset, false);
            removal.from(dataset);
            List<Finding> silos = silos(dataset);
            SiloScore score = SiloScore.of(silos, PlantedTruth.of(dataset));
            assertThat(score.found()).as("%s, seed %s", score, seed).isEqualTo(score.planted());
            assertThat(score.right()).as("%s, seed %s", score, seed).isEqualTo(score.reported());
            assertThat(silos)
                    .allMatch(silo -> silo.basis().equals(basis))
                    .allMatch(silo -> basis.contains(Basis.valueOf(layer(silo))))
                    .allMatch(silo -> silo.title().contains(title));
        }
    }

    private static String layer(Finding silo) {
        return String.valueOf(silo.figures().get("layer"));
    }

    @Test
    void areFoundWithoutContracts() throws IOException {
        check(
                dataset -> {
                    header(dataset.resolve("contracts.csv"));
                    Files.delete(dataset.resolve("settlements.csv"));
                },
                List.of(Basis.INTERACTIONS),
                "keeps to itself: ");
    }

    @Test
    void areFoundByContractsWithoutInteractions() throws IOException {
        check(
                dataset -> Files.delete(dataset.resolve("interactions.csv")),
                List.of(Basis.CONTRACTS),
                "keeps to itself by its contracts: ");
    }

    private static List<Finding> silos(Path dataset) {
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(dataset)) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        return new SiloAnalysis(new CypherQueryLibrary())
                .analyse(network, AnalysisSettings.defaults())
                .findings();
    }
}

package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Planted bottlenecks rank above everything else, and above every decoy. */
class PlantedTruthTests {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"600, 1", "600, 2", "600, 3", "4700, 1", "4700, 2", "4700, 3"})
    void isFoundAtEverySizeAndSeed(int units, long seed) throws IOException {
        var parameters =
                GeneratorParameters.of(units, seed, LocalDate.of(2026, 6, 30), 36, 12, "planted");
        EcosystemGenerator.generate(parameters).writeTo(folder, false);
        check(folder);
    }

    @Test
    void isFoundInTheSampleAtTheScaleOfHaier() throws IOException {
        check(Path.of("datasets/haier-scale"));
    }

    private static void check(Path dataset) throws IOException {
        Set<String> planted = column(dataset.resolve("truth/bottlenecks.csv"), "", 0);
        Set<String> decoys = column(dataset.resolve("truth/decoys.csv"), "BOTTLENECK,", 1);
        assertThat(planted).isNotEmpty();
        assertThat(decoys).isNotEmpty();
        List<String> ranking = ranking(dataset);
        assertThat(averagePrecision(ranking, planted)).isGreaterThanOrEqualTo(0.95);
        int lastPlanted = planted.stream().mapToInt(ranking::indexOf).max().orElseThrow();
        assertThat(ranking.subList(0, lastPlanted)).doesNotContainAnyElementsOf(decoys);
    }

    private static List<String> ranking(Path dataset) {
        try (DatasetSource source = DatasetSource.open(dataset)) {
            EcosystemNetwork network = DatasetNetwork.read(source, Optional.empty());
            return new BottleneckDetector(BottleneckParameters.defaults(1))
                    .detect(network, Parallel.available()).bottlenecks().stream()
                            .map(one -> network.parties().id(one.party()))
                            .toList();
        }
    }

    /** Mean, over the planted ones, of the share of planted ones down to each; missing ones 0. */
    private static double averagePrecision(List<String> ranking, Set<String> planted) {
        double sum = 0;
        int found = 0;
        for (int rank = 1; rank <= ranking.size(); rank++) {
            if (planted.contains(ranking.get(rank - 1))) {
                sum += (double) ++found / rank;
            }
        }
        return sum / planted.size();
    }

    private static Set<String> column(Path file, String prefix, int column) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(1)
                    .filter(line -> line.startsWith(prefix))
                    .map(line -> line.split(",", -1)[column])
                    .collect(Collectors.toSet());
        }
    }
}

package io.rendan.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;
import io.rendan.prediction.Backtest;
import io.rendan.prediction.RocAuc;
import io.rendan.prediction.TieSnapshot;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Ecosystems of the real world, where they are at hand. */
class RealEcosystemsTests {

    private static final Path SHARED = Path.of("../shared/data/rendan");

    private static EcosystemNetwork read(String name) {
        Path folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");
        try (DatasetSource source = DatasetSource.open(folder)) {
            return DatasetNetwork.read(source, Optional.empty());
        }
    }

    @Test
    void modulesThatAuthorsTookUpLaterRankAboveThoseTheyDidNot() throws IOException {
        EcosystemNetwork network = read("graphhopper-2017");
        OpportunityReport report =
                new OpportunityDetector(OpportunityParameters.defaults(1))
                        .detect(network, Parallel.available());
        List<int[]> later = new ArrayList<>();
        Path truth = SHARED.resolve("graphhopper-2017/truth/opportunities.csv");
        for (String line : Files.readAllLines(truth).subList(1, 43)) {
            String[] ids = line.split(",", -1);
            later.add(
                    new int[] {
                        network.parties().indexOf(ids[0]), network.parties().indexOf(ids[1])
                    });
        }

        double auc =
                RocAuc.auc(
                        report.probabilities(later.toArray(int[][]::new), Parallel.of(2)),
                        report.probabilities(otherPairs(network, later), Parallel.of(2)));

        assertThat(auc).isGreaterThan(0.8);
    }

    @Test
    void theShippedEcosystemsPlantedOpportunitiesStandOut() throws IOException {
        Path folder = Path.of("datasets/starter");
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(folder)) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        OpportunityReport report =
                new OpportunityDetector(OpportunityParameters.defaults(1))
                        .detect(network, Parallel.available());
        int[][] planted = pairs(network, folder.resolve("truth/opportunities.csv"), 0, "");
        int[][] decoys = pairs(network, folder.resolve("truth/decoys.csv"), 1, "OPPORTUNITY,");

        double auc =
                RocAuc.auc(
                        report.probabilities(planted, Parallel.available()),
                        report.probabilities(decoys, Parallel.available()));

        Backtest backtest = report.backtest().orElseThrow();
        assertThat(auc).isGreaterThan(0.95);
        assertThat(report.isLearned()).isTrue();
        assertThat(listed(report)).containsAll(keys(planted));
        assertThat(backtest.rankings().subList(2, 7))
                .allSatisfy(
                        baseline ->
                                assertThat(baseline.auc())
                                        .isLessThan(backtest.rankings().getFirst().auc()));
    }

    @Test
    void noneOfTheShippedEcosystemsOpportunitiesIsNoise() {
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(Path.of("datasets/starter"))) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        OpportunityReport report =
                new OpportunityDetector(OpportunityParameters.defaults(1))
                        .detect(network, Parallel.available());
        Backtest.Counts counts = report.backtest().orElseThrow().counts();
        double userRevenue = 0;
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            userRevenue +=
                    network.contracts().isSale(contract) ? network.contracts().paid(contract) : 0;
        }
        double leastWorth = 1e-5 * userRevenue;

        assertThat(report.opportunities())
                .isNotEmpty()
                .allSatisfy(
                        pair -> {
                            assertThat(pair.probability())
                                    .isGreaterThanOrEqualTo(3.0 * counts.formed() / counts.pairs());
                            assertThat(pair.expectedAnnualValue())
                                    .isGreaterThanOrEqualTo(leastWorth * (1 - 1e-9));
                        });
    }

    private static List<Long> listed(OpportunityReport report) {
        return report.opportunities().stream()
                .map(pair -> Pairs.unordered(pair.buyer(), pair.supplier()))
                .toList();
    }

    private static List<Long> keys(int[][] pairs) {
        return Arrays.stream(pairs).map(pair -> Pairs.unordered(pair[0], pair[1])).toList();
    }

    private static int[][] pairs(EcosystemNetwork network, Path file, int column, String start)
            throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .filter(line -> line.startsWith(start))
                .map(line -> line.split(",", -1))
                .map(
                        cells ->
                                new int[] {
                                    network.parties().indexOf(cells[column]),
                                    network.parties().indexOf(cells[column + 1])
                                })
                .toArray(int[][]::new);
    }

    /** Every untied pair of an author and a module that did not come true. */
    private static int[][] otherPairs(EcosystemNetwork network, List<int[]> later) {
        TieSnapshot snapshot = TieSnapshot.today(network);
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < network.parties().size(); a++) {
            for (int b = a + 1; b < network.parties().size(); b++) {
                int first = a;
                int second = b;
                boolean mixed =
                        network.parties().id(a).startsWith("a-")
                                != network.parties().id(b).startsWith("a-");
                if (mixed
                        && snapshot.mayForm(a, b)
                        && later.stream().noneMatch(p -> p[0] == first && p[1] == second)) {
                    pairs.add(new int[] {a, b});
                }
            }
        }
        return pairs.toArray(int[][]::new);
    }
}

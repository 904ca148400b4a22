package io.rendan.benchmark;

import io.rendan.algorithm.Parallel;
import io.rendan.analysis.AnalysisSettings;
import io.rendan.bottleneck.BottleneckDetector;
import io.rendan.bottleneck.BottleneckParameters;
import io.rendan.bottleneck.BottleneckReport;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Times all bottleneck figures in dataset folders, the cascade of every unit included, on two
 * threads after the snapshot: the first run of the JVM, and the median of {@code -Drounds} more (3
 * unless given; 0 for none).
 */
public final class BottleneckTimes {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final Parallel TWO_THREADS = Parallel.of(2);

    private BottleneckTimes() {}

    /** Prints a row for every dataset folder that is named. */
    public static void main(String[] folders) {
        System.out.println(
                "| dataset | units | contracts | first run, s | median, s | betweenness | bottlenecks"
                        + " | worst unit's risk |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (String folder : folders) {
            print(folder);
        }
    }

    private record Timed(BottleneckReport report, double seconds) {}

    private static void print(String folder) {
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(Path.of(folder))) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        Timed first = detect(network);
        double[] seconds = new double[ROUNDS];
        Arrays.setAll(seconds, round -> detect(network).seconds());
        Arrays.sort(seconds);
        BottleneckReport report = first.report();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %.2f | %s | %s | %d | %.1f %% of user revenue |%n",
                network.dataset().name(),
                network.microEnterprises(),
                network.contracts().size(),
                first.seconds(),
                ROUNDS == 0 ? "–" : "%.2f".formatted(seconds[ROUNDS / 2]),
                betweenness(report),
                report.bottlenecks().size(),
                100 * report.risk().worstShare());
    }

    private static Timed detect(EcosystemNetwork network) {
        long start = System.nanoTime();
        BottleneckReport report =
                new BottleneckDetector(BottleneckParameters.defaults(AnalysisSettings.DEFAULT_SEED))
                        .detect(network, TWO_THREADS);
        return new Timed(report, (System.nanoTime() - start) / 1e9);
    }

    private static String betweenness(BottleneckReport report) {
        return report.centrality().exact()
                ? "exact"
                : "%,d sources, within %.3f"
                        .formatted(report.centrality().sources(), report.centrality().errorBound());
    }
}

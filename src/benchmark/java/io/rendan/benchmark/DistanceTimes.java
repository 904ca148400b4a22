package io.rendan.benchmark;

import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.distance.DistanceDetector;
import io.rendan.distance.DistanceParameters;
import io.rendan.distance.DistanceReport;
import io.rendan.network.EcosystemNetwork;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How long it takes, after the snapshot, to trace the user money of datasets: the first time in a
 * fresh machine, and the median of ten times after that. Arguments are dataset folders.
 */
public final class DistanceTimes {

    private static final int ROUNDS = 10;

    private DistanceTimes() {}

    /** Measures and prints a line a dataset. */
    public static void main(String[] arguments) {
        for (String folder : arguments) {
            try (DatasetSource source = DatasetSource.open(Path.of(folder))) {
                print(DatasetNetwork.read(source, Optional.empty()));
            }
        }
    }

    private static void print(EcosystemNetwork network) {
        for (int threads : new int[] {1, Runtime.getRuntime().availableProcessors()}) {
            double first = millis(network, threads);
            double[] later = new double[ROUNDS];
            Arrays.setAll(later, round -> millis(network, threads));
            Arrays.sort(later);
            DistanceReport report = trace(network, threads);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d parties, %,d payments, %d segments, %d sweeps, %d threads:"
                            + " first %.1f ms, then %.1f ms; identity off by %.1e%n",
                    network.dataset().name(),
                    network.parties().size(),
                    network.supply().payments().arcCount(),
                    report.segments().traced(),
                    report.userBackedIncome().sweeps(),
                    threads,
                    first,
                    later[ROUNDS / 2],
                    report.identity().relativeError());
        }
    }

    private static double millis(EcosystemNetwork network, int threads) {
        long start = System.nanoTime();
        trace(network, threads);
        return (System.nanoTime() - start) / 1e6;
    }

    private static DistanceReport trace(EcosystemNetwork network, int threads) {
        return new DistanceDetector(DistanceParameters.defaults())
                .detect(network, Parallel.of(threads));
    }
}

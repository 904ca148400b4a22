package io.rendan.benchmark;

import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;
import io.rendan.position.PositionDetector;
import io.rendan.position.PositionParameters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How long it takes, after the snapshot, to measure every unit's position: the first time in a
 * fresh machine, and the median of ten times after that. Arguments are dataset folders.
 */
public final class PositionTimes {

    private static final int ROUNDS = 10;

    private PositionTimes() {}

    /** Measures and prints a line a dataset. */
    public static void main(String[] arguments) {
        for (String folder : arguments) {
            try (DatasetSource source = DatasetSource.open(Path.of(folder))) {
                print(DatasetNetwork.read(source, Optional.empty()));
            }
        }
    }

    private static void print(EcosystemNetwork network) {
        Parallel threads = Parallel.available();
        double first = millis(network, threads);
        double[] later = new double[ROUNDS];
        Arrays.setAll(later, round -> millis(network, threads));
        Arrays.sort(later);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d units, %,d ties, %d threads: first %.1f ms, then %.1f ms%n",
                network.dataset().name(),
                network.microEnterprises(),
                network.collaboration().ties().edgeCount(),
                threads.threads(),
                first,
                later[ROUNDS / 2]);
    }

    private static double millis(EcosystemNetwork network, Parallel threads) {
        long start = System.nanoTime();
        new PositionDetector(PositionParameters.defaults()).detect(network, threads);
        return (System.nanoTime() - start) / 1e6;
    }
}

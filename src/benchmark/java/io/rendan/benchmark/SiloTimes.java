package io.rendan.benchmark;

import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;
import io.rendan.silo.DetectionParameters;
import io.rendan.silo.SiloDetector;
import io.rendan.silo.SiloParameters;
import io.rendan.silo.SiloReport;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Times the search for silos in dataset folders, platforms alone and with detection, on two
 * threads: the median of three runs after one to warm up, or of {@code -Drounds}; 0 times the first
 * run itself.
 */
public final class SiloTimes {

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final long SEED = 20_200_101;
    private static final Parallel TWO_THREADS = Parallel.of(2);

    private SiloTimes() {}

    /** Prints a row for every dataset folder that is named. */
    public static void main(String[] folders) {
        System.out.println(
                "| dataset | units | ties | platforms | platform part, s | with detection, s |"
                        + " silos |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (String folder : folders) {
            print(folder);
        }
    }

    private record Timed(SiloReport report, double seconds) {}

    private static void print(String folder) {
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(Path.of(folder))) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        SiloParameters whole = SiloParameters.defaults(SEED);
        Timed platforms = timed(network, whole.with(DetectionParameters.none()));
        Timed all = timed(network, whole);
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %.2f | %.2f | %d |%n",
                network.dataset().name(),
                network.microEnterprises(),
                all.report.ties(),
                network.platforms().size(),
                platforms.seconds,
                all.seconds,
                all.report.silos().size());
    }

    private static Timed timed(EcosystemNetwork network, SiloParameters parameters) {
        Timed last = timedOnce(network, parameters);
        double[] seconds = new double[Math.max(1, ROUNDS)];
        seconds[0] = last.seconds;
        for (int round = 0; round < ROUNDS; round++) {
            last = timedOnce(network, parameters);
            seconds[round] = last.seconds;
        }
        Arrays.sort(seconds);
        return new Timed(last.report, seconds[seconds.length / 2]);
    }

    private static Timed timedOnce(EcosystemNetwork network, SiloParameters parameters) {
        long start = System.nanoTime();
        SiloReport report = new SiloDetector(parameters).detect(network, TWO_THREADS);
        return new Timed(report, (System.nanoTime() - start) / 1e9);
    }
}

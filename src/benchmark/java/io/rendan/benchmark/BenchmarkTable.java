package io.rendan.benchmark;

import io.rendan.algorithm.community.Leiden;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Runs every kernel beside its peer in the Java world and prints a table. Arguments name the sizes
 * (S and M unless given) and, if not all, the kernels. Kernels whose peer takes minutes are run
 * without it, unless {@code slow} is among the arguments.
 */
public final class BenchmarkTable {

    private static final List<String> SIZES = List.of("S", "M", "L");

    private static final String HEAP = "10g";

    private BenchmarkTable() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException {
        Set<String> wanted = new LinkedHashSet<>(List.of(arguments));
        if (Collections.disjoint(wanted, SIZES)) {
            wanted.addAll(List.of("S", "M"));
        }
        boolean everyKernel =
                BenchmarkRow.ALL.stream().noneMatch(row -> wanted.contains(row.kernel()));
        Map<BenchmarkRow, Double> ours = new LinkedHashMap<>();
        Map<BenchmarkRow, Double> theirs = new HashMap<>();
        for (BenchmarkRow row : BenchmarkRow.ALL) {
            if (wanted.contains(row.size()) && (everyKernel || wanted.contains(row.kernel()))) {
                ours.put(row, medianMillis(RendanKernels.class, row, row.rounds(), row.rounds()));
                if (row.peer().runs(wanted.contains("slow"))) {
                    int warmups = row.peer().warmups;
                    theirs.put(
                            row, medianMillis(PeerKernels.class, row, warmups, row.peer().rounds));
                }
            }
        }
        print(ours, theirs);
        for (String size : SIZES) {
            if (wanted.contains(size) && (everyKernel || wanted.contains("leiden"))) {
                printCommunities(size);
            }
        }
    }

    private static double medianMillis(Class<?> kernels, BenchmarkRow row, int warmups, int rounds)
            throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(kernels.getName() + "\\." + row.kernel() + "$")
                        .param("size", row.size())
                        .mode(Mode.SingleShotTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .warmupIterations(warmups)
                        .measurementIterations(rounds)
                        .timeout(TimeValue.minutes(30))
                        .forks(1)
                        .jvmArgs(
                                "-Xms3g",
                                "-Xmx" + HEAP,
                                "-XX:+AlwaysPreTouch",
                                "-Xss512m",
                                "-XX:+UseParallelGC")
                        .shouldFailOnError(true)
                        .build();
        RunResult result = new Runner(options).run().iterator().next();
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static void print(Map<BenchmarkRow, Double> ours, Map<BenchmarkRow, Double> theirs) {
        System.out.printf(
                Locale.ROOT,
                "%n| kernel | size | threads | Rendan, ms | to reach, ms | peer | peer, ms | ratio |%n");
        System.out.println("|---|---|---|---|---|---|---|---|");
        ours.forEach((row, time) -> print(row, time, Optional.ofNullable(theirs.get(row))));
        System.out.printf(
                "Medians; JDK %s, heap of at most %s; Leiden and PageRank go two and twenty rounds.%n",
                System.getProperty("java.version"), HEAP);
    }

    private static void print(BenchmarkRow row, double time, Optional<Double> peer) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.1f | %s | %s | %s | %s |%n",
                row.kernel(),
                row.size(),
                Runtime.getRuntime().availableProcessors(),
                time,
                row.targetMillis() == 0 ? "–" : Double.toString(row.targetMillis()),
                row.peer().library,
                peer.map(ms -> "%.1f".formatted(ms)).orElse("–"),
                peer.map(ms -> "%.1f".formatted(ms / time)).orElse("–"));
    }

    private static void printCommunities(String size) {
        Graphs graphs = new Graphs();
        graphs.size = size;
        graphs.grow();
        int[] found =
                Leiden.detect(graphs.undirected, RendanKernels.ONE_START, graphs.parallel)
                        .communityOf();
        printQuality("Rendan", size, graphs, found);
        if (!size.equals("L")) {
            var cwts = new CwtsNetwork();
            cwts.copy(graphs);
            printQuality("nl.cwts", size, graphs, cwts.cluster().getClusters());
        }
    }

    private static void printQuality(String by, String size, Graphs graphs, int[] found) {
        System.out.printf(
                Locale.ROOT,
                "Leiden at %s by %s: modularity %.4f, agreement with the planted (NMI) %.4f%n",
                size,
                by,
                Leiden.quality(graphs.undirected, RendanKernels.ONE_START, found),
                Agreement.normalisedMutualInformation(found, graphs.planted));
    }
}

package io.rendan.benchmark;

import io.rendan.algorithm.Leiden;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.util.Collections;
import java.util.HashMap;
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

    /**
     * A row: a kernel at a size, with or without its peer.
     *
     * @param targetMillis what the fastest public peer of any language takes on a machine with two
     *     cores, over the factor by which it is to be beaten; 0 where there is none
     * @param rounds how often it is run to warm up, and how often to be measured
     */
    private record Row(String kernel, String size, Peer peer, double targetMillis, int rounds) {}

    private enum Peer {
        NONE,
        MEASURED,
        SLOW
    }

    private static final List<Row> ROWS =
            List.of(
                    new Row("betweenness", "S", Peer.SLOW, 1320, 9),
                    new Row("betweennessWeighted", "S", Peer.SLOW, 2098, 5),
                    new Row("betweennessSampled", "M", Peer.NONE, 4515, 5),
                    new Row("betweennessEstimated", "M", Peer.NONE, 0, 9),
                    new Row("leiden", "S", Peer.MEASURED, 24.5, 15),
                    new Row("leiden", "M", Peer.MEASURED, 1360, 5),
                    new Row("harmonicCloseness", "S", Peer.SLOW, 74.5, 15),
                    new Row("pageRank", "M", Peer.MEASURED, 44.8, 15),
                    new Row("weakComponents", "M", Peer.MEASURED, 8, 15),
                    new Row("strongComponents", "M", Peer.MEASURED, 35, 15),
                    new Row("cutVertices", "M", Peer.MEASURED, 59.5, 15),
                    new Row("coreNumbers", "M", Peer.MEASURED, 39, 15),
                    new Row("localClustering", "M", Peer.SLOW, 142, 15),
                    new Row("constraint", "M", Peer.NONE, 782, 9),
                    new Row("singleSource", "M", Peer.MEASURED, 55.7, 15),
                    new Row("dominators", "M", Peer.NONE, 0, 15),
                    new Row("adamicAdar", "S", Peer.NONE, 42.5, 15),
                    new Row("threeStepPaths", "S", Peer.NONE, 0, 9),
                    new Row("rewiring", "S", Peer.NONE, 0, 3),
                    new Row("loadCsv", "M", Peer.SLOW, 237, 9),
                    new Row("betweennessSampled", "L", Peer.NONE, 0, 2),
                    new Row("betweennessEstimated", "L", Peer.NONE, 0, 2),
                    new Row("leiden", "L", Peer.NONE, 0, 2),
                    new Row("pageRank", "L", Peer.NONE, 0, 3),
                    new Row("weakComponents", "L", Peer.NONE, 0, 3),
                    new Row("strongComponents", "L", Peer.NONE, 0, 3),
                    new Row("coreNumbers", "L", Peer.NONE, 0, 3),
                    new Row("localClustering", "L", Peer.NONE, 0, 3));

    private static final List<String> SIZES = List.of("S", "M", "L");

    private BenchmarkTable() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException {
        Set<String> wanted = new LinkedHashSet<>(List.of(arguments));
        if (Collections.disjoint(wanted, SIZES)) {
            wanted.addAll(List.of("S", "M"));
        }
        boolean everyKernel = ROWS.stream().noneMatch(row -> wanted.contains(row.kernel));
        Map<Row, Double> ours = new HashMap<>();
        Map<Row, Double> theirs = new HashMap<>();
        for (Row row : ROWS) {
            if (wanted.contains(row.size) && (everyKernel || wanted.contains(row.kernel))) {
                ours.put(row, medianMillis(RendanKernels.class, row, row.rounds));
                if (row.peer == Peer.MEASURED || row.peer == Peer.SLOW && wanted.contains("slow")) {
                    int rounds = row.peer == Peer.SLOW ? 1 : Math.min(5, row.rounds);
                    theirs.put(row, medianMillis(PeerKernels.class, row, rounds));
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

    private static double medianMillis(Class<?> kernels, Row row, int rounds)
            throws RunnerException {
        Options options =
                new OptionsBuilder()
                        .include(kernels.getName() + "\\." + row.kernel + "$")
                        .param("size", row.size)
                        .mode(Mode.SingleShotTime)
                        .timeUnit(TimeUnit.MILLISECONDS)
                        .warmupIterations(row.peer == Peer.SLOW && rounds == 1 ? 0 : rounds)
                        .measurementIterations(rounds)
                        .timeout(TimeValue.minutes(30))
                        .forks(1)
                        .jvmArgs(
                                "-Xms3g",
                                "-Xmx10g",
                                "-XX:+AlwaysPreTouch",
                                "-Xss512m",
                                "-XX:+UseParallelGC")
                        .shouldFailOnError(true)
                        .build();
        RunResult result = new Runner(options).run().iterator().next();
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static void print(Map<Row, Double> ours, Map<Row, Double> theirs) {
        int threads = Runtime.getRuntime().availableProcessors();
        System.out.printf(
                Locale.ROOT,
                "%n| kernel | size | threads | Rendan, ms | target, ms | JGraphT 1.5.3, ms | ratio |%n");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Row row : ROWS) {
            if (ours.containsKey(row)) {
                double time = ours.get(row);
                Optional<Double> peer = Optional.ofNullable(theirs.get(row));
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %d | %.1f | %s | %s | %s |%n",
                        row.kernel,
                        row.size,
                        threads,
                        time,
                        row.targetMillis == 0 ? "–" : Double.toString(row.targetMillis),
                        peer.map(ms -> "%.1f".formatted(ms)).orElse("–"),
                        peer.map(ms -> "%.1f".formatted(ms / time)).orElse("–"));
            }
        }
        System.out.println("Leiden's peer is nl.cwts networkanalysis 1.3.0. Medians.");
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
            var cwts = new PeerKernels.CwtsNetwork();
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

package io.rendan.benchmark;

import io.rendan.algorithm.Leiden;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Runs every kernel beside its peer in the Java world and prints a table. Arguments name the sizes;
 * S and M unless given. Kernels whose peer takes minutes are run without it, unless {@code slow} is
 * among the arguments.
 */
public final class BenchmarkTable {

    /** A row: a kernel at a size, with or without its peer. */
    private record Row(String kernel, String size, Peer peer) {}

    private enum Peer {
        NONE,
        MEASURED,
        SLOW
    }

    private static final List<Row> ROWS =
            List.of(
                    new Row("betweenness", "S", Peer.SLOW),
                    new Row("betweennessWeighted", "S", Peer.SLOW),
                    new Row("betweennessSampled", "M", Peer.NONE),
                    new Row("leiden", "S", Peer.MEASURED),
                    new Row("leiden", "M", Peer.MEASURED),
                    new Row("harmonicCloseness", "S", Peer.SLOW),
                    new Row("pageRank", "M", Peer.MEASURED),
                    new Row("weakComponents", "M", Peer.MEASURED),
                    new Row("strongComponents", "M", Peer.MEASURED),
                    new Row("cutVertices", "M", Peer.MEASURED),
                    new Row("coreNumbers", "M", Peer.MEASURED),
                    new Row("localClustering", "M", Peer.SLOW),
                    new Row("constraint", "M", Peer.NONE),
                    new Row("singleSource", "M", Peer.MEASURED),
                    new Row("dominators", "M", Peer.NONE),
                    new Row("adamicAdar", "S", Peer.NONE),
                    new Row("threeStepPaths", "S", Peer.NONE),
                    new Row("rewiring", "S", Peer.NONE),
                    new Row("betweennessSampled", "L", Peer.NONE),
                    new Row("leiden", "L", Peer.NONE),
                    new Row("pageRank", "L", Peer.NONE),
                    new Row("weakComponents", "L", Peer.NONE),
                    new Row("strongComponents", "L", Peer.NONE),
                    new Row("coreNumbers", "L", Peer.NONE),
                    new Row("localClustering", "L", Peer.NONE));

    private BenchmarkTable() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException {
        List<String> wanted = List.of(arguments.length == 0 ? new String[] {"S", "M"} : arguments);
        Map<Row, Double> ours = new HashMap<>();
        Map<Row, Double> theirs = new HashMap<>();
        for (Row row : ROWS) {
            if (wanted.contains(row.size)) {
                ours.put(row, medianMillis(RendanKernels.class, row, 5));
                if (row.peer == Peer.MEASURED || row.peer == Peer.SLOW && wanted.contains("slow")) {
                    int rounds = row.peer == Peer.SLOW ? 1 : 5;
                    theirs.put(row, medianMillis(PeerKernels.class, row, rounds));
                }
            }
        }
        print(ours, theirs);
        for (String size : wanted) {
            if (!size.equals("slow")) {
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
                        .warmupIterations(rounds)
                        .measurementIterations(rounds)
                        .timeout(TimeValue.minutes(30))
                        .forks(1)
                        .jvmArgs("-Xmx10g", "-Xss512m", "-XX:+UseParallelGC")
                        .shouldFailOnError(true)
                        .build();
        RunResult result = new Runner(options).run().iterator().next();
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static void print(Map<Row, Double> ours, Map<Row, Double> theirs) {
        int threads = Runtime.getRuntime().availableProcessors();
        System.out.printf(
                Locale.ROOT,
                "%n| kernel | size | threads | Rendan, ms | JGraphT 1.5.3, ms | ratio |%n");
        System.out.println("|---|---|---|---|---|---|");
        for (Row row : ROWS) {
            if (ours.containsKey(row)) {
                double time = ours.get(row);
                Optional<Double> peer = Optional.ofNullable(theirs.get(row));
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %d | %.1f | %s | %s |%n",
                        row.kernel,
                        row.size,
                        threads,
                        time,
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

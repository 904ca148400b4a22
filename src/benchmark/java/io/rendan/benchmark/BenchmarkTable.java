package io.rendan.benchmark;

import io.rendan.algorithm.community.Leiden;
import io.rendan.evaluation.MarkedDocument;

import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

import java.nio.file.Path;
import java.util.ArrayList;
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
 * without it, unless {@code slow} is among the arguments. With the system property {@code
 * benchmark.write} the tables are written into that document, too, between its marks.
 */
public final class BenchmarkTable {

    private static final List<String> SIZES = List.of("S", "M", "L");

    private static final String HEAP = "10g";

    private static final List<String> KERNELS =
            List.of(
                    "| kernel | size | threads | Rendan, ms | to reach, ms | peer | peer, ms | ratio |",
                    "|---|---|---|---|---|---|---|---|");

    private static final List<String> COMMUNITIES =
            List.of(
                    "| Leiden, two rounds | by | modularity | agreement with the planted communities (NMI) |",
                    "|---|---|---|---|");

    private BenchmarkTable() {}

    /** Measures and prints. */
    public static void main(String[] arguments) throws RunnerException {
        Optional<Path> document = document();
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
        List<String> communities = new ArrayList<>(COMMUNITIES);
        for (String size : SIZES) {
            if (wanted.contains(size) && (everyKernel || wanted.contains("leiden"))) {
                communities.addAll(communities(size));
            }
        }
        List<String> kernels = kernels(ours, theirs);
        System.out.println();
        kernels.forEach(System.out::println);
        System.out.printf(
                Locale.ROOT,
                "Medians; JDK %s, heap of at most %s; Leiden and PageRank go two and twenty rounds.%n%n",
                System.getProperty("java.version"),
                HEAP);
        communities.forEach(System.out::println);
        document.ifPresent(file -> new MarkedDocument(file, "kernels").write(kernels));
        document.filter(file -> communities.size() > COMMUNITIES.size())
                .ifPresent(file -> new MarkedDocument(file, "communities").write(communities));
    }

    /** Where to write the tables; refused before hours have gone by if it has no place for them. */
    private static Optional<Path> document() {
        Optional<Path> document =
                Optional.of(System.getProperty("benchmark.write", ""))
                        .filter(file -> !file.isBlank())
                        .map(Path::of);
        document.ifPresent(file -> new MarkedDocument(file, "kernels").check());
        document.ifPresent(file -> new MarkedDocument(file, "communities").check());
        return document;
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

    private static List<String> kernels(
            Map<BenchmarkRow, Double> ours, Map<BenchmarkRow, Double> theirs) {
        List<String> lines = new ArrayList<>(KERNELS);
        ours.forEach(
                (row, time) -> lines.add(line(row, time, Optional.ofNullable(theirs.get(row)))));
        return lines;
    }

    private static String line(BenchmarkRow row, double time, Optional<Double> peer) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %s | %s | %s | %s | %s |",
                row.kernel(),
                row.size(),
                Runtime.getRuntime().availableProcessors(),
                number(time),
                row.targetMillis() == 0 ? "–" : number(row.targetMillis()),
                row.peer().library,
                peer.map(BenchmarkTable::number).orElse("–"),
                peer.map(ms -> number(ms / time)).orElse("–"));
    }

    /** With one decimal below 100, where it says something. */
    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }

    private static List<String> communities(String size) {
        Graphs graphs = new Graphs();
        graphs.size = size;
        graphs.grow();
        int[] found =
                Leiden.compute(graphs.undirected, RendanKernels.ONE_START, graphs.parallel)
                        .communityOf();
        List<String> lines = new ArrayList<>();
        lines.add(quality("Rendan", size, graphs, found));
        if (!size.equals("L")) {
            var cwts = new CwtsNetwork();
            cwts.copy(graphs);
            lines.add(quality("nl.cwts", size, graphs, cwts.cluster().getClusters()));
        }
        return lines;
    }

    private static String quality(String by, String size, Graphs graphs, int[] found) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.4f | %.3f |",
                size,
                by,
                Leiden.quality(graphs.undirected, RendanKernels.ONE_START, found),
                Agreement.normalisedMutualInformation(found, graphs.planted));
    }
}

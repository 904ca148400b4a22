package io.rendan.benchmark;

import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.generator.EcosystemGenerator;
import io.rendan.generator.plan.GeneratorParameters;
import io.rendan.network.EcosystemNetwork;
import io.rendan.silo.SiloDetector;
import io.rendan.silo.SiloGroup;
import io.rendan.silo.SiloParameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How many of the closed groups that the generator hides across platforms are found, and how many
 * silos are reported that nobody has planted. Arguments are sizes in units, such as {@code 300 600
 * 1500}; of each, {@code -Dseeds} ecosystems (20) are generated from the seed {@code -Dfirst}
 * (9001) on, with one group for every 300 units.
 */
public final class HiddenGroupFigures {

    private static final int SEEDS = Integer.getInteger("seeds", 20);
    private static final int FIRST = Integer.getInteger("first", 9_001);
    private static final double SAME = 0.5;

    private HiddenGroupFigures() {}

    /** Prints a row a size. */
    public static void main(String[] sizes) throws IOException {
        System.out.println("| units | planted silos | found | reported | not planted |");
        System.out.println("|---|---|---|---|---|");
        for (String size : sizes) {
            int[] counts = new int[4];
            for (int seed = 0; seed < SEEDS; seed++) {
                count(Integer.parseInt(size), FIRST + seed, counts);
            }
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d |%n",
                    size,
                    counts[0],
                    counts[1],
                    counts[2],
                    counts[3]);
        }
    }

    private static void count(int units, long seed, int[] counts) throws IOException {
        Path folder = Files.createTempDirectory("hidden");
        EcosystemGenerator.generate(
                        GeneratorParameters.of(
                                        units, seed, LocalDate.of(2026, 6, 30), 12, 12, "hidden")
                                .withHiddenGroups(units / 300))
                .writeTo(folder, false);
        EcosystemNetwork network;
        try (DatasetSource source = DatasetSource.open(folder)) {
            network = DatasetNetwork.read(source, Optional.empty());
        }
        Collection<TreeSet<String>> planted = planted(folder);
        List<TreeSet<String>> reported =
                new SiloDetector(SiloParameters.defaults(seed))
                        .detect(network, Parallel.of(2)).silos().stream()
                                .map(silo -> members(silo, network))
                                .toList();
        counts[0] += planted.size();
        counts[1] += count(planted, reported, true);
        counts[2] += reported.size();
        counts[3] += count(reported, planted, false);
        delete(folder);
    }

    private static Collection<TreeSet<String>> planted(Path folder) throws IOException {
        Map<String, TreeSet<String>> planted = new TreeMap<>();
        for (String line : Files.readAllLines(folder.resolve("truth/silos.csv"))) {
            String[] cells = line.split(",");
            planted.computeIfAbsent(cells[0], group -> new TreeSet<>()).add(cells[1]);
        }
        planted.remove("group_id");
        return planted.values();
    }

    private static TreeSet<String> members(SiloGroup silo, EcosystemNetwork network) {
        TreeSet<String> members = new TreeSet<>();
        IntStream.of(silo.members()).mapToObj(network.parties()::id).forEach(members::add);
        return members;
    }

    /** How many of these groups are among others, or are not. */
    private static int count(
            Collection<TreeSet<String>> groups, Collection<TreeSet<String>> others, boolean among) {
        return (int)
                groups.stream()
                        .filter(
                                group ->
                                        among
                                                == others.stream()
                                                        .anyMatch(other -> areSame(group, other)))
                        .count();
    }

    private static boolean areSame(TreeSet<String> one, TreeSet<String> other) {
        TreeSet<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both.size() >= SAME * (one.size() + other.size() - both.size());
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (var paths = Files.walk(folder)) {
            all = paths.sorted((a, b) -> b.compareTo(a)).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}

package io.rendan.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.flow.SparseSolver;
import io.rendan.algorithm.flow.SparseSolverParameters;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** National accounts, where they are at hand. */
class KnownEconomiesTests {

    private static final Path SHARED = Path.of("../shared/data");
    private static final List<String> SECTORS =
            List.of("CPA_A", "CPA_B-E", "CPA_F", "CPA_G-I", "CPA_J-N", "CPA_O-T");

    /** Eurostat Manual of Supply, Use and Input-Output Tables (2008), chapter 15. */
    @Test
    void backwardLinkagesOfGermanyAreThoseOfTheManual() throws IOException {
        double[][] flows = new double[SECTORS.size()][SECTORS.size()];
        double[] output = new double[SECTORS.size()];
        Path table = SHARED.resolve("io-eurostat-manual/germany_1995.csv");
        assumeTrue(Files.isRegularFile(table), "no " + table + " on this machine");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            for (NamedCsvRecord row : rows) {
                int user = SECTORS.indexOf(row.getField("induse"));
                int product = SECTORS.indexOf(row.getField("prod_na"));
                if (user >= 0 && product >= 0) {
                    flows[product][user] = Double.parseDouble(row.getField("values"));
                } else if (user >= 0 && row.getField("prod_na").equals("P1")) {
                    output[user] = Double.parseDouble(row.getField("values"));
                }
            }
        }
        assertThat(backwardLinkages(flows, output))
                .containsExactly(
                        new double[] {1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782},
                        within(0.00005));
    }

    /**
     * Column sums of (I − A)⁻¹: {@code y = 1 + Aᵀ y}. What a sector buys of itself goes by way of a
     * node of its own, since graphs here have no loops.
     */
    private static double[] backwardLinkages(double[][] flows, double[] output) {
        int size = output.length;
        var transposed = CompressedGraph.directed(2 * size);
        double[] ones = new double[2 * size];
        for (int user = 0; user < size; user++) {
            ones[user] = 1;
            transposed.edge(user, size + user, 1);
            for (int product = 0; product < size; product++) {
                int to = product == user ? user : product;
                int from = product == user ? size + user : user;
                transposed.edge(from, to, flows[product][user] / output[user]);
            }
        }
        double[] linkages =
                SparseSolver.prepare(transposed.build())
                        .compute(ones, new SparseSolverParameters(1e-12, 100_000))
                        .x();
        return Arrays.copyOf(linkages, size);
    }

    @Test
    void rawMaterialsAreFarFromAmericansAndShopsAndDoctorsNear() {
        EcosystemNetwork network = read("us-economy-2017");
        DistanceReport report = trace(network, 1);
        List<String> order =
                IntStream.range(0, network.parties().size())
                        .filter(network.parties()::isMicroEnterprise)
                        .boxed()
                        .sorted(Comparator.comparingDouble(party -> -report.upstreamness()[party]))
                        .map(party -> network.parties().id(party))
                        .toList();
        assertThat(order.subList(0, order.size() / 3))
                .contains("i-113FF", "i-211", "i-212", "i-331");
        for (String near : List.of("i-621", "i-622", "i-623", "i-445", "i-452", "i-4A0")) {
            assertThat(report.upstreamness()[network.parties().indexOf(near)])
                    .as(near)
                    .isBetween(1.0, 1.5);
        }
        assertThat(report.identity().relativeError()).isLessThan(1e-6);
        assertThat(report.orphan()).containsOnly(false);
    }

    @Test
    void figuresOfTheAmericanEconomyAreThoseOfADenseSolution() {
        EcosystemNetwork network = read("us-economy-2017");
        DistanceReport report = trace(network, 2);
        DenseEconomy dense = new DenseEconomy(network);
        boolean[] reached = new boolean[network.parties().size()];
        for (int party = 0; party < reached.length; party++) {
            reached[party] = report.hops()[party] > 0;
        }
        double[] b = report.userBackedIncome().income();
        same(b, dense.userBackedIncome());
        same(report.userBackedIncome().userValue(), dense.userValue());
        same(report.upstreamness(), dense.upstreamness(reached));
        SegmentShares segments = report.segments();
        for (int segment = 0; segment < reached.length; segment++) {
            if (network.parties().isUserSegment(segment)) {
                double[] from = new double[reached.length];
                for (int party = 0; party < reached.length; party++) {
                    for (int entry = segments.offsets()[party];
                            entry < segments.offsets()[party + 1];
                            entry++) {
                        if (segments.segments()[entry] == segment) {
                            from[party] = segments.shares()[entry] * b[party];
                        }
                    }
                }
                same(from, dense.from(segment));
            }
        }
    }

    @Test
    void aDistributionOfThirtyThousandPackagesIsTracedInAMoment() {
        EcosystemNetwork network = read("debian-bookworm");
        DistanceReport one = trace(network, 1);
        DistanceReport two = trace(network, 2);
        assertThat(one.userBackedIncome().converged()).isTrue();
        assertThat(one.identity().relativeError()).isLessThan(1e-9);
        assertThat(two.upstreamness()).isEqualTo(one.upstreamness());
        assertThat(two.userBackedIncome().income()).isEqualTo(one.userBackedIncome().income());
    }

    private static void same(double[] actual, double[] expected) {
        for (int party = 0; party < expected.length; party++) {
            assertThat(Double.isNaN(actual[party])).isEqualTo(Double.isNaN(expected[party]));
            double error = Math.abs(actual[party] - expected[party]);
            assertThat(error > 1e-8 * Math.abs(expected[party]))
                    .as("party %d: %s, expected %s", party, actual[party], expected[party])
                    .isFalse();
        }
    }

    private static DistanceReport trace(EcosystemNetwork network, int threads) {
        return new DistanceDetector(DistanceParameters.defaults())
                .detect(network, Parallel.of(threads));
    }

    private static EcosystemNetwork read(String dataset) {
        Path folder = SHARED.resolve("rendan").resolve(dataset);
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");
        try (DatasetSource source = DatasetSource.open(folder)) {
            return DatasetNetwork.read(source, Optional.empty());
        }
    }
}

package io.rendan.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.algorithm.Parallel;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.DatasetNetwork;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Real economies and supply networks, where they are at hand. */
class RealDataTests {

    private static final Path SHARED = Path.of("../shared/data/rendan");

    private static EcosystemNetwork network(String dataset) {
        Path folder = SHARED.resolve(dataset);
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");
        try (DatasetSource source = DatasetSource.open(folder)) {
            return DatasetNetwork.read(source, Optional.empty());
        }
    }

    private static BottleneckReport report(EcosystemNetwork network) {
        return new BottleneckDetector(BottleneckParameters.defaults(1))
                .detect(network, Parallel.available());
    }

    @Test
    void noIndustryTakesAThirdOfTheEconomyWithIt() {
        EcosystemNetwork network = network("us-economy-2017");
        BottleneckReport report = report(network);
        double worst =
                Arrays.stream(report.figures().risk().userRevenueAtRisk()).max().orElseThrow();
        assertThat(worst / report.userRevenue()).isLessThan(1 / 3.0);
        assertThat(report.bottlenecks()).isNotEmpty();
        assertThat(report.figures().load().utilisation()).containsOnly(Double.NaN);
        assertThat(Arrays.stream(report.userBackedIncome().userValue()).sum())
                .isCloseTo(report.userRevenue(), within(1e-6 * report.userRevenue()));
    }

    @Test
    void aDistributionOfThirtyThousandPackagesIsJudgedInTime() {
        EcosystemNetwork network = network("debian-bookworm");
        long start = System.nanoTime();
        BottleneckReport report = report(network);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(90));
        assertThat(network.parties().size()).isEqualTo(34_170);
        int worst = report.bottlenecks().getFirst().party();
        assertThat(report.figures().risk().unitsAffected()[worst]).isGreaterThan(1000);
    }
}

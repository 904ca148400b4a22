package io.rendan.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.LongStream;

/** Five hundred random networks with loops, loss-makers and dead ends. */
class RandomEconomiesTests {

    private static final double RELATIVE = 1e-8;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static DistanceReport trace(EcosystemNetwork network, int threads) {
        return new DistanceDetector(DistanceParameters.defaults())
                .detect(network, Parallel.of(threads));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void figuresStayInTheirBoundsAndNoMoneyIsLost(long seed) {
        EcosystemNetwork network = RandomEconomy.of(seed);
        DistanceReport report = trace(network, 1);
        var backed = report.userBackedIncome();
        assertThat(backed.converged()).isTrue();
        assertThat(report.identity().relativeError()).isLessThan(1e-9);
        for (int party = 0; party < network.parties().size(); party++) {
            assertThat(backed.income()[party]).isBetween(0.0, network.supply().income()[party]);
            assertThat(backed.userValue()[party]).isNotNegative();
            double share = backed.userBackedShare()[party];
            assertThat(Double.isNaN(share) || (share >= 0 && share <= 1)).isTrue();
            boolean reached = backed.income()[party] > 0;
            assertThat(report.orphan()[party])
                    .isEqualTo(
                            !reached
                                    && !network.parties().isUserSegment(party)
                                    && network.supply().sales().reversed().degree(party) == 0);
            assertThat(reached ? report.upstreamness()[party] : 1).isGreaterThanOrEqualTo(1);
            assertThat(Double.isNaN(report.upstreamness()[party])).isEqualTo(!reached);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void segmentSharesAreSharesOfAWhole(long seed) {
        EcosystemNetwork network = RandomEconomy.of(seed);
        DistanceReport report = trace(network, 1);
        SegmentShares segments = report.segments();
        for (int party = 0; party < network.parties().size(); party++) {
            double sum = 0;
            double last = 1;
            for (int entry = segments.offsets()[party];
                    entry < segments.offsets()[party + 1];
                    entry++) {
                assertThat(segments.shares()[entry]).isPositive().isLessThanOrEqualTo(last);
                last = segments.shares()[entry];
                sum += last;
            }
            double whole = report.userBackedIncome().income()[party] > 0 ? 1 : 0;
            assertThat(sum).isCloseTo(whole, withinPercentage(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureIsThatOfADenseSolution(long seed) {
        EcosystemNetwork network = RandomEconomy.of(seed);
        DistanceReport report = trace(network, 2);
        DenseEconomy dense = new DenseEconomy(network);
        var backed = report.userBackedIncome();
        boolean[] reached = new boolean[network.parties().size()];
        for (int party = 0; party < reached.length; party++) {
            reached[party] = backed.income()[party] > 0;
        }
        same(backed.income(), dense.userBackedIncome());
        same(backed.userValue(), dense.userValue());
        same(report.upstreamness(), dense.upstreamness(reached));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theNumberOfThreadsChangesNoBit(long seed) {
        EcosystemNetwork network = RandomEconomy.of(seed);
        DistanceReport one = trace(network, 1);
        DistanceReport two = trace(network, 2);
        assertThat(two.userBackedIncome().income()).isEqualTo(one.userBackedIncome().income());
        assertThat(two.upstreamness()).isEqualTo(one.upstreamness());
        assertThat(two.segments().shares()).isEqualTo(one.segments().shares());
        assertThat(two.segments().segments()).isEqualTo(one.segments().segments());
    }

    private static void same(double[] actual, double[] expected) {
        for (int party = 0; party < expected.length; party++) {
            double error = Math.abs(actual[party] - expected[party]);
            double size = Math.abs(expected[party]);
            assertThat(
                            error <= RELATIVE * size
                                    || Double.isNaN(size) && Double.isNaN(actual[party]))
                    .as("party %d: %s, expected %s", party, actual[party], expected[party])
                    .isTrue();
        }
    }
}

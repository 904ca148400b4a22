package io.rendan.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import io.rendan.algorithm.Bits;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.centrality.PageRankParameters;
import io.rendan.algorithm.jgrapht.JGraphTView;
import io.rendan.network.ContractKind;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class PositionDetectorTests {

    private static final double ROUNDING = 1e-9;

    @Nested
    class OnSmallShapes {

        @Test
        void nobodyStandsAnywhereInAnEmptyEcosystem() {
            PositionReport report = detect(new EcosystemBuilder());
            assertThat(report.ties()).isEmpty();
            assertThat(report.pageRank()).isEmpty();
        }

        @Test
        void aUnitOnItsOwnHasNoPosition() {
            PositionReport report = detect(new EcosystemBuilder().units("a").partners("b"));
            assertThat(report.ties()).containsExactly(0, 0);
            assertThat(report.harmonicCloseness()).containsOnly(Double.NaN);
            assertThat(report.pageRank()).containsOnly(Double.NaN);
            assertThat(report.brokerage().constraint()).containsOnly(Double.NaN);
            assertThat(report.brokerage().effectiveSize()).containsOnly(Double.NaN);
            assertThat(report.clustering()).containsOnly(Double.NaN);
            assertThat(report.coreNumber()).containsOnly(0);
        }

        @Test
        void whoStandsBetweenTwoOthersIsNearAndFree() {
            PositionReport line = detect(ties(3, 0, 1, 1, 2));
            assertThat(line.ties()).containsExactly(1, 2, 1);
            check(line.harmonicCloseness(), 0.75, 1, 0.75);
            // r_b = 0.05 + 0.85 (1 - r_b)
            check(line.pageRank(), (1 - 0.9 / 1.85) / 2, 0.9 / 1.85, (1 - 0.9 / 1.85) / 2);
            check(line.brokerage().constraint(), 1, 0.5, 1);
            check(line.brokerage().effectiveSize(), 1, 2, 1);
            assertThat(line.coreNumber()).containsExactly(1, 1, 1);
            assertThat(line.clustering()).containsExactly(Double.NaN, 0, Double.NaN);
        }

        @Test
        void theMiddleOfAStarStandsBetweenAll() {
            PositionReport star = detect(ties(5, 0, 1, 0, 2, 0, 3, 0, 4));
            check(star.harmonicCloseness(), 1, 0.625, 0.625, 0.625, 0.625);
            check(star.brokerage().constraint(), 0.25, 1, 1, 1, 1);
            check(star.brokerage().effectiveSize(), 4, 1, 1, 1, 1);
            assertThat(star.coreNumber()).containsOnly(1);
            assertThat(star.clustering()[0]).isZero();
        }

        @Test
        void inACliqueEveryoneStandsAlike() {
            PositionReport clique = detect(ties(4, 0, 1, 0, 2, 0, 3, 1, 2, 1, 3, 2, 3));
            check(clique.harmonicCloseness(), 1, 1, 1, 1);
            check(clique.pageRank(), 0.25, 0.25, 0.25, 0.25);
            double constraint = 3 * (5 / 9.0) * (5 / 9.0);
            check(clique.brokerage().constraint(), constraint, constraint, constraint, constraint);
            check(clique.brokerage().effectiveSize(), 1, 1, 1, 1);
            assertThat(clique.coreNumber()).containsOnly(3);
            check(clique.clustering(), 1, 1, 1, 1);
        }

        @Test
        void unitsWithoutTiesAreOutOfReachAndTakeNoRank() {
            PositionReport report = detect(ties(4, 0, 1));
            check(report.harmonicCloseness(), 1 / 3.0, 1 / 3.0, Double.NaN, Double.NaN);
            check(report.pageRank(), 0.5, 0.5, Double.NaN, Double.NaN);
        }

        @Test
        void whatUnitsPayEachOtherTiesThemAndPartnersDoNotCount() {
            PositionReport report =
                    detect(
                            new EcosystemBuilder()
                                    .units("a", "b")
                                    .partners("c")
                                    .contract("k1", ContractKind.MARKET, "a", "b", 100)
                                    .contract("k2", ContractKind.EXTERNAL, "c", "a", 100));
            assertThat(report.ties()).containsExactly(1, 1, 0);
            check(report.harmonicCloseness(), 1, 1, Double.NaN);
        }
    }

    @Nested
    class OnRandomNetworks {

        @ParameterizedTest(name = "seed {0}")
        @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
        void agreesWithJGraphT(long seed) {
            EcosystemNetwork network = random(seed, 40, 70);
            PositionReport report =
                    new PositionDetector(
                                    new PositionParameters(
                                            new PageRankParameters(0.85, true, 1e-14, 5000), 40))
                            .detect(network, Parallel.of(2));
            Graph<Integer, Integer> ties =
                    new AsSubgraph<>(
                            new JGraphTView(network.collaboration().ties()),
                            IntStream.range(0, 40)
                                    .filter(unit -> report.ties()[unit] > 0)
                                    .boxed()
                                    .collect(Collectors.toSet()));

            new HarmonicCentrality<>(new AsUnweightedGraph<>(ties), false, false)
                    .getScores()
                    .forEach(
                            (unit, sum) ->
                                    assertThat(report.harmonicCloseness()[unit])
                                            .isEqualTo(sum / 39, offset(ROUNDING)));
            new PageRank<>(ties, 0.85, 5000, 1e-14)
                    .getScores()
                    .forEach(
                            (unit, rank) ->
                                    assertThat(report.pageRank()[unit])
                                            .isEqualTo(rank, offset(ROUNDING)));
            new Coreness<>(ties)
                    .getScores()
                    .forEach((unit, core) -> assertThat(report.coreNumber()[unit]).isEqualTo(core));
            new ClusteringCoefficient<>(ties)
                    .getScores()
                    .forEach(
                            (unit, share) -> {
                                if (report.ties()[unit] > 1) {
                                    assertThat(report.clustering()[unit])
                                            .isEqualTo(share, offset(ROUNDING));
                                }
                            });
        }

        @Test
        void theNumberOfThreadsChangesNothing() {
            EcosystemNetwork network = random(3, 300, 900);
            List<Long> one = Bits.of(detect(network, 1));
            for (int threads : new int[] {1, 2, 4}) {
                assertThat(Bits.of(detect(network, threads)))
                        .as("%d threads", threads)
                        .isEqualTo(one);
            }
        }
    }

    @Test
    void closenessIsLeftOutAboveTheNumberOfUnitsThatIsStated() {
        EcosystemNetwork network = ties(3, 0, 1, 1, 2).build();
        var few = new PositionParameters(PageRankParameters.standard(), 2);
        PositionReport report = new PositionDetector(few).detect(network, Parallel.of(1));
        assertThat(report.harmonicCloseness()).containsOnly(Double.NaN);
        check(report.brokerage().constraint(), 1, 0.5, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PositionParameters(PageRankParameters.standard(), -1))
                .withMessageContaining("-1");
    }

    private static void check(double[] numbers, double... expected) {
        assertThat(numbers).containsExactly(expected, offset(ROUNDING));
    }

    private static PositionReport detect(EcosystemBuilder ecosystem) {
        return detect(ecosystem.build(), 2);
    }

    private static PositionReport detect(EcosystemNetwork network, int threads) {
        return new PositionDetector(PositionParameters.defaults())
                .detect(network, Parallel.of(threads));
    }

    /** Units by number, an hour together between each pair of ends. */
    private static EcosystemBuilder ties(int units, int... ends) {
        EcosystemBuilder ecosystem = new EcosystemBuilder();
        IntStream.range(0, units).forEach(unit -> ecosystem.units(id(unit)));
        for (int i = 0; i < ends.length; i += 2) {
            ecosystem.interaction(id(ends[i]), id(ends[i + 1]), EcosystemBuilder.LAST_MONTH, 1);
        }
        return ecosystem;
    }

    private static EcosystemNetwork random(long seed, int units, int interactions) {
        SplittableRandom random = new SplittableRandom(seed);
        EcosystemBuilder ecosystem = ties(units);
        for (int i = 0; i < interactions; i++) {
            int a = random.nextInt(units);
            int b = random.nextInt(units - 1);
            ecosystem.interaction(
                    id(a),
                    id(b < a ? b : b + 1),
                    EcosystemBuilder.LAST_MONTH,
                    1 + random.nextInt(9));
        }
        return ecosystem.build();
    }

    private static String id(int unit) {
        return "u%03d".formatted(unit);
    }
}

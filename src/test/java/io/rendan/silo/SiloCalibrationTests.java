package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.Rewiring;
import io.rendan.algorithm.graph.RewiringParameters;
import io.rendan.analysis.Basis;
import io.rendan.analysis.GroupType;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;

class SiloCalibrationTests {

    private static final int GRAPHS = 100;

    /** In networks without silos the p-values of fixed groups are spread evenly. */
    @Test
    void pValuesOfRewiredNetworksAreUniform() {
        EcosystemNetwork network = RandomPlatforms.of(8, 20, 800, 0.9, 17);
        Groups groups = Groups.platforms(network);
        double[] pValues = new double[GRAPHS * groups.size()];
        Rewiring.compute(
                network.collaboration().ties(),
                new RewiringParameters(GRAPHS, GRAPHS, 10, 2, 1_000),
                Parallel.of(2),
                (sample, from, to, weights) ->
                        System.arraycopy(
                                pValues(
                                        graph(groups.offsets().length - 1, from, to, weights),
                                        groups),
                                0,
                                pValues,
                                sample * groups.size(),
                                groups.size()));
        assertThat(shareBelow(pValues, 0.05)).isBetween(0.02, 0.08);
        assertThat(shareBelow(pValues, 0.25)).isBetween(0.18, 0.32);
        assertThat(shareBelow(pValues, 0.5)).isBetween(0.42, 0.58);
        assertThat(shareBelow(pValues, 0.75)).isBetween(0.68, 0.82);
    }

    /** Groups that merely prefer themselves are no silos, and detection does not invent any. */
    @Test
    void openBlocksAreNotReported() {
        for (long seed = 0; seed < 50; seed++) {
            double openness = 0.65 + 0.2 * seed / 49;
            SiloReport report =
                    new SiloDetector(SiloParameters.defaults(seed))
                            .detect(BlockGraphs.of(openness, seed), Parallel.of(2));
            assertThat(report.silos()).as("openness %s, seed %s", openness, seed).isEmpty();
            assertThat(
                            report.groups(GroupType.PLATFORM).stream()
                                    .mapToDouble(SiloGroup::openness)
                                    .average()
                                    .orElseThrow())
                    .as("openness %s, seed %s", openness, seed)
                    .isCloseTo(openness, within(0.05));
        }
    }

    private static CompressedGraph graph(int nodes, int[] from, int[] to, double[] weights) {
        var builder = CompressedGraph.undirected(nodes);
        for (int edge = 0; edge < from.length; edge++) {
            builder.edge(from[edge], to[edge], weights[edge]);
        }
        return builder.build();
    }

    private static double[] pValues(CompressedGraph graph, Groups groups) {
        GroupBorders borders = GroupBorders.of(graph, groups);
        double[][] shares =
                ExternalShares.rewired(
                                SiloLayer.of(Basis.INTERACTIONS, graph),
                                List.of(groups),
                                RewiringParameters.standard(3),
                                Parallel.of(1))
                        .getFirst();
        double[] pValues = new double[groups.size()];
        Arrays.setAll(
                pValues,
                group ->
                        Significance.of(borders.of(group).externalShare(), shares[group]).pValue());
        return pValues;
    }

    private static double shareBelow(double[] pValues, double bound) {
        return Arrays.stream(pValues).filter(p -> p < bound).count() / (double) pValues.length;
    }
}

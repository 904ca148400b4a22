package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Rewiring;
import io.rendan.algorithm.RewiringParameters;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class SiloCalibrationTests {

    private static final int GRAPHS = 100;

    /** In networks without silos the p-values of fixed groups are spread evenly. */
    @Test
    void pValuesOfRewiredNetworksAreUniform() {
        EcosystemNetwork network = Ecosystems.random(8, 20, 800, 0.9, 17);
        Groups groups = Groups.platforms(network);
        double[] pValues = new double[GRAPHS * groups.size()];
        Rewiring.visit(
                network.collaboration().ties(),
                new RewiringParameters(GRAPHS, GRAPHS, 10, 2, 1_000),
                Parallel.of(2),
                (sample, from, to, weights) ->
                        System.arraycopy(
                                pValues(graph(groups.groupOf().length, from, to, weights), groups),
                                0,
                                pValues,
                                sample * groups.size(),
                                groups.size()));
        assertThat(shareBelow(pValues, 0.05)).isBetween(0.02, 0.08);
        assertThat(shareBelow(pValues, 0.25)).isBetween(0.18, 0.32);
        assertThat(shareBelow(pValues, 0.5)).isBetween(0.42, 0.58);
        assertThat(shareBelow(pValues, 0.75)).isBetween(0.68, 0.82);
    }

    private static CompressedGraph graph(int nodes, int[] from, int[] to, double[] weights) {
        var builder = CompressedGraph.undirected(nodes);
        for (int edge = 0; edge < from.length; edge++) {
            builder.edge(from[edge], to[edge], weights[edge]);
        }
        return builder.build();
    }

    private static double[] pValues(CompressedGraph graph, Groups groups) {
        Borders borders = Borders.of(graph, groups);
        double[][] shares =
                RewiredBorders.externalShares(
                        graph, groups, RewiringParameters.standard(3), Parallel.of(1));
        double[] pValues = new double[groups.size()];
        Arrays.setAll(
                pValues,
                group -> Significance.of(borders.externalShare(group), shares[group]).pValue());
        return pValues;
    }

    private static double shareBelow(double[] pValues, double bound) {
        return Arrays.stream(pValues).filter(p -> p < bound).count() / (double) pValues.length;
    }
}

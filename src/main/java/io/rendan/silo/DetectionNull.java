package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.community.Leiden;
import io.rendan.algorithm.community.LeidenParameters;
import io.rendan.algorithm.community.LeidenResult;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.algorithm.graph.RewiringParameters;

import java.util.Arrays;

/**
 * What the same detection finds where there is nothing to find. Detection picks the most closed
 * groups there are, in any network, so a detected group is compared with those of rewired networks
 * and not with itself there.
 */
final class DetectionNull {

    private final CommunityVolumes[][] found;

    private DetectionNull(CommunityVolumes[][] found) {
        this.found = found;
    }

    /** Detects groups, once a resolution, in every rewired network. */
    static DetectionNull of(SiloLayer layer, SiloParameters parameters, Parallel parallel) {
        DetectionParameters detection = parameters.detection();
        RewiringParameters rewiring = parameters.rewiring().withSamples(detection.rewirings());
        var found = new CommunityVolumes[detection.resolutions().size()][rewiring.samples()];
        Parallel alone = Parallel.of(1);
        int nodes = layer.ties().nodeCount();
        layer.rewire(
                rewiring,
                parallel,
                (sample, from, to, weights) -> {
                    CompressedGraph rewired = graph(nodes, from, to, weights);
                    for (int i = 0; i < found.length; i++) {
                        LeidenParameters once =
                                detection
                                        .leiden(detection.resolutions().get(i), 0)
                                        .withStarts(1, rewiring.seed() + sample);
                        LeidenResult result = Leiden.compute(rewired, once, alone);
                        found[i][sample] =
                                CommunityVolumes.of(
                                        rewired, result.communityOf(), result.communities());
                    }
                });
        return new DetectionNull(found);
    }

    private static CompressedGraph graph(int nodes, int[] from, int[] to, double[] weights) {
        var builder = CompressedGraph.undirected(nodes);
        for (int tie = 0; tie < from.length; tie++) {
            builder.edge(from[tie], to[tie], weights[tie]);
        }
        return builder.build();
    }

    /**
     * External shares to compare a group of this volume with: of each rewired network the lowest
     * among its groups of half to twice the volume; where fewer than half of the networks have one,
     * of each the nearest in log volume.
     */
    double[] comparable(int resolution, double volume) {
        double[] lowest = known(resolution, groups -> groups.lowestNear(volume));
        return 2 * lowest.length >= Math.max(4, found[resolution].length)
                ? lowest
                : known(resolution, groups -> groups.nearest(volume));
    }

    private interface Comparison {
        double of(CommunityVolumes groups);
    }

    private double[] known(int resolution, Comparison comparison) {
        return Arrays.stream(found[resolution])
                .mapToDouble(comparison::of)
                .filter(share -> !Double.isNaN(share))
                .toArray();
    }
}

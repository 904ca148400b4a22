package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.community.AdjustedMutualInformation;
import io.rendan.algorithm.community.Leiden;
import io.rendan.algorithm.community.LeidenResult;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds groups that no chart shows: communities of the collaboration layer at several resolutions,
 * judged against what the same detection finds in rewired networks.
 */
final class GroupDetection {

    private static final Comparator<DetectedGroup> MOST_SIGNIFICANT_FIRST =
            Comparator.comparingDouble((DetectedGroup group) -> group.significance().pValue())
                    .thenComparingDouble(group -> group.significance().zScore())
                    .thenComparingDouble(DetectedGroup::externalShare)
                    .thenComparingDouble(group -> group.detection().resolution())
                    .thenComparingInt(group -> group.members()[0]);

    private final CompressedGraph ties;
    private final SiloParameters parameters;
    private final Parallel parallel;

    GroupDetection(CompressedGraph ties, SiloParameters parameters, Parallel parallel) {
        this.ties = ties;
        this.parameters = parameters;
        this.parallel = parallel;
    }

    /**
     * Detected groups of enough units; of those that overlap, the most significant. Cost: starts +
     * rewirings Leiden runs a resolution.
     */
    List<DetectedGroup> detect() {
        DetectionParameters detection = parameters.detection();
        if (detection.resolutions().isEmpty() || ties.edgeCount() == 0) {
            return List.of();
        }
        DetectionNull chance = DetectionNull.of(ties, parameters, parallel);
        List<DetectedGroup> all = new ArrayList<>();
        for (int i = 0; i < detection.resolutions().size(); i++) {
            all.addAll(detect(i, chance));
        }
        return withoutOverlaps(all);
    }

    private List<DetectedGroup> detect(int resolutionIndex, DetectionNull chance) {
        double resolution = parameters.detection().resolutions().get(resolutionIndex);
        LeidenResult result =
                Leiden.compute(
                        ties,
                        parameters.detection().leiden(resolution, parameters.rewiring().seed()),
                        parallel);
        var found = new Detection(resolution, stability(result.starts()));
        int[][] members = Groups.members(result.communityOf(), result.communities());
        CommunityVolumes volumes =
                CommunityVolumes.of(ties, result.communityOf(), result.communities());
        List<DetectedGroup> groups = new ArrayList<>();
        for (int i = 0; i < volumes.communities().length; i++) {
            int[] units = members[volumes.communities()[i]];
            if (units.length >= parameters.minimumUnits()) {
                double share = volumes.externalShares()[i];
                double volume = volumes.volumes()[i];
                double[] comparable = chance.comparable(resolutionIndex, volume);
                groups.add(
                        new DetectedGroup(
                                units,
                                volume,
                                share,
                                comparable,
                                Significance.of(share, comparable),
                                found));
            }
        }
        return groups;
    }

    /** Mean pairwise agreement of the partitions, over units with ties. */
    private double stability(List<int[]> partitions) {
        int[] tied = IntStream.range(0, ties.nodeCount()).filter(v -> ties.degree(v) > 0).toArray();
        List<int[]> compared =
                partitions.stream()
                        .map(labels -> IntStream.of(tied).map(unit -> labels[unit]).toArray())
                        .toList();
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < compared.size(); i++) {
            for (int j = i + 1; j < compared.size(); j++) {
                sum += AdjustedMutualInformation.compute(compared.get(i), compared.get(j));
                pairs++;
            }
        }
        return pairs == 0 ? Double.NaN : sum / pairs;
    }

    private static List<DetectedGroup> withoutOverlaps(List<DetectedGroup> all) {
        List<DetectedGroup> kept = new ArrayList<>();
        for (DetectedGroup group : all.stream().sorted(MOST_SIGNIFICANT_FIRST).toList()) {
            if (kept.stream()
                    .noneMatch(other -> DetectedGroup.areSame(group.members(), other.members()))) {
                kept.add(group);
            }
        }
        return kept;
    }
}

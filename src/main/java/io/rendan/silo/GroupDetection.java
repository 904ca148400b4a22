package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.community.AdjustedMutualInformation;
import io.rendan.algorithm.community.CommunitySignificance;
import io.rendan.algorithm.community.Leiden;
import io.rendan.algorithm.community.LeidenResult;
import io.rendan.algorithm.community.Recurrence;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.GroupType;
import io.rendan.analysis.Verdict;
import io.rendan.silo.Detection.Look;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds groups that no chart shows: communities of the collaboration layer at several resolutions,
 * once with every tie counting one and once by weight.
 *
 * <p>Heavy-tailed weights let chance make groups that look closed, so what they show proves little;
 * ties are judged by formula. The look by weight adds only what could be a silo by it and ties have
 * not shown: for that, and only then, the same detection is run on rewired networks.
 */
final class GroupDetection {

    /** A group gives way to parts of it that hold this share of its units. */
    private static final double MOST = 0.8;

    private static final Comparator<DetectedGroup> MOST_SIGNIFICANT_FIRST =
            Comparator.comparingDouble(DetectedGroup::logP)
                    .thenComparingDouble(DetectedGroup::openness)
                    .thenComparingDouble(group -> group.detection().resolution())
                    .thenComparingInt(group -> group.members()[0]);

    private static final Comparator<DetectedGroup> BEST_FIRST =
            Comparator.comparing(DetectedGroup::passes, Comparator.reverseOrder())
                    .thenComparing(group -> group.detection().foundOn())
                    .thenComparing(MOST_SIGNIFICANT_FIRST);

    private static final ChanceModel UNJUDGED = new ChanceModel.Rewired(new double[0], 1);

    private final SiloLayer layer;
    private final CompressedGraph ties;
    private final SiloParameters parameters;
    private final Parallel parallel;

    GroupDetection(SiloLayer layer, SiloParameters parameters, Parallel parallel) {
        this.layer = layer;
        this.ties = layer.ties();
        this.parameters = parameters;
        this.parallel = parallel;
    }

    /**
     * What was found.
     *
     * @param groups of enough units; of those that overlap, one
     * @param leftOut how many more there are by weight, none of which can be a silo
     */
    record Found(List<DetectedGroup> groups, int leftOut) {}

    /** Communities at one resolution. */
    private record Partition(
            Look look, double resolution, LeidenResult result, GroupBorders borders) {

        int[][] members() {
            return Groups.members(result.communityOf(), result.communities());
        }

        boolean holds(DetectedGroup group) {
            Detection found = group.detection();
            return found.foundOn() == look && found.resolution() == resolution;
        }

        double[] recurrence() {
            return Recurrence.compute(result.communityOf(), result.communities(), result.starts());
        }
    }

    /**
     * Cost: two times starts Leiden runs a resolution, and rewirings more where they are needed.
     */
    Found detect() {
        if (parameters.detection().resolutions().isEmpty() || ties.edgeCount() == 0) {
            return new Found(List.of(), 0);
        }
        List<Partition> byTies =
                layer.hasTiesOfTheirOwn() ? partitions(Look.TIES, unweighted()) : List.of();
        List<Partition> byWeight = partitions(Look.WEIGHTS, ties);
        List<DetectedGroup> shown = shownByTies(byTies);
        List<DetectedGroup> proven = shown.stream().filter(DetectedGroup::passes).toList();
        List<DetectedGroup> first = withoutOverlaps(wholes(shown, proven), MOST_SIGNIFICANT_FIRST);
        List<DetectedGroup> more = notShown(wholes(weighed(byWeight), proven), first);
        List<DetectedGroup> second = judged(more.stream().filter(this::couldBeSilo).toList());
        List<DetectedGroup> found =
                withoutOverlaps(
                        Stream.concat(first.stream(), second.stream()).toList(), BEST_FIRST);
        List<Partition> partitions = Stream.concat(byTies.stream(), byWeight.stream()).toList();
        return new Found(
                withStability(found, partitions),
                withoutOverlaps(
                                more.stream().filter(group -> !couldBeSilo(group)).toList(),
                                MOST_SIGNIFICANT_FIRST)
                        .size());
    }

    private CompressedGraph unweighted() {
        double[] ones = new double[ties.arcCount()];
        Arrays.fill(ones, 1);
        return ties.withWeights(ones);
    }

    private List<DetectedGroup> shownByTies(List<Partition> partitions) {
        int tied =
                (int) IntStream.range(0, ties.nodeCount()).filter(v -> ties.degree(v) > 0).count();
        return partitions.stream().flatMap(partition -> byTies(partition, tied)).toList();
    }

    private List<Partition> partitions(Look look, CompressedGraph graph) {
        List<Double> resolutions = parameters.detection().resolutions();
        List<Partition> partitions = new ArrayList<>();
        for (double resolution : resolutions) {
            LeidenResult result =
                    Leiden.compute(
                            graph,
                            parameters.detection().leiden(resolution, parameters.rewiring().seed()),
                            parallel);
            partitions.add(
                    new Partition(
                            look,
                            resolution,
                            result,
                            GroupBorders.of(ties, result.communityOf(), result.communities())));
        }
        return partitions;
    }

    private Stream<DetectedGroup> byTies(Partition partition, int tied) {
        double[] recurrence = partition.recurrence();
        int[][] members = partition.members();
        var model = new ChanceModel.Ties(tied);
        return judgeable(partition, members)
                .mapToObj(
                        group -> {
                            int[] units = members[group];
                            Border border = partition.borders().of(group);
                            CommunitySignificance chance =
                                    model.chance(units.length, border, ties.edgeCount());
                            return group(
                                    units,
                                    model,
                                    chance.logAny(),
                                    border.tieOpenness(),
                                    new Detection(
                                            Look.TIES,
                                            partition.resolution(),
                                            Double.NaN,
                                            recurrence[group],
                                            chance.pFixed()));
                        });
    }

    /** Communities of enough units that have ties. */
    private IntStream judgeable(Partition partition, int[][] members) {
        return IntStream.range(0, members.length)
                .filter(group -> members[group].length >= parameters.minimumUnits())
                .filter(group -> partition.borders().of(group).hasTies());
    }

    private DetectedGroup group(
            int[] members, ChanceModel model, double logP, double openness, Detection detection) {
        Verdict verdict =
                parameters.verdict(
                        GroupType.DETECTED, Optional.of(detection), Math.exp(logP), openness);
        return new DetectedGroup(
                members, model, logP, openness, verdict == Verdict.SILO, detection);
    }

    /** What the look by weight sees; its openness is the external share until it is judged. */
    private List<DetectedGroup> weighed(List<Partition> partitions) {
        return partitions.stream().flatMap(this::weighed).toList();
    }

    private Stream<DetectedGroup> weighed(Partition partition) {
        double[] recurrence = partition.recurrence();
        int[][] members = partition.members();
        return judgeable(partition, members)
                .mapToObj(
                        group ->
                                new DetectedGroup(
                                        members[group],
                                        UNJUDGED,
                                        0,
                                        partition.borders().of(group).externalShare(),
                                        false,
                                        new Detection(
                                                Look.WEIGHTS,
                                                partition.resolution(),
                                                Double.NaN,
                                                recurrence[group],
                                                Double.NaN)));
    }

    /** What ties have not proven already. */
    private static List<DetectedGroup> notShown(
            List<DetectedGroup> seen, List<DetectedGroup> first) {
        List<DetectedGroup> proven = first.stream().filter(DetectedGroup::passes).toList();
        return seen.stream().filter(group -> isNew(group, proven)).toList();
    }

    /**
     * Whether a group by weight is a silo if chance leaves nothing inside: it expects at most 1.
     */
    private boolean couldBeSilo(DetectedGroup weighed) {
        return weighed.openness() <= parameters.detection().maximumOpenness();
    }

    /** Groups by weight, against what is found in rewired networks, which are drawn for them. */
    private List<DetectedGroup> judged(List<DetectedGroup> weighed) {
        if (weighed.isEmpty()) {
            return List.of();
        }
        DetectionNull chance = DetectionNull.of(layer, parameters, parallel);
        List<DetectedGroup> judged = weighed.stream().map(group -> judged(group, chance)).toList();
        List<DetectedGroup> closed = judged.stream().filter(DetectedGroup::passes).toList();
        return withoutOverlaps(wholes(judged, closed), MOST_SIGNIFICANT_FIRST);
    }

    private DetectedGroup judged(DetectedGroup weighed, DetectionNull chance) {
        double share = weighed.openness();
        double resolution = weighed.detection().resolution();
        double volume = IntStream.of(weighed.members()).mapToDouble(ties::strength).sum();
        double[] comparable =
                chance.comparable(parameters.detection().resolutions().indexOf(resolution), volume);
        var model = new ChanceModel.Rewired(comparable, looks());
        Significance significance = Significance.of(share, comparable).times(model.looks());
        return group(
                weighed.members(),
                model,
                Math.log(significance.pValue()),
                SiloGroup.opennessOf(share, significance.expected()),
                weighed.detection());
    }

    private int looks() {
        return layer.hasTiesOfTheirOwn() ? Look.values().length : 1;
    }

    /** All but what falls, in some partition, into parts that are silos themselves. */
    private List<DetectedGroup> wholes(List<DetectedGroup> groups, List<DetectedGroup> proven) {
        return groups.stream().filter(group -> !fallsApart(group, proven)).toList();
    }

    private boolean fallsApart(DetectedGroup group, List<DetectedGroup> proven) {
        BitSet units = new BitSet(ties.nodeCount());
        IntStream.of(group.members()).forEach(units::set);
        int size = group.members().length;
        Map<Double, Integer> parts = new HashMap<>();
        Map<Double, Integer> held = new HashMap<>();
        for (DetectedGroup part : proven) {
            if (part.members().length < size && isWithin(part.members(), units)) {
                parts.merge(part.detection().resolution(), 1, Integer::sum);
                held.merge(part.detection().resolution(), part.members().length, Integer::sum);
            }
        }
        return parts.entrySet().stream()
                .anyMatch(
                        at ->
                                at.getValue() >= 2
                                        && held.getOrDefault(at.getKey(), 0) >= MOST * size);
    }

    private static boolean isWithin(int[] members, BitSet units) {
        for (int unit : members) {
            if (!units.get(unit)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNew(DetectedGroup group, List<DetectedGroup> known) {
        return known.stream()
                .noneMatch(other -> DetectedGroup.areSame(group.members(), other.members()));
    }

    /** Of groups that are mostly the same, the first in this order. */
    private static List<DetectedGroup> withoutOverlaps(
            List<DetectedGroup> all, Comparator<DetectedGroup> order) {
        List<DetectedGroup> kept = new ArrayList<>();
        for (DetectedGroup group : all.stream().sorted(order).toList()) {
            if (isNew(group, kept)) {
                kept.add(group);
            }
        }
        return kept;
    }

    private List<DetectedGroup> withStability(
            List<DetectedGroup> groups, List<Partition> partitions) {
        List<DetectedGroup> known = new ArrayList<>(groups);
        for (Partition partition : partitions) {
            if (groups.stream().anyMatch(partition::holds)) {
                double stability = stability(partition.result().starts());
                known.replaceAll(
                        group -> partition.holds(group) ? group.withStability(stability) : group);
            }
        }
        return known;
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
}

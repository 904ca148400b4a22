package io.rendan.silo;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.GroupType;
import io.rendan.network.Directory;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Judges how closed groups of units are, against what chance and their size explain. Methods,
 * section 2.
 *
 * <p>A group's external share, the part of its units' collaboration that crosses its border, is
 * compared with the same in rewired networks: every unit keeps its number of ties and the observed
 * weights are dealt anew. Groups are the platforms, the ecosystem communities and the groups that
 * community detection finds; these are judged by their number of ties inside, by formula, or by
 * weight against what detection finds in rewired networks. Where no unit works or trades with
 * another, shared suppliers stand in ({@link SiloLayer}).
 *
 * <p>Cost: O(samples × ties) and, for detection, two times starts Leiden runs a resolution, and
 * rewirings more where weights show a closed group that ties do not. Pure; the same network and
 * parameters give the same report to the last bit, whatever the number of threads.
 */
public final class SiloDetector {

    private final SiloParameters parameters;

    public SiloDetector(SiloParameters parameters) {
        this.parameters = parameters;
    }

    /** Judges every platform, community and detected group. */
    public SiloReport detect(EcosystemNetwork network, Parallel parallel) {
        return detect(network, parallel, Map.of());
    }

    /**
     * Judges every platform, community and detected group.
     *
     * @param lastGroups detected groups of the last run, id to ids of units; a group that has at
     *     least half of its units in common with one of them keeps its id
     */
    public SiloReport detect(
            EcosystemNetwork network, Parallel parallel, Map<String, List<String>> lastGroups) {
        return new Search(network, parameters, parallel).report(lastGroups);
    }

    /** What is worked out once for all groups of a network. */
    private static final class Search {

        private final EcosystemNetwork network;
        private final SiloParameters parameters;
        private final Parallel parallel;
        private final SiloLayer layer;
        private final CompressedGraph ties;
        private final GroupJudge judge;
        private final OpennessHistory history;

        Search(EcosystemNetwork network, SiloParameters parameters, Parallel parallel) {
            this.network = network;
            this.parameters = parameters;
            this.parallel = parallel;
            this.layer = SiloLayer.of(network);
            this.ties = layer.ties();
            this.judge = new GroupJudge(network, layer, parameters);
            this.history = new OpennessHistory(network, layer, parameters, parallel);
        }

        SiloReport report(Map<String, List<String>> lastGroups) {
            List<SiloGroup> groups = new ArrayList<>(ofMembers());
            groups.addAll(detected(lastGroups));
            return new SiloReport(
                    parameters,
                    DuplicateGroups.matched(groups),
                    ties.edgeCount(),
                    OwnBorders.of(network.collaboration().ties(), network.parties()::platform));
        }

        /** Platforms and communities, in the same rewired networks. */
        private List<SiloGroup> ofMembers() {
            Groups platforms = Groups.platforms(network);
            Groups communities = Groups.communities(network);
            List<Groups> kinds = List.of(platforms, communities);
            List<double[][]> nullShares =
                    ExternalShares.rewired(layer, kinds, parameters.rewiring(), parallel);
            List<SiloGroup> judged = new ArrayList<>();
            judged.addAll(
                    judge.judge(
                            MeasuredGroups.rewired(platforms, nullShares.getFirst()),
                            history.ofPlatforms(platforms)));
            judged.addAll(
                    judge.judge(
                            MeasuredGroups.rewired(communities, nullShares.getLast()),
                            Collections.nCopies(communities.size(), List.of())));
            return judged;
        }

        private List<SiloGroup> detected(Map<String, List<String>> lastGroups) {
            GroupDetection.Found detection =
                    new GroupDetection(layer, parameters, parallel).detect();
            List<DetectedGroup> found = detection.groups();
            Directory named = new DetectedNames(network, ties, lastGroups).name(found);
            List<Integer> byId =
                    IntStream.range(0, found.size())
                            .boxed()
                            .sorted(Comparator.comparing(named::id))
                            .toList();
            List<DetectedGroup> sorted = byId.stream().map(found::get).toList();
            Groups groups =
                    Groups.of(
                            GroupType.DETECTED,
                            new Directory(
                                    byId.stream().map(named::id).toArray(String[]::new),
                                    byId.stream().map(named::name).toArray(String[]::new)),
                            sorted.stream().map(DetectedGroup::members).toArray(int[][]::new),
                            network.parties().size());
            MeasuredGroups measured =
                    new MeasuredGroups(
                            groups,
                            sorted.stream().map(DetectedGroup::model).toList(),
                            sorted.stream().map(DetectedGroup::detection).toList(),
                            detection.leftOut());
            return judge.judge(measured, history.ofDetected(measured, expected(measured)));
        }

        /** External share, by group, that each is held against. */
        private double[] expected(MeasuredGroups measured) {
            GroupBorders borders = GroupBorders.of(ties, measured.groups());
            return IntStream.range(0, borders.size())
                    .mapToDouble(
                            group ->
                                    measured.model(group)
                                            .significance(
                                                    measured.groups().units(group),
                                                    borders.of(group),
                                                    borders)
                                            .expected())
                    .toArray();
        }
    }
}

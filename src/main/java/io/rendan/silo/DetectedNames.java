package io.rendan.silo;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.finding.FindingId;
import io.rendan.network.Directory;
import io.rendan.network.EcosystemNetwork;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Names detected groups: after the unit that works most within it, and with the id that the last
 * run gave to a group of mostly the same units.
 */
final class DetectedNames {

    private final EcosystemNetwork network;
    private final Map<String, int[]> known = new HashMap<>();

    /**
     * Starts with the groups of the last run.
     *
     * @param lastRun ids and the ids of their units
     */
    DetectedNames(EcosystemNetwork network, Map<String, List<String>> lastRun) {
        this.network = network;
        lastRun.forEach(
                (id, units) ->
                        known.put(
                                id,
                                units.stream()
                                        .mapToInt(network.parties()::indexOf)
                                        .filter(unit -> unit >= 0)
                                        .sorted()
                                        .toArray()));
    }

    Directory name(List<DetectedGroup> groups) {
        String[] ids = new String[groups.size()];
        String[] names = new String[groups.size()];
        for (int group = 0; group < ids.length; group++) {
            int[] members = groups.get(group).members();
            ids[group] = id(members);
            names[group] =
                    "Group around %s".formatted(network.parties().name(mostInvolved(members)));
        }
        return new Directory(ids, names);
    }

    private String id(int[] members) {
        String best = "";
        double closest = GroupDetection.SAME;
        for (String id : known.keySet().stream().sorted().toList()) {
            double likeness = DetectedGroup.jaccard(members, known.getOrDefault(id, new int[0]));
            if (likeness > closest || (likeness == closest && best.isEmpty())) {
                closest = likeness;
                best = id;
            }
        }
        known.remove(best);
        return best.isEmpty()
                ? FindingId.ofGroup(IntStream.of(members).mapToObj(network.parties()::id).toList())
                : best;
    }

    /** The member with the most weight towards other members; of equal ones the first. */
    private int mostInvolved(int[] members) {
        CompressedGraph ties = network.collaboration().ties();
        int most = members[0];
        double heaviest = -1;
        for (int unit : members) {
            double weight = 0;
            for (int arc = ties.offsets()[unit]; arc < ties.offsets()[unit + 1]; arc++) {
                if (Arrays.binarySearch(members, ties.targets()[arc]) >= 0) {
                    weight += ties.weights()[arc];
                }
            }
            if (weight > heaviest) {
                heaviest = weight;
                most = unit;
            }
        }
        return most;
    }
}

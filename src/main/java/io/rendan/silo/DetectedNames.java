package io.rendan.silo;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.FindingId;
import io.rendan.analysis.Words;
import io.rendan.network.Directory;
import io.rendan.network.EcosystemNetwork;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names detected groups: after the unit that works most within it, where several groups have the
 * same one with what tells them apart, and with the id that the last run gave to a group of mostly
 * the same units. Of all pairs of a new group and a last one that share at least half of their
 * units (Jaccard), those most alike are matched first.
 */
final class DetectedNames {

    private static final Comparator<Match> MOST_ALIKE_FIRST =
            Comparator.comparingDouble(Match::likeness)
                    .reversed()
                    .thenComparing(Match::id)
                    .thenComparingInt(Match::group);

    /** Members that a name names at most. */
    private static final int MOST_NAMED = 3;

    private final EcosystemNetwork network;
    private final CompressedGraph ties;
    private final Map<String, int[]> lastGroups = new TreeMap<>();

    /**
     * Starts with the groups of the last run.
     *
     * @param ties that the groups were found on
     * @param lastRun ids and the ids of their units
     */
    DetectedNames(
            EcosystemNetwork network, CompressedGraph ties, Map<String, List<String>> lastRun) {
        this.network = network;
        this.ties = ties;
        lastRun.forEach((id, units) -> lastGroups.put(id, indices(units)));
    }

    /** The units' party indices, ascending; units that are gone get numbers beyond. */
    private int[] indices(List<String> units) {
        int[] indices = units.stream().mapToInt(network.parties()::indexOf).toArray();
        for (int i = 0; i < indices.length; i++) {
            indices[i] = indices[i] < 0 ? network.parties().size() + i : indices[i];
        }
        Arrays.sort(indices);
        return indices;
    }

    /** A new group and the last run's group that it may be. */
    private record Match(int group, String id, double likeness) {}

    Directory name(List<DetectedGroup> groups) {
        Map<Integer, String> kept = keptIds(groups);
        Set<String> taken = new HashSet<>(kept.values());
        String[] ids = new String[groups.size()];
        int[][] byInvolvement = new int[groups.size()][];
        for (int group = 0; group < ids.length; group++) {
            int[] members = groups.get(group).members();
            ids[group] =
                    Optional.ofNullable(kept.get(group)).orElseGet(() -> newId(members, taken));
            byInvolvement[group] = byInvolvement(members);
        }
        return new Directory(ids, names(byInvolvement));
    }

    private Map<Integer, String> keptIds(List<DetectedGroup> groups) {
        Map<Integer, String> kept = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Match match : matches(groups)) {
            if (!kept.containsKey(match.group) && taken.add(match.id)) {
                kept.put(match.group, match.id);
            }
        }
        return kept;
    }

    private List<Match> matches(List<DetectedGroup> groups) {
        List<Match> matches = new ArrayList<>();
        lastGroups.forEach(
                (id, last) -> {
                    for (int group = 0; group < groups.size(); group++) {
                        int[] members = groups.get(group).members();
                        if (DetectedGroup.areSame(members, last)) {
                            double likeness = DetectedGroup.jaccard(members, last);
                            matches.add(new Match(group, id, likeness));
                        }
                    }
                });
        matches.sort(MOST_ALIKE_FIRST);
        return matches;
    }

    /** After the members; a group that has drifted may still hold the id of those it began with. */
    private String newId(int[] members, Set<String> taken) {
        String id =
                FindingId.ofGroup(IntStream.of(members).mapToObj(network.parties()::id).toList());
        while (!taken.add(id)) {
            id = FindingId.ofGroup(List.of(id));
        }
        return id;
    }

    /**
     * After as few members as tell the groups apart, those first that work most within it; groups
     * that even then are called alike are counted.
     */
    private String[] names(int[][] byInvolvement) {
        String[] names = new String[byInvolvement.length];
        for (int members = 1; members <= MOST_NAMED; members++) {
            Map<String, Long> bearers = bearers(names);
            for (int group = 0; group < names.length; group++) {
                if (members == 1 || bearers.getOrDefault(names[group], 0L) > 1) {
                    names[group] = around(byInvolvement[group], members);
                }
            }
        }
        Map<String, Integer> counted = new HashMap<>();
        Map<String, Long> bearers = bearers(names);
        for (int group = 0; group < names.length; group++) {
            String name = names[group];
            if (bearers.getOrDefault(name, 0L) > 1) {
                names[group] = "%s (%s)".formatted(name, counted.merge(name, 1, Integer::sum));
            }
        }
        return names;
    }

    private static Map<String, Long> bearers(String[] names) {
        return Arrays.stream(names)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
    }

    private String around(int[] byInvolvement, int members) {
        return "Group around "
                + Words.list(
                        IntStream.of(byInvolvement)
                                .limit(members)
                                .mapToObj(network.parties()::name)
                                .toList());
    }

    /** The members with the most weight towards other members first; of equal ones the first. */
    private int[] byInvolvement(int[] members) {
        return IntStream.of(members)
                .boxed()
                .sorted(
                        Comparator.comparingDouble((Integer unit) -> weightWithin(unit, members))
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_NAMED)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double weightWithin(int unit, int[] members) {
        return ties.sum(unit, (other, tie) -> Arrays.binarySearch(members, other) >= 0 ? tie : 0);
    }
}

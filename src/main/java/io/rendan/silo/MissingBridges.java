package io.rendan.silo;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Needs;
import io.rendan.network.Offers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds for a group the other groups that it has reason to meet and hardly meets. */
final class MissingBridges {

    private static final Comparator<MissingBridge> WIDEST_GAP_FIRST =
            Comparator.comparingDouble(MissingBridge::ratio)
                    .thenComparing(MissingBridge::unmetBudget, Comparator.reverseOrder())
                    .thenComparing(MissingBridge::expected, Comparator.reverseOrder())
                    .thenComparing(MissingBridge::id);

    private final EcosystemNetwork network;
    private final Groups groups;
    private final Borders borders;
    private final UnmetNeeds unmetNeeds;
    private final int[][] sellers;

    MissingBridges(
            EcosystemNetwork network, Groups groups, Borders borders, UnmetNeeds unmetNeeds) {
        this.network = network;
        this.groups = groups;
        this.borders = borders;
        this.unmetNeeds = unmetNeeds;
        this.sellers = sellers(network.supply().sales().reversed(), groups.groupOf());
    }

    /** By party: the groups that sell to it if it is a user segment, ascending. */
    private static int[][] sellers(CompressedGraph boughtFrom, int[] groupOf) {
        int[][] sellers = new int[boughtFrom.nodeCount()][];
        for (int segment = 0; segment < sellers.length; segment++) {
            var groups = new TreeSet<Integer>();
            for (int arc = boughtFrom.offsets()[segment];
                    arc < boughtFrom.offsets()[segment + 1];
                    arc++) {
                groups.add(groupOf[boughtFrom.targets()[arc]]);
            }
            sellers[segment] = groups.stream().mapToInt(Integer::intValue).toArray();
        }
        return sellers;
    }

    /** Why another group would be worth meeting. */
    private static final class Reasons {
        final TreeSet<Integer> capabilities = new TreeSet<>();
        final TreeSet<Integer> segments = new TreeSet<>();
        double unmetBudget;
        int largestNeed = -1;
    }

    /** Whether it can be known whom the group should meet: needs and offers, or sales to users. */
    boolean isKnown(int group) {
        return unmetNeeds.isKnown(group) || !segments(group).isEmpty();
    }

    /**
     * The groups with the least observed over expected exchange, below 1, among those that offer
     * what this one needs or serve the same users: O(groups + ties and needs of this group ×
     * offerers).
     */
    List<MissingBridge> of(int group, int limit) {
        double[] exchange = exchange(group);
        List<MissingBridge> bridges = new ArrayList<>();
        reasons(group)
                .forEach(
                        (other, reasons) -> {
                            MissingBridge bridge = bridge(group, other, exchange[other], reasons);
                            if (bridge.ratio() < 1) {
                                bridges.add(bridge);
                            }
                        });
        return bridges.stream().sorted(WIDEST_GAP_FIRST).limit(limit).toList();
    }

    private MissingBridge bridge(int group, int other, double exchange, Reasons reasons) {
        return new MissingBridge(
                groups.directory().id(other),
                groups.directory().name(other),
                exchange,
                borders.volume()[group] * borders.volume()[other] / borders.total(),
                List.copyOf(reasons.capabilities),
                reasons.unmetBudget,
                List.copyOf(reasons.segments),
                introduction(other, reasons.largestNeed));
    }

    /** Weight of this group's ties by other group. */
    private double[] exchange(int group) {
        CompressedGraph ties = network.collaboration().ties();
        double[] exchange = new double[groups.size()];
        for (int unit : groups.members()[group]) {
            for (int arc = ties.offsets()[unit]; arc < ties.offsets()[unit + 1]; arc++) {
                int other = groups.groupOf()[ties.targets()[arc]];
                if (other >= 0) {
                    exchange[other] += ties.weights()[arc];
                }
            }
        }
        return exchange;
    }

    private Map<Integer, Reasons> reasons(int group) {
        Map<Integer, Reasons> reasons = new TreeMap<>();
        unmetNeeds.needsOf(group).forEach(need -> addNeed(reasons, need));
        for (int segment : segments(group)) {
            for (int other : sellers[segment]) {
                reasons.computeIfAbsent(other, g -> new Reasons()).segments.add(segment);
            }
        }
        reasons.keySet().removeIf(g -> g < 0 || g == group || !borders.hasTies(g));
        return reasons;
    }

    private void addNeed(Map<Integer, Reasons> reasons, int need) {
        int capability = network.needs().capabilities()[need];
        double budget = unmetNeeds.unmetBudget(need);
        for (int other : unmetNeeds.offerers(capability)) {
            Reasons known = reasons.computeIfAbsent(other, g -> new Reasons());
            known.capabilities.add(capability);
            known.unmetBudget += budget;
            if (budget > 0
                    && (known.largestNeed < 0
                            || budget > unmetNeeds.unmetBudget(known.largestNeed))) {
                known.largestNeed = need;
            }
        }
    }

    private Set<Integer> segments(int group) {
        CompressedGraph sales = network.supply().sales();
        var segments = new TreeSet<Integer>();
        for (int unit : groups.members()[group]) {
            for (int arc = sales.offsets()[unit]; arc < sales.offsets()[unit + 1]; arc++) {
                segments.add(sales.targets()[arc]);
            }
        }
        return segments;
    }

    private Optional<Introduction> introduction(int other, int need) {
        if (need < 0) {
            return Optional.empty();
        }
        Needs needs = network.needs();
        Offers offers = network.offers();
        int capability = needs.capabilities()[need];
        int best = -1;
        for (int i = offers.byCapability()[capability];
                i < offers.byCapability()[capability + 1];
                i++) {
            int offer = offers.order()[i];
            boolean theirs = groups.groupOf()[offers.parties()[offer]] == other;
            if (theirs && (best < 0 || capacity(offer) > capacity(best))) {
                best = offer;
            }
        }
        return Optional.of(
                new Introduction(
                        needs.parties()[need],
                        offers.parties()[best],
                        capability,
                        needs.annualBudgets()[need]));
    }

    /** Requests a month, 0 where not known. */
    private double capacity(int offer) {
        double capacity = network.offers().monthlyCapacities()[offer];
        return Double.isNaN(capacity) ? 0 : capacity;
    }
}

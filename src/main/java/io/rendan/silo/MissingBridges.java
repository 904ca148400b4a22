package io.rendan.silo;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.Offers;
import io.rendan.network.Parties;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds for a group the platforms that it has reason to meet and hardly meets. A platform counts
 * with its units outside the group, so that detected groups, too, get neighbours that have an
 * owner.
 */
final class MissingBridges {

    private static final Comparator<MissingBridge> WIDEST_GAP_FIRST =
            Comparator.comparingDouble(MissingBridge::ratio)
                    .thenComparing(MissingBridge::unservedBudget, Comparator.reverseOrder())
                    .thenComparing(MissingBridge::expected, Comparator.reverseOrder())
                    .thenComparing(MissingBridge::id);

    private final EcosystemNetwork network;
    private final UnmetNeeds unmetNeeds;
    private final CompressedGraph ties;
    private final double[] volumes;
    private final double total;

    MissingBridges(EcosystemNetwork network, UnmetNeeds unmetNeeds) {
        this.network = network;
        this.unmetNeeds = unmetNeeds;
        this.ties = network.collaboration().ties();
        this.volumes = byPlatform(IntStream.range(0, network.parties().size()));
        double sum = 0;
        for (double weight : ties.weights()) {
            sum += weight;
        }
        this.total = sum;
    }

    /** Why a platform would be worth meeting. */
    private static final class Reasons {
        final TreeSet<Integer> capabilities = new TreeSet<>();
        final TreeSet<Integer> segments = new TreeSet<>();
        double unservedBudget;
        double largestBudget;
        Optional<Introduction> introduction = Optional.empty();
    }

    /** Whether it can be known whom these units should meet: needs and offers, or sales. */
    boolean areKnown(int[] units) {
        return unmetNeeds.areKnown(units) || !segments(units).isEmpty();
    }

    /**
     * The platforms with the least observed over expected exchange, below 1, among those that offer
     * what these units need or serve the same users: O(ties of the units + their needs × offers).
     *
     * @param units the group, ascending
     * @param group the same as a set
     */
    List<MissingBridge> of(int[] units, BitSet group, int limit) {
        double[] exchange = exchange(units, group);
        double[] own = byPlatform(IntStream.of(units));
        double volume = IntStream.of(units).mapToDouble(ties::strength).sum();
        List<MissingBridge> bridges = new ArrayList<>();
        reasons(units, group)
                .forEach(
                        (platform, why) -> {
                            double expected = volume * (volumes[platform] - own[platform]) / total;
                            if (exchange[platform] < expected) {
                                bridges.add(bridge(platform, exchange[platform], expected, why));
                            }
                        });
        return bridges.stream().sorted(WIDEST_GAP_FIRST).limit(limit).toList();
    }

    private MissingBridge bridge(int platform, double observed, double expected, Reasons why) {
        return new MissingBridge(
                network.platforms().id(platform),
                network.platforms().name(platform),
                observed,
                expected,
                List.copyOf(why.capabilities),
                why.unservedBudget,
                List.copyOf(why.segments),
                why.introduction);
    }

    /** Volumes of these parties, added up by platform. */
    private double[] byPlatform(IntStream parties) {
        double[] sums = new double[network.platforms().size()];
        parties.forEach(
                party -> {
                    int platform = network.parties().platform(party);
                    if (platform >= 0) {
                        sums[platform] += ties.strength(party);
                    }
                });
        return sums;
    }

    /** Weight of ties that leave the group, by platform. */
    private double[] exchange(int[] units, BitSet group) {
        double[] exchange = new double[network.platforms().size()];
        for (int unit : units) {
            ties.forEachEdge(
                    unit,
                    (other, weight) -> {
                        int platform = network.parties().platform(other);
                        if (platform >= 0 && !group.get(other)) {
                            exchange[platform] += weight;
                        }
                    });
        }
        return exchange;
    }

    private Map<Integer, Reasons> reasons(int[] units, BitSet group) {
        Map<Integer, Reasons> reasons = new TreeMap<>();
        unmetNeeds.of(units).forEach(need -> addNeed(reasons, need, group));
        CompressedGraph boughtFrom = network.supply().sales().reversed();
        for (int segment : segments(units)) {
            boughtFrom.forEachNeighbour(
                    segment,
                    seller -> {
                        if (!group.get(seller)) {
                            of(reasons, seller).segments.add(segment);
                        }
                    });
        }
        reasons.remove(-1);
        return reasons;
    }

    private Reasons of(Map<Integer, Reasons> reasons, int party) {
        return reasons.computeIfAbsent(network.parties().platform(party), p -> new Reasons());
    }

    private void addNeed(Map<Integer, Reasons> reasons, int need, BitSet group) {
        int capability = network.needs().capability(need);
        double budget = unmetNeeds.unservedBudget(need, group);
        Map<Integer, Integer> bestOffers = new TreeMap<>();
        unmetNeeds
                .offersOutside(capability, group)
                .forEach(
                        offer ->
                                bestOffers.merge(
                                        network.parties().platform(offerer(offer)),
                                        offer,
                                        this::larger));
        bestOffers.forEach(
                (platform, offer) -> {
                    Reasons why = of(reasons, offerer(offer));
                    why.capabilities.add(capability);
                    why.unservedBudget += budget;
                    if (budget > why.largestBudget) {
                        why.largestBudget = budget;
                        why.introduction =
                                Optional.of(
                                        new Introduction(
                                                network.needs().party(need),
                                                offerer(offer),
                                                capability,
                                                budget));
                    }
                });
    }

    private int offerer(int offer) {
        return network.offers().party(offer);
    }

    /** The offer of more capacity, unknown counting as none; of equal ones the first. */
    private int larger(int first, int second) {
        Offers offers = network.offers();
        double one = offers.monthlyCapacity(first);
        double other = offers.monthlyCapacity(second);
        return other > one || (Double.isNaN(one) && !Double.isNaN(other)) ? second : first;
    }

    /** User segments that these units sell to. */
    private Set<Integer> segments(int[] units) {
        CompressedGraph sales = network.supply().sales();
        Parties parties = network.parties();
        var segments = new TreeSet<Integer>();
        for (int unit : units) {
            sales.forEachNeighbour(
                    unit,
                    segment -> {
                        if (parties.isUserSegment(segment)) {
                            segments.add(segment);
                        }
                    });
        }
        return segments;
    }
}

package io.rendan.map;

import io.rendan.network.EcosystemNetwork;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what pairs of marks have to do with each other. */
final class Links {

    /** A pair of marks, the smaller first. */
    private record Pair(int source, int target) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            return source == other.source
                    ? Integer.compare(target, other.target)
                    : Integer.compare(source, other.source);
        }
    }

    private static final class Sum {
        private double paidToSource;
        private double paidToTarget;
        private int contracts;
        private double hours;
        private int shared;
    }

    private final Map<Pair, Sum> sums = new TreeMap<>();

    private Sum between(int one, int other) {
        return sums.computeIfAbsent(
                one < other ? new Pair(one, other) : new Pair(other, one), pair -> new Sum());
    }

    /**
     * Of everything between the marks that parties belong to.
     *
     * @param markOf mark of each party, -1 for none
     */
    static Links between(EcosystemNetwork network, int[] markOf) {
        var links = new Links();
        for (int contract = 0; contract < network.contracts().size(); contract++) {
            links.add(network, contract, markOf);
        }
        for (int unit = 0; unit < network.parties().size(); unit++) {
            int one = unit;
            network.collaboration()
                    .hours()
                    .forEachEdge(
                            one,
                            (other, hours) -> {
                                if (one < other && linked(markOf[one], markOf[other])) {
                                    links.between(markOf[one], markOf[other]).hours += hours;
                                }
                            });
        }
        return links;
    }

    private void add(EcosystemNetwork network, int contract, int[] markOf) {
        int supplier = markOf[network.contracts().supplier(contract)];
        int buyer = markOf[network.contracts().buyer(contract)];
        double paid = network.contracts().paid(contract);
        boolean active = network.isActive(contract);
        if (!linked(supplier, buyer) || (paid == 0 && !active)) {
            return;
        }
        Sum sum = between(supplier, buyer);
        if (supplier < buyer) {
            sum.paidToSource += paid;
        } else {
            sum.paidToTarget += paid;
        }
        sum.contracts += active ? 1 : 0;
    }

    private static boolean linked(int one, int other) {
        return one >= 0 && other >= 0 && one != other;
    }

    void share(int one, int other) {
        between(one, other).shared++;
    }

    /** The links, marks by the names that they have in the map. */
    List<MapLink> named(List<String> keys) {
        return sums.entrySet().stream()
                .map(entry -> link(keys, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MapLink link(List<String> keys, Pair pair, Sum sum) {
        return new MapLink(
                keys.get(pair.source()),
                keys.get(pair.target()),
                sum.paidToSource,
                sum.paidToTarget,
                sum.contracts,
                sum.hours,
                sum.shared);
    }
}

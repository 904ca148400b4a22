package io.rendan.generator.trade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who trades with whom, undirected and without user segments. */
public final class TradeGraph {

    private final List<Set<Integer>> neighbours = new ArrayList<>();

    public TradeGraph(int parties, Collection<Deal> deals) {
        for (int party = 0; party < parties; party++) {
            neighbours.add(new HashSet<>());
        }
        deals.forEach(this::add);
    }

    public void add(Deal deal) {
        neighbours.get(deal.supplier).add(deal.buyer);
        neighbours.get(deal.buyer).add(deal.supplier);
    }

    /** Removes the tie of two parties that have no other contract with each other. */
    public void remove(Deal deal) {
        neighbours.get(deal.supplier).remove(deal.buyer);
        neighbours.get(deal.buyer).remove(deal.supplier);
    }

    /**
     * Paths of length three between two parties, each weighted with 1/√(k_u k_v) (Kovács et al.
     * 2019); 0 if there is none.
     */
    public double l3(int a, int b) {
        Set<Integer> near = neighbours.get(b);
        double sum = 0;
        for (int u : neighbours.get(a)) {
            if (u == b) {
                continue;
            }
            for (int v : neighbours.get(u)) {
                if (v != a && v != b && near.contains(v)) {
                    sum += 1 / Math.sqrt((double) degree(u) * degree(v));
                }
            }
        }
        return sum;
    }

    /**
     * Number of paths of length three to each party that one does not trade with; of no meaning for
     * the others.
     */
    public int[] pathsFrom(int party) {
        int[] paths = new int[neighbours.size()];
        for (int u : neighbours.get(party)) {
            for (int v : neighbours.get(u)) {
                if (v != party) {
                    neighbours.get(v).forEach(end -> paths[end]++);
                }
            }
        }
        return paths;
    }

    public boolean isLinked(int a, int b) {
        return neighbours.get(a).contains(b);
    }

    public int degree(int party) {
        return neighbours.get(party).size();
    }
}

package io.rendan.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who trades with whom, undirected and without user segments. */
final class TradeGraph {

    private final List<Set<Integer>> neighbours = new ArrayList<>();

    TradeGraph(int parties, Collection<Deal> deals) {
        for (int party = 0; party < parties; party++) {
            neighbours.add(new HashSet<>());
        }
        for (Deal deal : deals) {
            neighbours.get(deal.supplier).add(deal.buyer);
            neighbours.get(deal.buyer).add(deal.supplier);
        }
    }

    /**
     * Paths of length three between two parties, each weighted with 1/√(k_u k_v) (Kovács et al.
     * 2019); 0 if there is none.
     */
    double l3(int a, int b) {
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

    int degree(int party) {
        return neighbours.get(party).size();
    }
}

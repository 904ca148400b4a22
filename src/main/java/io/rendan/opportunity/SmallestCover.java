package io.rendan.opportunity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fewest offerers that together serve all needs, and of equally few those of least cost
 * (weighted set cover). Exact, by dynamic programming over sets of needs: O(2ⁿ m) for n needs and m
 * different sets that an offerer serves.
 */
final class SmallestCover {

    /** Most needs, since the number of sets doubles with each. */
    static final int MOST_NEEDS = CommunityDraft.MOST - 1;

    private SmallestCover() {}

    /**
     * Somebody who serves needs.
     *
     * @param party party index
     * @param serves the needs, as bits
     * @param cost at least 0
     */
    record Offerer(int party, int serves, double cost) {}

    /**
     * Picks offerers.
     *
     * @return party indices in ascending order; empty if the needs cannot all be served
     */
    static List<Integer> of(int needs, List<Offerer> offerers) {
        List<Offerer> best = cheapestOfEachSet(offerers);
        int all = (1 << needs) - 1;
        int[] size = new int[all + 1];
        double[] cost = new double[all + 1];
        int[] last = new int[all + 1];
        int[] before = new int[all + 1];
        Arrays.fill(size, 1, all + 1, Integer.MAX_VALUE);
        for (int set = 0; set < all; set++) {
            for (int at = 0; at < best.size() && size[set] < Integer.MAX_VALUE; at++) {
                int next = set | best.get(at).serves();
                double sum = cost[set] + best.get(at).cost();
                boolean fewer = size[set] + 1 < size[next];
                boolean cheaper = size[set] + 1 == size[next] && sum < cost[next];
                if (next != set && (fewer || cheaper)) {
                    size[next] = size[set] + 1;
                    cost[next] = sum;
                    last[next] = at;
                    before[next] = set;
                }
            }
        }
        if (size[all] == Integer.MAX_VALUE) {
            return List.of();
        }
        List<Integer> chosen = new ArrayList<>();
        for (int set = all; set != 0; set = before[set]) {
            chosen.add(best.get(last[set]).party());
        }
        return chosen.stream().sorted().toList();
    }

    private static List<Offerer> cheapestOfEachSet(List<Offerer> offerers) {
        Map<Integer, Offerer> cheapest = new TreeMap<>();
        for (Offerer offerer : offerers) {
            cheapest.merge(
                    offerer.serves(),
                    offerer,
                    (one, other) -> other.cost() < one.cost() ? other : one);
        }
        return List.copyOf(cheapest.values());
    }
}

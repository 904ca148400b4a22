package io.rendan.benchmark;

import java.util.HashMap;
import java.util.Map;

/** How far two divisions of the same nodes agree. */
final class Agreement {

    private Agreement() {}

    /** Mutual information over the mean of both entropies: 0 for none, 1 for the same division. */
    static double normalisedMutualInformation(int[] one, int[] other) {
        Map<Integer, Integer> inOne = new HashMap<>();
        Map<Integer, Integer> inOther = new HashMap<>();
        Map<Long, Integer> inBoth = new HashMap<>();
        for (int node = 0; node < one.length; node++) {
            inOne.merge(one[node], 1, Integer::sum);
            inOther.merge(other[node], 1, Integer::sum);
            inBoth.merge(((long) one[node] << 32) | other[node], 1, Integer::sum);
        }
        double entropies = entropy(inOne, one.length) + entropy(inOther, one.length);
        double mutual = entropies - entropy(inBoth, one.length);
        return entropies == 0 ? 1 : 2 * mutual / entropies;
    }

    private static double entropy(Map<?, Integer> counts, double total) {
        return counts.values().stream()
                .mapToDouble(count -> -count / total * Math.log(count / total))
                .sum();
    }
}

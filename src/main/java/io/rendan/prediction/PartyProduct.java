package io.rendan.prediction;

import io.rendan.algorithm.Pairs;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ranks pairs by the product of one number a party.
 *
 * @param ofParty at least 0, by party index
 */
record PartyProduct(double[] ofParty) {

    /** The product of a pair. */
    double of(long pair) {
        return ofParty[Pairs.first(pair)] * ofParty[Pairs.second(pair)];
    }

    /**
     * The pairs of a split with the largest product, best first. Visits pairs by descending numbers
     * and leaves a row where no later pair can be better, so that it does not enumerate all pairs.
     */
    List<HoldoutScan.Ranked> first(Split split, int limit) {
        int[] parties =
                IntStream.range(0, ofParty.length)
                        .filter(party -> ofParty[party] > 0)
                        .boxed()
                        .sorted(Comparator.comparingDouble(party -> -ofParty[party]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var best = new Shortlist<HoldoutScan.Ranked>(limit, HoldoutScan.Ranked.BEST_FIRST);
        for (int i = 0; i < parties.length; i++) {
            for (int j = i + 1; j < parties.length; j++) {
                int a = parties[i];
                int b = parties[j];
                double score = ofParty[a] * ofParty[b];
                if (!best.isOpen() && score < best.last().score()) {
                    break;
                }
                if (split.isEvaluated(a, b)) {
                    best.offer(new HoldoutScan.Ranked(Pairs.unordered(a, b), score));
                }
            }
        }
        return best.drain();
    }
}

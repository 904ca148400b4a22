package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The pairs of a split with the largest product of degrees. */
final class PreferentialAttachment {

    private PreferentialAttachment() {}

    /**
     * Best first. Visits pairs by descending degree and leaves a row where no later pair can be
     * better, so that it does not enumerate all pairs.
     */
    static List<HoldoutScan.Ranked> first(Split split, int limit) {
        CompressedGraph ties = split.snapshot().ties();
        int[] parties =
                IntStream.range(0, ties.nodeCount())
                        .filter(party -> ties.degree(party) > 0)
                        .boxed()
                        .sorted(Comparator.comparingInt(party -> -ties.degree(party)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var best = new Shortlist<HoldoutScan.Ranked>(limit, HoldoutScan.Ranked.BEST_FIRST);
        for (int i = 0; i < parties.length; i++) {
            for (int j = i + 1; j < parties.length; j++) {
                int a = parties[i];
                int b = parties[j];
                double score = (double) ties.degree(a) * ties.degree(b);
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

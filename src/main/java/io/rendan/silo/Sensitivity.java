package io.rendan.silo;

import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.analysis.Verdict;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether a verdict hangs on a few ties: surveys and logs have holes.
 *
 * <p>Each repeat drops every tie with a chance of one in ten and judges all groups again. The null
 * is not drawn anew, because dropping ties at random leaves its mean where it is.
 */
record Sensitivity(CompressedGraph ties, int repeats, long seed) {

    private static final double DROPPED = 0.1;

    /** What judges all groups by their borders. */
    interface Judge {
        Verdict[] verdicts(GroupBorders borders);
    }

    /** The share of repeats in which each group is a silo: O(repeats × ties). */
    double[] survivalShares(Groups groups, Judge judge) {
        double[] survived = new double[groups.size()];
        int[] from = new int[ties.edgeCount()];
        int[] to = new int[ties.edgeCount()];
        double[] weights = new double[ties.edgeCount()];
        for (int repeat = 0; repeat < repeats; repeat++) {
            int kept = keep(new SplittableRandom(seed + repeat), from, to, weights);
            Verdict[] verdicts = judge.verdicts(GroupBorders.of(groups, from, to, weights, kept));
            for (int group = 0; group < survived.length; group++) {
                survived[group] += verdicts[group] == Verdict.SILO ? 1 : 0;
            }
        }
        Arrays.setAll(survived, group -> survived[group] / repeats);
        return survived;
    }

    private int keep(SplittableRandom random, int[] from, int[] to, double[] weights) {
        int kept = 0;
        for (int unit = 0; unit < ties.nodeCount(); unit++) {
            for (int i = 0; i < ties.degree(unit); i++) {
                if (ties.neighbour(unit, i) > unit && random.nextDouble() >= DROPPED) {
                    from[kept] = unit;
                    to[kept] = ties.neighbour(unit, i);
                    weights[kept++] = ties.neighbourWeight(unit, i);
                }
            }
        }
        return kept;
    }
}

package io.rendan.prediction;

import java.util.Arrays;

/** How well scores tell what came true from what did not. */
public final class RocAuc {

    private RocAuc() {}

    /**
     * Area under the receiver operating characteristic: the probability that something that came
     * true scores above something that did not, ties counting half (Hanley and McNeil 1982). NaN if
     * either side is empty. O(n log n).
     */
    public static double auc(double[] cameTrue, double[] didNot) {
        if (cameTrue.length == 0 || didNot.length == 0) {
            return Double.NaN;
        }
        double[] sorted = didNot.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double score : cameTrue) {
            int below = firstAtLeast(sorted, score);
            int notAbove = firstAtLeast(sorted, Math.nextUp(score));
            wins += below + (notAbove - below) / 2.0;
        }
        return wins / ((double) cameTrue.length * didNot.length);
    }

    private static int firstAtLeast(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

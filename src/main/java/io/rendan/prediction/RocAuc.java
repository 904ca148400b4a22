package io.rendan.prediction;

import java.util.Arrays;

/** The area under the ROC curve: how well scores separate positives from negatives. */
public final class RocAuc {

    private RocAuc() {}

    /**
     * Area under the receiver operating characteristic: the probability that a random positive
     * scores above a random negative, ties counting half (Hanley and McNeil 1982). NaN if there are
     * no positives or no negatives. O(n log n).
     *
     * @param positives scores of the pairs that formed a contract
     * @param negatives scores of those that did not
     */
    public static double auc(double[] positives, double[] negatives) {
        if (positives.length == 0 || negatives.length == 0) {
            return Double.NaN;
        }
        double[] sorted = negatives.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double score : positives) {
            int below = firstAtLeast(sorted, score);
            int notAbove = firstAtLeast(sorted, Math.nextUp(score));
            wins += below + (notAbove - below) / 2.0;
        }
        return wins / ((double) positives.length * negatives.length);
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

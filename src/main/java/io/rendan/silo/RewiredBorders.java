package io.rendan.silo;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.Rewiring;
import io.rendan.algorithm.RewiringParameters;

/** What crosses each group's border in rewired networks. */
final class RewiredBorders {

    private final int[] groupOf;
    private final double[][] shares;

    private RewiredBorders(int[] groupOf, double[][] shares) {
        this.groupOf = groupOf;
        this.shares = shares;
    }

    /**
     * Every group's external share in every rewired network: O(samples × ties).
     *
     * @return by group, by sample; NaN for a group without ties
     */
    static double[][] externalShares(
            CompressedGraph ties, Groups groups, RewiringParameters rewiring, Parallel parallel) {
        double[][] shares = new double[groups.size()][rewiring.samples()];
        var borders = new RewiredBorders(groups.groupOf(), shares);
        Rewiring.visit(ties, rewiring, parallel, borders::add);
        return shares;
    }

    private void add(int sample, int[] from, int[] to, double[] weights) {
        double[] cut = new double[shares.length];
        double[] inside = new double[shares.length];
        for (int tie = 0; tie < from.length; tie++) {
            int a = groupOf[from[tie]];
            int b = groupOf[to[tie]];
            if (a == b) {
                addTo(inside, a, weights[tie]);
            } else {
                addTo(cut, a, weights[tie]);
                addTo(cut, b, weights[tie]);
            }
        }
        for (int group = 0; group < shares.length; group++) {
            shares[group][sample] = cut[group] / (cut[group] + 2 * inside[group]);
        }
    }

    private static void addTo(double[] sums, int group, double weight) {
        if (group >= 0) {
            sums[group] += weight;
        }
    }
}

package io.rendan.silo;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * Every group's border.
 *
 * @param each by group
 * @param total weight of all tie ends of the network
 */
record GroupBorders(Border[] each, double total) {

    /** Share of the total below which a difference of sums is rounding. */
    private static final double ROUNDING = 1e-12;

    /** Adds up every group's ties: O(nodes + ties of the groups). */
    static GroupBorders of(CompressedGraph ties, Groups groups) {
        double total = Arrays.stream(ties.weights()).sum();
        Border[] each = new Border[groups.size()];
        for (int group = 0; group < each.length; group++) {
            each[group] = border(ties, groups, group, total);
        }
        return new GroupBorders(each, total);
    }

    private static Border border(CompressedGraph ties, Groups groups, int group, double total) {
        double cut = 0;
        double volume = 0;
        int outside = 0;
        int ends = 0;
        for (int unit : groups.members()[group]) {
            for (int i = 0; i < ties.degree(unit); i++) {
                double weight = ties.neighbourWeight(unit, i);
                volume += weight;
                ends++;
                if (!groups.contains(group, ties.neighbour(unit, i))) {
                    cut += weight;
                    outside++;
                }
            }
        }
        return border((ends - outside) / 2, outside, cut, volume, total);
    }

    private static Border border(int inside, int outside, double cut, double volume, double total) {
        double all = (double) inside + outside;
        if (all == 0) {
            return new Border(0, 0, 0, Double.NaN, Double.NaN, Double.NaN);
        }
        double rest = total - volume;
        return new Border(
                inside,
                outside,
                volume,
                cut / volume,
                (outside - inside) / all,
                rest > ROUNDING * total ? cut / Math.min(volume, rest) : Double.NaN);
    }

    int size() {
        return each.length;
    }

    Border of(int group) {
        return each[group];
    }
}

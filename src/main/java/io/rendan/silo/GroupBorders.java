package io.rendan.silo;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * Every group's border.
 *
 * @param each by group
 * @param total weight of all tie ends of the network
 * @param ties of the network
 */
record GroupBorders(Border[] each, double total, int ties) {

    /** Share of the total below which a difference of sums is rounding. */
    private static final double ROUNDING = 1e-12;

    /** Adds up every group's ties: O(nodes + ties of the groups). */
    static GroupBorders of(CompressedGraph ties, Groups groups) {
        var sums = new Sums(groups.size());
        for (int group = 0; group < groups.size(); group++) {
            for (int unit : groups.members()[group]) {
                for (int i = 0; i < ties.degree(unit); i++) {
                    boolean inside = groups.contains(group, ties.neighbour(unit, i));
                    sums.add(group, inside, ties.neighbourWeight(unit, i));
                }
            }
        }
        return sums.borders(Arrays.stream(ties.weights()).sum(), ties.edgeCount());
    }

    /** Adds up the ties of a partition's communities: O(nodes + ties). */
    static GroupBorders of(CompressedGraph ties, int[] communityOf, int communities) {
        var sums = new Sums(communities);
        for (int unit = 0; unit < communityOf.length; unit++) {
            int own = communityOf[unit];
            for (int i = 0; i < ties.degree(unit); i++) {
                boolean inside = communityOf[ties.neighbour(unit, i)] == own;
                sums.add(own, inside, ties.neighbourWeight(unit, i));
            }
        }
        return sums.borders(Arrays.stream(ties.weights()).sum(), ties.edgeCount());
    }

    /** Adds up the first ties of a list: O(ties × groups a unit is in). */
    static GroupBorders of(Groups groups, int[] from, int[] to, double[] weights, int ties) {
        var sums = new Sums(groups.size());
        double total = 0;
        for (int tie = 0; tie < ties; tie++) {
            sums.add(groups, from[tie], to[tie], weights[tie]);
            sums.add(groups, to[tie], from[tie], weights[tie]);
            total += 2 * weights[tie];
        }
        return sums.borders(total, ties);
    }

    /** What is added up, by group. */
    private static final class Sums {
        final double[] cut;
        final double[] volume;
        final int[] outside;
        final int[] ends;

        Sums(int groups) {
            cut = new double[groups];
            volume = new double[groups];
            outside = new int[groups];
            ends = new int[groups];
        }

        void add(Groups groups, int unit, int other, double weight) {
            for (int i = 0; i < groups.countOf(unit); i++) {
                int group = groups.groupOf(unit, i);
                add(group, groups.contains(group, other), weight);
            }
        }

        void add(int group, boolean inside, double weight) {
            volume[group] += weight;
            ends[group]++;
            if (!inside) {
                cut[group] += weight;
                outside[group]++;
            }
        }

        GroupBorders borders(double total, int ties) {
            Border[] each = new Border[cut.length];
            Arrays.setAll(each, group -> border(group, total, ties));
            return new GroupBorders(each, total, ties);
        }

        private Border border(int group, double total, int ties) {
            if (ends[group] == 0) {
                return Border.NONE;
            }
            int within = (ends[group] - outside[group]) / 2;
            double rest = total - volume[group];
            double smaller = Math.min(volume[group], rest);
            return new Border(
                    within,
                    outside[group],
                    volume[group],
                    cut[group] / volume[group],
                    (outside[group] - within) / ((double) outside[group] + within),
                    rest > ROUNDING * total ? cut[group] / smaller : Double.NaN,
                    1 - ends[group] / (2.0 * ties));
        }
    }

    int size() {
        return each.length;
    }

    Border of(int group) {
        return each[group];
    }

    /** External share by weight that chance gives: the share of the weight that is elsewhere. */
    double expectedShare(Border border) {
        double elsewhere = 1 - border.volume() / total;
        return elsewhere > ROUNDING ? elsewhere : 0;
    }
}

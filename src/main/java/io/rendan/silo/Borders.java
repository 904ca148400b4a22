package io.rendan.silo;

import io.rendan.algorithm.CompressedGraph;

/**
 * What crosses each group's border and what stays inside, one entry a group.
 *
 * @param cut weight of the ties with one end in the group
 * @param volume weight of its units' tie ends: the cut and twice what lies inside
 * @param inside number of ties between its units
 * @param outside number of ties with one end in it
 * @param total weight of all tie ends of the network
 */
record Borders(double[] cut, double[] volume, int[] inside, int[] outside, double total) {

    /** Adds up every group's ties: O(nodes + ties). */
    static Borders of(CompressedGraph ties, Groups groups) {
        int size = groups.size();
        Borders borders =
                new Borders(
                        new double[size],
                        new double[size],
                        new int[size],
                        new int[size],
                        total(ties));
        for (int group = 0; group < size; group++) {
            for (int unit : groups.members()[group]) {
                borders.add(ties, groups.groupOf(), group, unit);
            }
            borders.inside[group] /= 2;
        }
        return borders;
    }

    private static double total(CompressedGraph ties) {
        double total = 0;
        for (double weight : ties.weights()) {
            total += weight;
        }
        return total;
    }

    private void add(CompressedGraph ties, int[] groupOf, int group, int unit) {
        for (int arc = ties.offsets()[unit]; arc < ties.offsets()[unit + 1]; arc++) {
            double weight = ties.weights()[arc];
            volume[group] += weight;
            if (groupOf[ties.targets()[arc]] == group) {
                inside[group]++;
            } else {
                outside[group]++;
                cut[group] += weight;
            }
        }
    }

    boolean hasTies(int group) {
        return inside[group] + outside[group] > 0;
    }

    /** Share of the group's volume that crosses its border, NaN without ties. */
    double externalShare(int group) {
        return hasTies(group) ? cut[group] / volume[group] : Double.NaN;
    }

    /**
     * {@code (E − I) / (E + I)} over ties, from -1 (all inside) to 1, NaN without ties (Krackhardt
     * &amp; Stern 1988, "Informal networks and organizational crises").
     */
    double eiIndex(int group) {
        double all = (double) inside[group] + outside[group];
        return all == 0 ? Double.NaN : (outside[group] - inside[group]) / all;
    }

    /** Cut over the smaller of the group's volume and the rest's, NaN where that is nothing. */
    double conductance(int group) {
        boolean hasRest = total - volume[group] > ROUNDING * total;
        double smaller = Math.min(volume[group], total - volume[group]);
        return hasTies(group) && hasRest ? cut[group] / smaller : Double.NaN;
    }

    /** Share of the total below which a difference of sums is rounding. */
    static final double ROUNDING = 1e-12;
}

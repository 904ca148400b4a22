package io.rendan.silo;

import io.rendan.algorithm.CompressedGraph;

import java.util.Arrays;

/**
 * How much of each unit's own collaboration leaves its group: who crosses the border.
 *
 * @param externalShare share of the unit's tie weight that leaves its group, NaN without group or
 *     ties
 * @param eiIndex {@code (E − I) / (E + I)} over its ties, NaN likewise
 */
record OwnBorders(double[] externalShare, double[] eiIndex) {

    static OwnBorders of(CompressedGraph ties, int[] groupOf) {
        double[] share = new double[groupOf.length];
        double[] index = new double[groupOf.length];
        Arrays.fill(share, Double.NaN);
        Arrays.fill(index, Double.NaN);
        for (int unit = 0; unit < groupOf.length; unit++) {
            if (groupOf[unit] >= 0 && ties.degree(unit) > 0) {
                double leaving = 0;
                int outside = 0;
                for (int arc = ties.offsets()[unit]; arc < ties.offsets()[unit + 1]; arc++) {
                    if (groupOf[ties.targets()[arc]] != groupOf[unit]) {
                        leaving += ties.weights()[arc];
                        outside++;
                    }
                }
                share[unit] = leaving / ties.strength(unit);
                index[unit] = (2.0 * outside - ties.degree(unit)) / ties.degree(unit);
            }
        }
        return new OwnBorders(share, index);
    }
}

package io.rendan.silo;

import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * How much of each unit's own collaboration leaves its platform: who crosses the border.
 *
 * @param externalShare by party: share of the unit's tie weight that leaves its platform, NaN
 *     without platform or ties
 * @param eiIndex by party: {@code (E − I) / (E + I)} over its ties, NaN likewise
 */
public record OwnBorders(double[] externalShare, double[] eiIndex) {

    static OwnBorders of(CompressedGraph ties, IntUnaryOperator platformOf) {
        double[] share = new double[ties.nodeCount()];
        double[] index = new double[ties.nodeCount()];
        Arrays.fill(share, Double.NaN);
        Arrays.fill(index, Double.NaN);
        for (int unit = 0; unit < share.length; unit++) {
            int own = platformOf.applyAsInt(unit);
            if (own >= 0 && ties.degree(unit) > 0) {
                double leaving = 0;
                int outside = 0;
                for (int i = 0; i < ties.degree(unit); i++) {
                    if (platformOf.applyAsInt(ties.neighbour(unit, i)) != own) {
                        leaving += ties.neighbourWeight(unit, i);
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

package io.rendan.network;

import io.rendan.network.build.DirectoryBuilder;
import io.rendan.network.build.NetworkRows;

import java.util.Arrays;
import java.util.List;

/**
 * The three powers a unit was given: to decide, to hire, to distribute what it earns. One entry a
 * party, from 0 (none) to 1 (all of it), NaN if not known or not a micro-enterprise; not to be
 * written to.
 */
public record Powers(double[] decision, double[] hiring, double[] distribution) {

    public static Powers of(List<NetworkRows.Powers> rows, DirectoryBuilder parties) {
        double[] decision = unknown(parties.size());
        double[] hiring = unknown(parties.size());
        double[] distribution = unknown(parties.size());
        for (NetworkRows.Powers row : rows) {
            int party = parties.index(row.partyId());
            decision[party] = row.decision();
            hiring[party] = row.hiring();
            distribution[party] = row.distribution();
        }
        return new Powers(decision, hiring, distribution);
    }

    private static double[] unknown(int size) {
        double[] values = new double[size];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}

package io.rendan.silo;

import io.rendan.analysis.Verdict;

import java.util.Arrays;

/**
 * What follows from groups' external shares and those of their null.
 *
 * @param significance by group, {@link Significance#UNKNOWN} without ties
 * @param qValues by group, NaN for groups that are too small or have no ties
 * @param verdicts by group
 */
record Judgement(Significance[] significance, double[] qValues, Verdict[] verdicts) {

    /**
     * Judges groups of one type.
     *
     * @param nullShares by group: external shares to compare with
     * @param shares by group: external share, NaN without ties
     */
    static Judgement of(
            Groups groups, double[][] nullShares, double[] shares, SiloParameters parameters) {
        int size = groups.size();
        Significance[] significance = new Significance[size];
        double[] pValues = new double[size];
        for (int group = 0; group < size; group++) {
            significance[group] =
                    Double.isNaN(shares[group])
                            ? Significance.UNKNOWN
                            : Significance.of(shares[group], nullShares[group]);
            boolean judged = groups.units(group) >= parameters.minimumUnits();
            pValues[group] = judged ? significance[group].pValue() : Double.NaN;
        }
        double[] qValues = BenjaminiHochberg.qValues(pValues);
        Verdict[] verdicts = new Verdict[size];
        Arrays.setAll(
                verdicts,
                group ->
                        parameters.verdict(
                                groups.type(),
                                qValues[group],
                                SiloGroup.opennessOf(
                                        shares[group], significance[group].expected())));
        return new Judgement(significance, qValues, verdicts);
    }
}

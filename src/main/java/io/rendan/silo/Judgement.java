package io.rendan.silo;

import io.rendan.analysis.Verdict;

import java.util.Arrays;

/**
 * What follows from groups' borders and what they are held against.
 *
 * @param significance by group, {@link Significance#UNKNOWN} without ties
 * @param qValues by group, NaN for groups that are too small or have no ties
 * @param verdicts by group
 */
record Judgement(Significance[] significance, double[] qValues, Verdict[] verdicts) {

    /**
     * Judges groups of one type.
     *
     * @param measured the groups with their models of chance
     * @param borders of the groups
     */
    static Judgement of(MeasuredGroups measured, GroupBorders borders, SiloParameters parameters) {
        Groups groups = measured.groups();
        int size = groups.size();
        Significance[] significance = new Significance[size];
        double[] pValues = new double[size];
        for (int group = 0; group < size; group++) {
            int units = groups.units(group);
            significance[group] =
                    measured.model(group).significance(units, borders.of(group), borders);
            boolean judged = units >= parameters.minimumUnits();
            pValues[group] = judged ? significance[group].pValue() : Double.NaN;
        }
        double[] qValues = BenjaminiHochberg.qValues(pValues, measured.leftOut());
        Verdict[] verdicts = new Verdict[size];
        Arrays.setAll(
                verdicts,
                group ->
                        parameters.verdict(
                                groups.type(),
                                measured.detection(group),
                                qValues[group],
                                measured.model(group)
                                        .openness(borders.of(group), significance[group])));
        return new Judgement(significance, qValues, verdicts);
    }
}

package io.rendan.opportunity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Brings log odds in line with what happened: pairs are put into groups of about equally many that
 * came true, groups that fall out of order are joined (isotonic regression by pooling adjacent
 * violators, Zadrozny and Elkan 2002), and between the groups' means the log odds run straight.
 * Beyond the outermost groups they keep their slope of 1, so that no two ranks become one.
 *
 * @param fitted log odds of the groups as the regression gave them, ascending
 * @param observed log odds of the groups as it happened, ascending
 */
record Calibration(double[] fitted, double[] observed) {

    /** Changes nothing. */
    static final Calibration NONE = new Calibration(new double[0], new double[0]);

    private static final int GROUPS = 20;
    private static final int SMALLEST_GROUP = 10;

    double of(double logOdds) {
        int last = fitted.length - 1;
        if (last < 0) {
            return logOdds;
        }
        if (logOdds <= fitted[0]) {
            return observed[0] + logOdds - fitted[0];
        }
        if (logOdds >= fitted[last]) {
            return observed[last] + logOdds - fitted[last];
        }
        int upper = 1;
        while (fitted[upper] < logOdds) {
            upper++;
        }
        double part = (logOdds - fitted[upper - 1]) / (fitted[upper] - fitted[upper - 1]);
        return observed[upper - 1] + part * (observed[upper] - observed[upper - 1]);
    }

    /**
     * Fits.
     *
     * @param rows features of pairs
     * @param outcomes whether they formed a tie
     * @param weight pairs that one which formed none stands for
     * @param model to be calibrated
     */
    static Calibration fit(
            List<double[]> rows, List<Boolean> outcomes, double weight, FormationModel model) {
        double[] logOdds = rows.stream().mapToDouble(model::logOdds).toArray();
        int[] order =
                IntStream.range(0, logOdds.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> logOdds[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long formed = outcomes.stream().filter(outcome -> outcome).count();
        long size = Math.max(SMALLEST_GROUP, Math.ceilDiv(formed, GROUPS));
        List<Group> groups = new ArrayList<>();
        Group group = Group.EMPTY;
        for (int row : order) {
            group = group.with(logOdds[row], outcomes.get(row), weight);
            if (group.formed >= size) {
                pool(groups, group);
                group = Group.EMPTY;
            }
        }
        if (group.weight > 0 && !groups.isEmpty()) {
            pool(groups, groups.removeLast().with(group));
        }
        return new Calibration(
                groups.stream().mapToDouble(Group::fitted).toArray(),
                groups.stream().mapToDouble(Group::observed).toArray());
    }

    /** Adds a group, joining it with those before it while they are not below it. */
    private static void pool(List<Group> groups, Group added) {
        Group group = added;
        while (!groups.isEmpty()
                && (groups.getLast().observed() >= group.observed()
                        || groups.getLast().fitted() >= group.fitted())) {
            group = groups.removeLast().with(group);
        }
        groups.add(group);
    }

    /** Pairs of about the same log odds. */
    private record Group(double weight, double formed, double sum) {

        static final Group EMPTY = new Group(0, 0, 0);

        Group with(double logOdds, boolean hasFormed, double weightOfOthers) {
            double added = hasFormed ? 1 : weightOfOthers;
            return new Group(weight + added, formed + (hasFormed ? 1 : 0), sum + added * logOdds);
        }

        Group with(Group other) {
            return new Group(weight + other.weight, formed + other.formed, sum + other.sum);
        }

        double fitted() {
            return sum / weight;
        }

        /** Half a pair of either outcome is added, so that no share is 0 or 1. */
        double observed() {
            return Math.log((formed + 0.5) / (weight - formed + 0.5));
        }
    }
}

package io.rendan.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Brings log odds in line with what happened: pairs are put into groups by how many came true, few
 * in the likeliest groups and more below, groups that fall out of order are joined (isotonic
 * regression by pooling adjacent violators, Zadrozny and Elkan 2002), and between the groups the
 * log odds run straight. Beyond the outermost groups they keep their slope of 1, so that no two
 * ranks become one. Where fewer than {@value #FEW} came true, a straight line is fitted instead
 * ({@link PlattScaling}).
 *
 * @param fitted log odds of the groups' mean probability as the regression gave it, ascending
 * @param observed log odds of the groups as it happened, ascending
 */
record Calibration(double[] fitted, double[] observed) {

    /** Changes nothing. */
    static final Calibration NONE = new Calibration(new double[0], new double[0]);

    private static final int GROUPS = 20;
    private static final int SMALLEST_GROUP = 20;
    private static final int FEW = 200;

    /** Log odds are never so far from 0. */
    private static final double FAR = 60;

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

    /** The same with other log odds for what was observed; the map must never fall. */
    Calibration observing(DoubleUnaryOperator map) {
        return new Calibration(fitted, Arrays.stream(observed).map(map).toArray());
    }

    /**
     * Fits.
     *
     * @param logOdds of pairs, from a model that was not fitted on them
     * @param outcomes whether they formed a tie
     * @param weights pairs that each stands for
     */
    static Calibration fit(double[] logOdds, List<Boolean> outcomes, double[] weights) {
        long formed = outcomes.stream().filter(outcome -> outcome).count();
        if (formed < FEW) {
            return formed < SMALLEST_GROUP
                    ? NONE
                    : straight(PlattScaling.fit(logOdds, outcomes, weights));
        }
        int[] likeliestFirst =
                IntStream.range(0, logOdds.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(row -> -logOdds[row]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long most = Math.max(SMALLEST_GROUP, Math.ceilDiv(formed, GROUPS));
        long size = SMALLEST_GROUP;
        List<Group> groups = new ArrayList<>();
        Group group = Group.EMPTY;
        for (int row : likeliestFirst) {
            group = group.with(logOdds[row], outcomes.get(row), weights[row]);
            if (group.formed >= size) {
                groups.add(group);
                group = Group.EMPTY;
                size = Math.min(most, 2 * size);
            }
        }
        if (group.weight > 0 && !groups.isEmpty()) {
            groups.add(groups.removeLast().with(group));
        }
        Collections.reverse(groups);
        return of(pooled(groups));
    }

    /** A line that falls, or is not one, says that nothing can be learned from it. */
    private static Calibration straight(PlattScaling line) {
        double[] ends = {line.of(-FAR), line.of(FAR)};
        return ends[0] < ends[1] ? new Calibration(new double[] {-FAR, FAR}, ends) : NONE;
    }

    private static Calibration of(List<Group> groups) {
        return new Calibration(
                groups.stream().mapToDouble(Group::fitted).toArray(),
                groups.stream().mapToDouble(Group::observed).toArray());
    }

    /** Joins each group with those before it while they are not below it. */
    private static List<Group> pooled(List<Group> ascending) {
        List<Group> pooled = new ArrayList<>();
        for (Group next : ascending) {
            Group group = next;
            while (!pooled.isEmpty()
                    && (pooled.getLast().observed() >= group.observed()
                            || pooled.getLast().fitted() >= group.fitted())) {
                group = pooled.removeLast().with(group);
            }
            pooled.add(group);
        }
        return pooled;
    }

    /** Pairs of about the same log odds. */
    private record Group(double weight, double formed, double expected) {

        static final Group EMPTY = new Group(0, 0, 0);

        Group with(double logOdds, boolean hasFormed, double added) {
            double probability = FormationModel.probability(logOdds, 1);
            return new Group(
                    weight + added,
                    formed + (hasFormed ? added : 0),
                    expected + added * probability);
        }

        Group with(Group other) {
            return new Group(
                    weight + other.weight, formed + other.formed, expected + other.expected);
        }

        double fitted() {
            return Math.log(expected / (weight - expected));
        }

        /** Half a pair of either outcome is added, so that no share is 0 or 1. */
        double observed() {
            return Math.log((formed + 0.5) / (weight - formed + 0.5));
        }
    }
}

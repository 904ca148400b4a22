package io.rendan.prediction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Brings predicted log odds in line with observed frequencies. Pairs are sorted by their log odds
 * and cut into groups with about as many formed pairs in each, smaller ones among the likeliest.
 * Neighbouring groups whose frequencies are out of order are joined (isotonic regression by pooling
 * adjacent violators, Zadrozny and Elkan 2002). Between the groups the map is linear; beyond the
 * outermost it has slope 1, so that it keeps the order of pairs there. With fewer than {@value
 * #FEW} formed pairs a straight line is fitted instead ({@link PlattScaling}).
 *
 * @param fitted log odds of each group's mean predicted probability, ascending
 * @param observed log odds of each group's observed frequency, ascending
 */
record Calibration(double[] fitted, double[] observed) {

    /** Changes nothing. */
    static final Calibration NONE = new Calibration(new double[0], new double[0]);

    private static final int GROUPS = 20;
    private static final int SMALLEST_GROUP = 20;
    private static final int FEW = 200;

    /** Larger than any log odds in use: a straight line is stored by its values here. */
    private static final double FAR = 60;

    /** Calibrated log odds. O(groups). */
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

    /** The same with the observed log odds mapped; the map must not decrease. */
    Calibration observing(DoubleUnaryOperator map) {
        return new Calibration(fitted, Arrays.stream(observed).map(map).toArray());
    }

    /** The same with observed log odds that are higher by so much. */
    Calibration shifted(double more) {
        return fitted.length == 0
                ? new Calibration(new double[] {-FAR, FAR}, new double[] {more - FAR, more + FAR})
                : observing(logOdds -> logOdds + more);
    }

    /**
     * Fits.
     *
     * @param logOdds predicted, by a model that was not fitted on these pairs
     * @param outcomes whether they formed a tie
     * @param weights number of pairs that each stands for
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

    /** A line that does not rise has learned nothing and is ignored. */
    private static Calibration straight(PlattScaling line) {
        double[] ends = {line.of(-FAR), line.of(FAR)};
        return ends[0] < ends[1] ? new Calibration(new double[] {-FAR, FAR}, ends) : NONE;
    }

    private static Calibration of(List<Group> groups) {
        return new Calibration(
                groups.stream().mapToDouble(Group::fitted).toArray(),
                groups.stream().mapToDouble(Group::observed).toArray());
    }

    /** Joins each group with those before it as long as they are not below it. */
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

        /** Half a pair is added to either outcome, so that the frequency is never 0 or 1. */
        double observed() {
            return Math.log((formed + 0.5) / (weight - formed + 0.5));
        }
    }
}

package io.rendan.algorithm.flow;

import io.rendan.algorithm.KernelInterruptedException;

/**
 * Brings one component with cycles to rest.
 *
 * <p>A round is a sweep forwards, a sweep backwards and a scaling so that as much leaves the
 * component as enters it. Every fourth round, values leap to where their last two steps point
 * (Aitken's extrapolation with one factor for the whole component): where several circles hardly
 * exchange, scaling cannot balance them against each other and steps alone would be too short.
 * Rounds converge from wherever they start, so a leap may help and cannot mislead.
 *
 * <p>A sweep forwards finds what a row takes from earlier rows and keeps it for the sweep back,
 * which changes only later ones before it comes to this row; and the other way round (Niethammer
 * 1964). So each sweep reads half of the entries.
 */
final class Circulation {

    private static final int ROUNDS_BETWEEN_LEAPS = 4;

    private final OrderedSystem system;
    private final int from;
    private final int to;
    private final double[] inflow;
    private final double[] x;
    private final double[] step;

    /** By row of the component, what it takes from earlier and from later rows. */
    private final double[] fromEarlier;

    private final double[] fromLater;
    private double stepSquared;
    private int sweeps;

    /** The component of rows {@code from} to {@code to}, to be solved in place in {@code x}. */
    Circulation(OrderedSystem system, int from, int to, double[] inflow, double[] x) {
        this.system = system;
        this.from = from;
        this.to = to;
        this.inflow = inflow;
        this.x = x;
        this.step = new double[to - from];
        this.fromEarlier = new double[to - from];
        this.fromLater = new double[to - from];
    }

    /** Sweeps taken. */
    int sweeps() {
        return sweeps;
    }

    /** Whether it came to rest within the limits. */
    boolean settle(SparseSolverParameters parameters) {
        double entering = 0;
        for (int row = from; row < to; row++) {
            x[row] = inflow[row];
            entering += inflow[row];
        }
        if (entering == 0) {
            return true;
        }
        lookAhead();
        double[] before = new double[to - from];
        long visitsARound = 2L * (to - from) + system.innerEntries(from, to);
        for (long visits = 0; visits < parameters.maxVisits(); visits += visitsARound) {
            KernelInterruptedException.check();
            System.arraycopy(x, from, before, 0, before.length);
            boolean rests = round(entering, parameters.accuracy());
            sweeps += 2;
            if (rests) {
                return true;
            }
            double factor = shrinkage(before);
            if (sweeps % (2 * ROUNDS_BETWEEN_LEAPS) == 0) {
                leap(factor);
            }
        }
        return false;
    }

    private void lookAhead() {
        for (int row = from; row < to; row++) {
            fromLater[row - from] = system.fromLater(row, x);
        }
    }

    /** Whether no value moves by more than the accuracy times itself. */
    private boolean round(double entering, double accuracy) {
        boolean rests = true;
        for (int row = from; row < to; row++) {
            fromEarlier[row - from] = system.fromEarlier(row, x);
            rests &= rests(row, accuracy);
        }
        for (int row = to - 1; row >= from; row--) {
            fromLater[row - from] = system.fromLater(row, x);
            rests &= rests(row, accuracy);
        }
        double scale = system.scale(from, to, entering, x);
        for (int i = 0; i < fromLater.length; i++) {
            fromLater[i] *= scale;
        }
        return rests && Math.abs(scale - 1) <= accuracy;
    }

    /** Recomputes a row from what it takes. */
    private boolean rests(int row, double accuracy) {
        int i = row - from;
        double value = OrderedSystem.normal(inflow[row] + fromEarlier[i] + fromLater[i]);
        double moved = Math.abs(value - x[row]);
        x[row] = value;
        return moved <= accuracy * value;
    }

    /** Takes the round's step and tells by which factor it is shorter than the one before. */
    private double shrinkage(double[] before) {
        double product = 0;
        double square = 0;
        for (int i = 0; i < step.length; i++) {
            double now = x[from + i] - before[i];
            product += now * step[i];
            square += now * now;
            step[i] = now;
        }
        double factor = stepSquared > 0 ? product / stepSquared : 0;
        stepSquared = square;
        return factor;
    }

    private void leap(double factor) {
        if (!(factor > 0 && factor < 1)) {
            return;
        }
        double further = factor / (1 - factor);
        for (int i = 0; i < step.length; i++) {
            double value = x[from + i] + further * step[i];
            if (value > 0) {
                x[from + i] = value;
            }
        }
        stepSquared = 0;
        lookAhead();
    }
}

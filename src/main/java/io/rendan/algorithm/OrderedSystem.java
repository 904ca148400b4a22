package io.rendan.algorithm;

import java.util.Arrays;

/**
 * A sparse matrix with its rows renumbered so that each strong component is a range and depends
 * only on itself and on ranges before it. In a row, entries of earlier components come first.
 *
 * @param order original number of each row
 * @param starts first row of each component and the number of rows
 * @param offsets where each row begins, and the number of entries
 * @param inner where the entries within each row's own component begin
 * @param columns renumbered
 * @param values parallel to columns
 * @param leaks one minus what each column sums to within its own component
 */
record OrderedSystem(
        int[] order,
        int[] starts,
        int[] offsets,
        int[] inner,
        int[] columns,
        double[] values,
        double[] leaks) {

    static OrderedSystem of(CompressedGraph pattern, double[] coefficients) {
        Components components = StrongComponents.of(pattern);
        int size = pattern.nodeCount();
        int[] starts = starts(components);
        int[] order = order(components, starts);
        int[] position = new int[size];
        for (int row = 0; row < size; row++) {
            position[order[row]] = row;
        }
        int[] offsets = new int[size + 1];
        int[] inner = new int[size];
        int[] columns = new int[coefficients.length];
        double[] values = new double[coefficients.length];
        double[] leaks = new double[size];
        Arrays.fill(leaks, 1);
        int entry = 0;
        for (int row = 0; row < size; row++) {
            KernelInterruptedException.checkNowAndThen(row);
            int node = order[row];
            for (boolean own : new boolean[] {false, true}) {
                if (own) {
                    inner[row] = entry;
                }
                for (int arc = pattern.offsets()[node]; arc < pattern.offsets()[node + 1]; arc++) {
                    int target = pattern.targets()[arc];
                    if (isTogether(components, node, target) == own) {
                        columns[entry] = position[target];
                        values[entry++] = coefficients[arc];
                        leaks[position[target]] -= own ? coefficients[arc] : 0;
                    }
                }
            }
            offsets[row + 1] = entry;
        }
        return new OrderedSystem(order, starts, offsets, inner, columns, values, leaks);
    }

    private static boolean isTogether(Components components, int a, int b) {
        return components.componentOf()[a] == components.componentOf()[b];
    }

    /** An arc leads to the same or a higher component, so the highest comes first. */
    private static int[] starts(Components components) {
        int[] sizes = components.sizes();
        int[] starts = new int[components.count() + 1];
        for (int place = 0; place < components.count(); place++) {
            starts[place + 1] = starts[place] + sizes[components.count() - 1 - place];
        }
        return starts;
    }

    private static int[] order(Components components, int[] starts) {
        int[] next = starts.clone();
        int[] order = new int[components.componentOf().length];
        for (int node = 0; node < order.length; node++) {
            order[next[components.count() - 1 - components.componentOf()[node]]++] = node;
        }
        return order;
    }

    int size() {
        return order.length;
    }

    int components() {
        return starts.length - 1;
    }

    int start(int component) {
        return starts[component];
    }

    /** Entries of a component's rows that lie within it. */
    long innerEntries(int from, int to) {
        long entries = 0;
        for (int row = from; row < to; row++) {
            entries += offsets[row + 1] - inner[row];
        }
        return entries;
    }

    /** Values by original number, renumbered. */
    double[] ordered(double[] original) {
        double[] ordered = new double[order.length];
        Arrays.setAll(ordered, row -> original[order[row]]);
        return ordered;
    }

    /** Renumbered values, by original number. */
    double[] original(double[] ordered) {
        double[] original = new double[order.length];
        for (int row = 0; row < order.length; row++) {
            original[order[row]] = ordered[row];
        }
        return original;
    }

    /** Adds to a component's inflow what comes from components before it. */
    void addOuter(int from, int to, double[] x, double[] inflow) {
        for (int row = from; row < to; row++) {
            KernelInterruptedException.checkNowAndThen(row);
            double sum = inflow[row];
            for (int entry = offsets[row]; entry < inner[row]; entry++) {
                sum += values[entry] * x[columns[entry]];
            }
            inflow[row] = sum;
        }
    }

    /** Recomputes a component's rows one by one; returns the largest relative change. */
    double sweep(int from, int to, boolean forwards, double[] inflow, double[] x) {
        double change = 0;
        for (int step = 0; step < to - from; step++) {
            KernelInterruptedException.checkNowAndThen(step);
            int row = forwards ? from + step : to - 1 - step;
            double value = normal(inner(row, inflow[row], x));
            double moved = Math.abs(value - x[row]);
            if (moved > 0) {
                change = Math.max(change, value > 0 ? moved / value : Double.MAX_VALUE);
            }
            x[row] = value;
        }
        return change;
    }

    /**
     * Scales a component so that as much leaves it as enters; returns the factor, 1 where nothing
     * leaves.
     */
    double scale(int from, int to, double entering, double[] x) {
        double leaving = 0;
        for (int row = from; row < to; row++) {
            leaving += x[row] * leaks[row];
        }
        if (!(leaving > 0)) {
            return 1;
        }
        double factor = entering / leaving;
        for (int row = from; row < to; row++) {
            x[row] *= factor;
        }
        return factor;
    }

    /** The sum over all rows of |b + A x − x|, given b and what comes from earlier components. */
    double residual(double[] x, double[] inflow) {
        double residual = 0;
        for (int row = 0; row < x.length; row++) {
            KernelInterruptedException.checkNowAndThen(row);
            residual += Math.abs(inner(row, inflow[row], x) - x[row]);
        }
        return residual;
    }

    private double inner(int row, double inflow, double[] x) {
        double sum = inflow;
        for (int entry = inner[row]; entry < offsets[row + 1]; entry++) {
            sum += values[entry] * x[columns[entry]];
        }
        return sum;
    }

    /** Below the smallest normal double a relative accuracy has no meaning: 0 there. */
    static double normal(double value) {
        return value < Double.MIN_NORMAL ? 0 : value;
    }
}

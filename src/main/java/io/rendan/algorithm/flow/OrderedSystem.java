package io.rendan.algorithm.flow;

import io.rendan.algorithm.KernelInterruptedException;
import io.rendan.algorithm.component.Components;
import io.rendan.algorithm.component.StrongComponents;
import io.rendan.algorithm.graph.CompressedGraph;

import java.util.Arrays;

/**
 * A sparse matrix with its rows renumbered so that each strong component is a range and depends
 * only on itself and on ranges before it. In a row, entries of earlier components come first.
 *
 * @param order original number of each row
 * @param starts first row of each component and the number of rows
 * @param offsets where each row begins, and the number of entries
 * @param inner where the entries within each row's own component begin; by column
 * @param later where those of them begin that stand in later rows
 * @param columns renumbered
 * @param values parallel to columns
 * @param leaks one minus what each column sums to within its own component
 */
record OrderedSystem(
        int[] order,
        int[] starts,
        int[] offsets,
        int[] inner,
        int[] later,
        int[] columns,
        double[] values,
        double[] leaks) {

    static OrderedSystem of(CompressedGraph pattern, double[] coefficients) {
        Components components = StrongComponents.compute(pattern);
        int size = pattern.nodeCount();
        int[] starts = starts(components);
        int[] order = order(components, starts);
        int[] position = new int[size];
        for (int row = 0; row < size; row++) {
            position[order[row]] = row;
        }
        var system =
                new OrderedSystem(
                        order,
                        starts,
                        new int[size + 1],
                        new int[size],
                        new int[size],
                        new int[coefficients.length],
                        new double[coefficients.length],
                        new double[size]);
        Arrays.fill(system.leaks, 1);
        for (int row = 0; row < size; row++) {
            KernelInterruptedException.checkOften(row);
            system.fill(row, pattern, coefficients, components.componentOf(), position);
        }
        return system;
    }

    private void fill(
            int row,
            CompressedGraph pattern,
            double[] coefficients,
            int[] componentOf,
            int[] position) {
        int node = order[row];
        int from = pattern.offsets()[node];
        int to = pattern.offsets()[node + 1];
        int[] targets = pattern.targets();
        int entry = offsets[row];
        for (int arc = from; arc < to; arc++) {
            if (componentOf[targets[arc]] != componentOf[node]) {
                columns[entry] = position[targets[arc]];
                values[entry++] = coefficients[arc];
            }
        }
        inner[row] = entry;
        later[row] = entry;
        for (int arc = from; arc < to; arc++) {
            if (componentOf[targets[arc]] == componentOf[node]) {
                int column = position[targets[arc]];
                columns[entry] = column;
                values[entry++] = coefficients[arc];
                leaks[column] -= coefficients[arc];
                later[row] += column < row ? 1 : 0;
            }
        }
        offsets[row + 1] = entry;
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
            KernelInterruptedException.checkOften(row);
            inflow[row] += sum(offsets[row], inner[row], x);
        }
    }

    /** What a row takes from earlier rows of its component. */
    double fromEarlier(int row, double[] x) {
        return sum(inner[row], later[row], x);
    }

    /** What a row takes from later rows of its component. */
    double fromLater(int row, double[] x) {
        return sum(later[row], offsets[row + 1], x);
    }

    private double sum(int from, int to, double[] x) {
        double sum = 0;
        for (int entry = from; entry < to; entry++) {
            sum += values[entry] * x[columns[entry]];
        }
        return sum;
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
            KernelInterruptedException.checkOften(row);
            residual += Math.abs(inflow[row] + sum(inner[row], offsets[row + 1], x) - x[row]);
        }
        return residual;
    }

    /** Below the smallest normal double a relative accuracy has no meaning: 0 there. */
    static double normal(double value) {
        return value < Double.MIN_NORMAL ? 0 : value;
    }
}

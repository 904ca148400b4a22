package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

import java.util.Arrays;

/** Arcs with their weights in the order of their coming; grows as they come. */
final class EdgeList {

    /** The longest array that every virtual machine can make. */
    static final int MAX_ARCS = Integer.MAX_VALUE - 8;

    private int[] from = new int[16];
    private int[] to = new int[16];
    private double[] weight = new double[16];
    private int size;

    int size() {
        return size;
    }

    /**
     * Makes room for so many more.
     *
     * @throws IllegalArgumentException if a graph cannot have as many
     */
    void expect(long more) {
        if (size + more > MAX_ARCS) {
            throw new IllegalArgumentException(
                    "a graph has at most %s arcs, undirected edges count twice; expected %s"
                            .formatted(MAX_ARCS, size + more));
        }
        if (size + more > from.length) {
            int capacity = (int) (size + more);
            from = Arrays.copyOf(from, capacity);
            to = Arrays.copyOf(to, capacity);
            weight = Arrays.copyOf(weight, capacity);
        }
    }

    /**
     * Adds one.
     *
     * @throws KernelInterruptedException if the thread is interrupted, now and then
     */
    void add(int source, int target, double itsWeight) {
        KernelInterruptedException.checkNowAndThen(size);
        if (size == from.length) {
            expect(Math.clamp(MAX_ARCS - (long) size, 1, 16 + (size >> 1)));
        }
        from[size] = source;
        to[size] = target;
        weight[size++] = itsWeight;
    }

    /** Rows sorted by target, parallel arcs merged. */
    Rows rows(int nodeCount) {
        return Rows.of(nodeCount, to, from, weight, size).transposed(nodeCount).merged();
    }
}

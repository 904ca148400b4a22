package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

import java.util.Arrays;

/**
 * Compressed sparse rows under construction; transposing sorts every row, stably. Interruptible.
 */
record Rows(int[] offsets, int[] targets, double[] weights) {

    static Rows of(int nodeCount, int[] from, int[] to, double[] weight, int size) {
        int[] offsets = offsets(nodeCount, from, size);
        int[] next = Arrays.copyOf(offsets, nodeCount);
        int[] targets = new int[size];
        double[] weights = new double[size];
        for (int edge = 0; edge < size; edge++) {
            KernelInterruptedException.checkNowAndThen(edge);
            int slot = next[from[edge]]++;
            targets[slot] = to[edge];
            weights[slot] = weight[edge];
        }
        return new Rows(offsets, targets, weights);
    }

    private static int[] offsets(int nodeCount, int[] ends, int size) {
        int[] offsets = new int[nodeCount + 1];
        for (int edge = 0; edge < size; edge++) {
            KernelInterruptedException.checkNowAndThen(edge);
            offsets[ends[edge] + 1]++;
        }
        for (int node = 0; node < nodeCount; node++) {
            offsets[node + 1] += offsets[node];
        }
        return offsets;
    }

    Rows transposed(int nodeCount) {
        int[] newOffsets = offsets(nodeCount, targets, targets.length);
        int[] next = Arrays.copyOf(newOffsets, nodeCount);
        int[] newTargets = new int[targets.length];
        double[] newWeights = new double[targets.length];
        for (int node = 0; node < nodeCount; node++) {
            KernelInterruptedException.checkOften(node);
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                int slot = next[targets[arc]]++;
                newTargets[slot] = node;
                newWeights[slot] = weights[arc];
            }
        }
        return new Rows(newOffsets, newTargets, newWeights);
    }

    /** Turned round under new node numbers: rows come out sorted, since they fill in order. */
    Rows turned(int[] placeOf, int[] nodeAt, CompressedGraph reversed) {
        int[] newOffsets = new int[offsets.length];
        for (int place = 0; place < nodeAt.length; place++) {
            newOffsets[place + 1] = newOffsets[place] + reversed.degree(nodeAt[place]);
        }
        int[] next = Arrays.copyOf(newOffsets, nodeAt.length);
        int[] newTargets = new int[targets.length];
        double[] newWeights = new double[targets.length];
        for (int place = 0; place < nodeAt.length; place++) {
            KernelInterruptedException.checkOften(place);
            int node = nodeAt[place];
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                int slot = next[placeOf[targets[arc]]]++;
                newTargets[slot] = place;
                newWeights[slot] = weights[arc];
            }
        }
        return new Rows(newOffsets, newTargets, newWeights);
    }

    /**
     * Adds up the weights of parallel edges.
     *
     * @throws IllegalArgumentException if such a sum is not finite
     */
    Rows merged() {
        int[] mergedOffsets = new int[offsets.length];
        int size = 0;
        for (int node = 0; node + 1 < offsets.length; node++) {
            KernelInterruptedException.checkOften(node);
            int start = size;
            for (int arc = offsets[node]; arc < offsets[node + 1]; arc++) {
                if (size > start && targets[size - 1] == targets[arc]) {
                    weights[size - 1] = sum(node, arc, weights[size - 1]);
                } else {
                    targets[size] = targets[arc];
                    weights[size++] = weights[arc];
                }
            }
            mergedOffsets[node + 1] = size;
        }
        return size == targets.length
                ? this
                : new Rows(
                        mergedOffsets, Arrays.copyOf(targets, size), Arrays.copyOf(weights, size));
    }

    private double sum(int node, int arc, double soFar) {
        double sum = soFar + weights[arc];
        if (!Double.isFinite(sum)) {
            throw new IllegalArgumentException(
                    "weights of parallel edges must add up to a finite number, from %s to %s to %s"
                            .formatted(node, targets[arc], sum));
        }
        return sum;
    }
}

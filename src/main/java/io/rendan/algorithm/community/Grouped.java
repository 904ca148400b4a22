package io.rendan.algorithm.community;

import io.rendan.algorithm.KernelInterruptedException;

import java.util.Arrays;

/**
 * Nodes put together by group.
 *
 * @param starts where each group starts, and where the last ends
 * @param nodes group after group
 */
record Grouped(int[] starts, int[] nodes) {

    /** Groups nodes, which keep their order within a group: O(n). */
    static Grouped of(int[] order, int[] groupOf, int groups) {
        int[] starts = new int[groups + 1];
        for (int node : order) {
            starts[groupOf[node] + 1]++;
        }
        for (int group = 0; group < groups; group++) {
            starts[group + 1] += starts[group];
        }
        int[] next = Arrays.copyOf(starts, groups);
        int[] nodes = new int[order.length];
        for (int node : order) {
            KernelInterruptedException.checkNowAndThen(node);
            nodes[next[groupOf[node]]++] = node;
        }
        return new Grouped(starts, nodes);
    }

    /** Groups all nodes, ascending within a group: O(n). */
    static Grouped of(int[] groupOf, int groups) {
        return of(singly(groupOf.length), groupOf, groups);
    }

    /** Every node in a group of its own; also, the nodes ascending. */
    static int[] singly(int size) {
        int[] own = new int[size];
        Arrays.setAll(own, node -> node);
        return own;
    }

    /**
     * Numbers groups anew, from 0 in the order of their first nodes.
     *
     * @return how many there are
     */
    static int renumber(int[] groupOf) {
        int[] numbers = new int[groupOf.length];
        Arrays.fill(numbers, -1);
        int count = 0;
        for (int node = 0; node < groupOf.length; node++) {
            int group = groupOf[node];
            if (numbers[group] < 0) {
                numbers[group] = count++;
            }
            groupOf[node] = numbers[group];
        }
        return count;
    }
}

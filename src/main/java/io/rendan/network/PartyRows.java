package io.rendan.network;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Grouping of rows by an index: where each group begins, and the rows in that order. */
public final class PartyRows {

    private PartyRows() {}

    /** Row starts of {@code groups} groups, given each row's group; rows need not be sorted. */
    public static int[] offsets(int groups, int rows, IntUnaryOperator groupOf) {
        int[] offsets = new int[groups + 1];
        for (int row = 0; row < rows; row++) {
            offsets[groupOf.applyAsInt(row) + 1]++;
        }
        Arrays.parallelPrefix(offsets, Integer::sum);
        return offsets;
    }

    /** Rows ordered by group, stably, given the groups' starts. */
    public static int[] order(int[] offsets, int rows, IntUnaryOperator groupOf) {
        int[] next = offsets.clone();
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++) {
            order[next[groupOf.applyAsInt(row)]++] = row;
        }
        return order;
    }
}

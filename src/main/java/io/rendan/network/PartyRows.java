package io.rendan.network;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/** Grouping of sorted rows by a first index: the arithmetic that offers and needs share. */
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

    /** The row of this group with this value in {@code values}, or -1. */
    static int find(int[] offsets, int[] values, int group, int value) {
        for (int row = offsets[group]; row < offsets[group + 1]; row++) {
            if (values[row] == value) {
                return row;
            }
        }
        return -1;
    }
}

package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

/**
 * The edges of a simple graph under change, numbered, with a hash table that tells at once whether
 * two nodes are joined.
 *
 * <p>An edge is one long: source above, target below; undirected, the smaller end above. The table
 * holds edge numbers, not edges, so that it stays in a core's own cache: open addressing with
 * linear probing at most a quarter full, and deletion by shifting back, so that probes stay short
 * however often edges change.
 */
final class EdgeTable {

    private static final int FREE = 0;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] edges;

    /** An edge's number plus one. */
    private final int[] slots;

    private final int mask;
    private final int shift;

    EdgeTable(long[] edges) {
        int bits = Math.max(4, 34 - Integer.numberOfLeadingZeros(Math.max(1, edges.length)));
        this.edges = edges.clone();
        this.slots = new int[1 << Math.min(30, bits)];
        this.mask = slots.length - 1;
        this.shift = 64 - Integer.numberOfTrailingZeros(slots.length);
        for (int edge = 0; edge < edges.length; edge++) {
            KernelInterruptedException.checkNowAndThen(edge);
            enter(edge);
        }
    }

    static long edge(int from, int to) {
        return ((long) from << 32) | to;
    }

    static int from(long edge) {
        return (int) (edge >>> 32);
    }

    static int to(long edge) {
        return (int) edge;
    }

    int size() {
        return edges.length;
    }

    long get(int number) {
        return edges[number];
    }

    boolean contains(long edge) {
        return find(edge) >= 0;
    }

    /** The number of an edge, negative if it is not there. */
    int find(long edge) {
        int slot = home(edge);
        while (slots[slot] != FREE && edges[slots[slot] - 1] != edge) {
            slot = (slot + 1) & mask;
        }
        return slots[slot] - 1;
    }

    /** Puts an edge that is not there in the place of another. */
    void replace(int number, long edge) {
        remove(number);
        edges[number] = edge;
        enter(number);
    }

    private void enter(int number) {
        int slot = home(edges[number]);
        while (slots[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = number + 1;
    }

    private void remove(int number) {
        int gap = home(edges[number]);
        while (slots[gap] != number + 1) {
            gap = (gap + 1) & mask;
        }
        for (int slot = (gap + 1) & mask; slots[slot] != FREE; slot = (slot + 1) & mask) {
            int home = home(edges[slots[slot] - 1]);
            if (((slot - home) & mask) >= ((slot - gap) & mask)) {
                slots[gap] = slots[slot];
                gap = slot;
            }
        }
        slots[gap] = FREE;
    }

    private int home(long edge) {
        return (int) ((edge * SPREAD) >>> shift);
    }
}

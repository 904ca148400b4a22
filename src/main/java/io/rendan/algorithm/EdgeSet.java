package io.rendan.algorithm;

import java.util.Arrays;

/**
 * A hash set of edges: open addressing with linear probing at most half full, and deletion by
 * shifting back, so that probes stay short however often edges come and go.
 */
final class EdgeSet {

    private static final long FREE = -1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] slots;
    private final int mask;
    private final int shift;

    EdgeSet(int capacity) {
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(Math.max(1, capacity)));
        this.slots = new long[1 << bits];
        this.mask = slots.length - 1;
        this.shift = 64 - bits;
        Arrays.fill(slots, FREE);
    }

    /** The edge between two ends as one number; give the smaller end first if undirected. */
    static long key(int from, int to) {
        return ((long) from << 32) | to;
    }

    boolean contains(long key) {
        for (int slot = home(key); slots[slot] != FREE; slot = (slot + 1) & mask) {
            if (slots[slot] == key) {
                return true;
            }
        }
        return false;
    }

    /** Adds an edge that is not there yet. */
    void add(long key) {
        int slot = home(key);
        while (slots[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = key;
    }

    /** Removes an edge that is there. */
    void remove(long key) {
        int gap = home(key);
        while (slots[gap] != key) {
            gap = (gap + 1) & mask;
        }
        for (int slot = (gap + 1) & mask; slots[slot] != FREE; slot = (slot + 1) & mask) {
            if (((slot - home(slots[slot])) & mask) >= ((slot - gap) & mask)) {
                slots[gap] = slots[slot];
                gap = slot;
            }
        }
        slots[gap] = FREE;
    }

    private int home(long key) {
        return (int) ((key * SPREAD) >>> shift);
    }
}

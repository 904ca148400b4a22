package io.rendan.dataset.check;

import java.util.Arrays;

/** A set of non-negative longs, open addressing: 12 to 24 bytes a key, twice that while growing. */
public final class LongKeySet {

    private static final long FREE = -1;

    private long[] slots = newSlots(1 << 10);
    private int size;

    /** Adds a key; false where it was there before. */
    boolean add(long key) {
        if (size * 3L > slots.length * 2L) {
            grow();
        }
        int slot = slotOf(slots, key);
        if (slots[slot] == key) {
            return false;
        }
        slots[slot] = key;
        size++;
        return true;
    }

    int size() {
        return size;
    }

    private void grow() {
        long[] larger = newSlots(slots.length * 2);
        for (long key : slots) {
            if (key != FREE) {
                larger[slotOf(larger, key)] = key;
            }
        }
        slots = larger;
    }

    /** The slot that holds the key, or the free one where it belongs. */
    private static int slotOf(long[] slots, long key) {
        int mask = slots.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (slots[slot] != FREE && slots[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long[] newSlots(int length) {
        long[] slots = new long[length];
        Arrays.fill(slots, FREE);
        return slots;
    }
}

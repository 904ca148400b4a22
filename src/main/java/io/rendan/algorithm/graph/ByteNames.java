package io.rendan.algorithm.graph;

import io.rendan.algorithm.KernelInterruptedException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Names that stand in a text, numbered in the order in which they are first met. A name is kept as
 * its place in the text; the table is open addressed and at most half full.
 */
final class ByteNames {

    private static final long FREE = -1;

    private final byte[] text;

    /** Where each name starts, above, and how long it is, below. */
    private long[] spans = new long[1 << 10];

    private int[] hashes = new int[1 << 10];

    /** A name's hash, above, and its number, below. */
    private long[] slots = new long[1 << 11];

    private int count;

    ByteNames(byte[] text) {
        this.text = text;
        Arrays.fill(slots, FREE);
    }

    int count() {
        return count;
    }

    /** The number of the name that stands there, a new one if it has none yet. */
    int number(int start, int stop) {
        int hash = 0;
        for (int i = start; i < stop; i++) {
            hash = 31 * hash + text[i];
        }
        return number(start, stop, hash * 0x9E3779B9);
    }

    /** The numbers here of all of another collection's names. */
    int[] numbers(ByteNames others) {
        int[] numbers = new int[others.count];
        for (int other = 0; other < numbers.length; other++) {
            KernelInterruptedException.checkNowAndThen(other);
            long span = others.spans[other];
            int start = (int) (span >>> 32);
            numbers[other] = number(start, start + (int) span, others.hashes[other]);
        }
        return numbers;
    }

    private int number(int start, int stop, int hash) {
        int mask = slots.length - 1;
        int slot = (hash >>> 7) & mask;
        while (slots[slot] != FREE) {
            int known = (int) slots[slot];
            if ((int) (slots[slot] >>> 32) == hash && isName(known, start, stop)) {
                return known;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = slot(hash, count);
        append(((long) start << 32) | (stop - start), hash);
        return count - 1;
    }

    private boolean isName(int known, int start, int stop) {
        int from = (int) (spans[known] >>> 32);
        return Arrays.equals(text, from, from + (int) spans[known], text, start, stop);
    }

    private static long slot(int hash, int name) {
        return ((long) hash << 32) | name;
    }

    private void append(long span, int hash) {
        spans[count] = span;
        hashes[count++] = hash;
        if (count == spans.length) {
            spans = Arrays.copyOf(spans, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
            spread();
        }
    }

    private void spread() {
        slots = new long[2 * slots.length];
        Arrays.fill(slots, FREE);
        int mask = slots.length - 1;
        for (int name = 0; name < count; name++) {
            int slot = (hashes[name] >>> 7) & mask;
            while (slots[slot] != FREE) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = slot(hashes[name], name);
        }
    }

    /** All names in the order of their numbers. */
    List<String> all() {
        String[] names = new String[count];
        for (int number = 0; number < count; number++) {
            KernelInterruptedException.checkNowAndThen(number);
            int start = (int) (spans[number] >>> 32);
            String name = new String(text, start, (int) spans[number], StandardCharsets.UTF_8);
            names[number] = name.indexOf('"') < 0 ? name : name.replace("\"\"", "\"");
        }
        return List.of(names);
    }
}

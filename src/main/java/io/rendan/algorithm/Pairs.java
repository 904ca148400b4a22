package io.rendan.algorithm;

/**
 * Pairs of numbers of at least 0, such as nodes or parties, as one {@code long}. Keys sort by the
 * first of the two, then by the second.
 */
public final class Pairs {

    private Pairs() {}

    /** The key of the two in whichever order; the smaller is its {@link #first}. */
    public static long unordered(int a, int b) {
        return ordered(Math.min(a, b), Math.max(a, b));
    }

    /** The key of the two in this order. */
    public static long ordered(int first, int second) {
        return ((long) first << 32) | second;
    }

    /** The first of a key's two. */
    public static int first(long key) {
        return (int) (key >>> 32);
    }

    /** The second of a key's two. */
    public static int second(long key) {
        return (int) key;
    }

    /**
     * A hash of the key, so that pairs can be taken in an order that does not follow their numbers
     * (the mixer of SplitMix64: Steele, Lea and Flood 2014). No two keys have the same hash.
     */
    public static long mixed(long key) {
        long z = key + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

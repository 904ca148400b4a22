package io.rendan.prediction;

/** Unordered pairs of party indices as one number, ordered by the smaller, then the larger. */
final class Pairs {

    private Pairs() {}

    static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    /** The pair of a key, the smaller party first. */
    static int[] of(long key) {
        return new int[] {smaller(key), larger(key)};
    }

    /** A number that has nothing to do with the parties' order (the mixer of SplitMix64). */
    static long mixed(long key) {
        long z = key + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static int smaller(long key) {
        return (int) (key >>> 32);
    }

    static int larger(long key) {
        return (int) key;
    }
}

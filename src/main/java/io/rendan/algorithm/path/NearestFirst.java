package io.rendan.algorithm.path;

import java.util.Arrays;

/**
 * Nodes by their distance, nearest first, for searches in which no new distance is below those
 * already taken.
 *
 * <p>A radix heap (Ahuja, Mehlhorn, Orlin & Tarjan 1990, "Faster algorithms for the shortest path
 * problem") over the bits of the distances: bucket b holds what differs from the last distance
 * taken in bit b − 1 and in none above. The first bucket that holds anything is dealt out to those
 * before it, unless its nodes lie closer together than the shortest length: then none can bring
 * another nearer or tie with it, and all are taken as they are (after Crauser, Mehlhorn, Meyer &
 * Sanders 1998, "A parallelization of Dijkstra's shortest path algorithm"), by rising number, so
 * that their rows are read from memory in the order in which they lie there.
 *
 * <p>A node is added again whenever its distance falls; what is left of it is dropped later. O(1)
 * amortised an addition and bit that tells distances apart.
 */
final class NearestFirst {

    /** Words that may be looked through for each node; with more, comparing is quicker. */
    private static final int WORDS_A_NODE = 8;

    private final double[] distance;
    private final double leastLength;
    private final boolean[] taken;
    private final int[][] buckets = new int[Long.SIZE][16];
    private final int[] sizes = new int[Long.SIZE];

    /** Bit b is set if bucket b holds anything. */
    private long filled;

    /** Bits of a distance that nothing in the buckets is below. */
    private long last;

    /** Bits of the nodes that are being sorted, otherwise 0. */
    private final long[] marks;

    private int[] ready = new int[16];
    private int readyCount;
    private int readyNext;

    /**
     * Nothing yet.
     *
     * @param distance by node; others lower it, and then tell {@link #add}
     * @param leastLength no new distance is nearer to one already taken
     */
    NearestFirst(double[] distance, double leastLength) {
        this.distance = distance;
        this.leastLength = leastLength;
        this.taken = new boolean[distance.length];
        this.marks = new long[(distance.length >> 6) + 1];
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(taken, false);
        Arrays.fill(sizes, 0);
        filled = 0;
        last = 0;
        readyCount = 0;
        readyNext = 0;
    }

    /** Adds a node, or notes that its distance has fallen. */
    void add(int node) {
        int bucket = Long.SIZE - Long.numberOfLeadingZeros(bits(node) ^ last);
        int size = sizes[bucket];
        if (size == buckets[bucket].length) {
            buckets[bucket] = Arrays.copyOf(buckets[bucket], 2 * size);
        }
        buckets[bucket][size] = node;
        sizes[bucket] = size + 1;
        filled |= 1L << bucket;
    }

    /** Takes a nearest node, each once; -1 if there is none. */
    int take() {
        while (true) {
            while (readyNext < readyCount) {
                int node = ready[readyNext++];
                if (!taken[node]) {
                    taken[node] = true;
                    return node;
                }
            }
            if (filled == 0) {
                return -1;
            }
            open(Long.numberOfTrailingZeros(filled));
        }
    }

    /** Makes a bucket's nodes ready, or deals them out to the buckets before it. */
    private void open(int bucket) {
        int[] nodes = buckets[bucket];
        int count = 0;
        double nearest = Double.POSITIVE_INFINITY;
        double farthest = 0;
        for (int i = 0; i < sizes[bucket]; i++) {
            int node = nodes[i];
            if (!taken[node]) {
                nodes[count++] = node;
                nearest = Math.min(nearest, distance[node]);
                farthest = Math.max(farthest, distance[node]);
            }
        }
        sizes[bucket] = 0;
        filled &= ~(1L << bucket);
        if (count == 0) {
            return;
        }
        if (Ties.isShorter(farthest, nearest + leastLength) || bucket == 0) {
            last = Double.doubleToRawLongBits(farthest);
            buckets[bucket] = ready;
            ready = nodes;
            readyCount = count;
            readyNext = 0;
            sortReady();
            return;
        }
        last = Double.doubleToRawLongBits(nearest);
        for (int i = 0; i < count; i++) {
            add(nodes[i]);
        }
    }

    /** Brings the nodes that are ready into the order of their numbers, each once. */
    private void sortReady() {
        int first = marks.length;
        int last = 0;
        for (int i = 0; i < readyCount; i++) {
            first = Math.min(first, ready[i] >> 6);
            last = Math.max(last, ready[i] >> 6);
        }
        if (last - first > WORDS_A_NODE * readyCount) {
            Arrays.sort(ready, 0, readyCount);
            return;
        }
        for (int i = 0; i < readyCount; i++) {
            marks[ready[i] >> 6] |= 1L << ready[i];
        }
        readyCount = 0;
        for (int word = first; word <= last; word++) {
            for (long left = marks[word]; left != 0; left &= left - 1) {
                ready[readyCount++] = (word << 6) + Long.numberOfTrailingZeros(left);
            }
            marks[word] = 0;
        }
    }

    private long bits(int node) {
        return Double.doubleToRawLongBits(distance[node]);
    }
}

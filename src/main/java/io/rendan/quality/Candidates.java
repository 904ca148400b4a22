package io.rendan.quality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Pairs of a register that share a key, each once. */
final class Candidates {

    /** What hears of a pair. */
    @FunctionalInterface
    interface Pair {
        void of(int first, int second);
    }

    private static final int CHECK_EVERY = 1 << 12;

    private final int[] order;
    private final int wholeBlock;
    private long[] pairs = new long[1 << 12];
    private int size;
    private int cutBlocks;

    private Candidates(int[] order, int wholeBlock) {
        this.order = order;
        this.wholeBlock = wholeBlock;
    }

    /**
     * Sorts keys and takes the pairs of each block.
     *
     * @param order indexes of the entries that count, by id
     */
    static Candidates of(
            List<PairRules.Entry> entries, int[] order, DuplicateParameters parameters) {
        var candidates = new Candidates(order, parameters.wholeBlock());
        var keys = new Keys(order.length);
        for (int at = 0; at < order.length; at++) {
            if (at % CHECK_EVERY == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted while searching for duplicates");
            }
            int owner = at;
            BlockKeys.each(entries.get(order[at]), key -> keys.add(key, owner));
        }
        keys.eachBlock(candidates::block);
        candidates.unite();
        return candidates;
    }

    void each(Pair pair) {
        for (int i = 0; i < size; i++) {
            pair.of(order[(int) (pairs[i] >>> 32)], order[(int) pairs[i]]);
        }
    }

    int size() {
        return size;
    }

    int cutBlocks() {
        return cutBlocks;
    }

    /** A block of owners, ascending. */
    private void block(int[] owners) {
        int reach = owners.length <= wholeBlock ? owners.length : 1;
        if (reach == 1) {
            cutBlocks++;
        }
        for (int a = 0; a < owners.length; a++) {
            for (int b = a + 1; b < owners.length && b - a <= reach; b++) {
                add((long) owners[a] << 32 | owners[b]);
            }
        }
    }

    private void add(long pair) {
        if (size == pairs.length) {
            unite();
            if (size > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[size++] = pair;
    }

    /** Sorts the pairs and leaves each once. */
    private void unite() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[i] != pairs[kept - 1]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }

    /**
     * Keys and their owners. The upper 40 bits of a key and an owner of 24 bits share one long: the
     * bits that are lost bring together what does not belong together, which costs a comparison.
     */
    private static final class Keys {

        private static final int OWNER_BITS = 24;
        private static final long OWNER = (1L << OWNER_BITS) - 1;

        private long[] keys;
        private int size;

        Keys(int owners) {
            if (owners > OWNER) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT, "%,d parties, expected at most %,d", owners, OWNER));
            }
            keys = new long[Math.max(16, owners * 8)];
        }

        void add(long key, int owner) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, keys.length + keys.length / 2);
            }
            keys[size++] = (key & ~OWNER) | owner;
        }

        void eachBlock(Consumer<int[]> block) {
            Arrays.sort(keys, 0, size);
            int from = 0;
            for (int to = 1; to <= size; to++) {
                if (to == size || (keys[to] & ~OWNER) != (keys[from] & ~OWNER)) {
                    if (keys[from] != keys[to - 1]) {
                        block.accept(owners(from, to));
                    }
                    from = to;
                }
            }
        }

        /** Owners of a key, each once. */
        private int[] owners(int from, int to) {
            int[] owners = new int[to - from];
            int count = 0;
            for (int i = from; i < to; i++) {
                if (i == from || keys[i] != keys[i - 1]) {
                    owners[count++] = (int) (keys[i] & OWNER);
                }
            }
            return Arrays.copyOf(owners, count);
        }
    }
}

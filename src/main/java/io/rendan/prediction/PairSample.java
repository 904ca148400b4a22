package io.rendan.prediction;

import io.rendan.algorithm.Pairs;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The pairs of a split that a backtest scores one by one: all that formed a tie, and a uniform
 * random sample of the others, or all of them where they are few.
 *
 * @param keys of the pairs, ascending
 * @param formed whether the pair formed a tie
 * @param share of the pairs without a tie that is in the sample
 */
record PairSample(long[] keys, boolean[] formed, double share) {

    static PairSample of(Split split, int others, long seed) {
        long total = split.pairs() - split.formed().length;
        long[] drawn = total <= others ? all(split) : draw(split, others, seed);
        long[] keys =
                LongStream.concat(Arrays.stream(split.formed()), Arrays.stream(drawn))
                        .sorted()
                        .toArray();
        boolean[] formed = new boolean[keys.length];
        for (int i = 0; i < keys.length; i++) {
            formed[i] = Arrays.binarySearch(split.formed(), keys[i]) >= 0;
        }
        return new PairSample(keys, formed, total == 0 ? 1 : drawn.length / (double) total);
    }

    int size() {
        return keys.length;
    }

    private static long[] all(Split split) {
        int[] parties = parties(split);
        LongStream.Builder keys = LongStream.builder();
        for (int i = 0; i < parties.length; i++) {
            for (int j = i + 1; j < parties.length; j++) {
                if (isOther(split, parties[i], parties[j])) {
                    keys.add(Pairs.unordered(parties[i], parties[j]));
                }
            }
        }
        return keys.build().toArray();
    }

    private static long[] draw(Split split, int count, long seed) {
        int[] parties = parties(split);
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Set<Long> keys = HashSet.newHashSet(count);
        while (keys.size() < count) {
            int a = parties[random.nextInt(parties.length)];
            int b = parties[random.nextInt(parties.length)];
            if (isOther(split, a, b)) {
                keys.add(Pairs.unordered(a, b));
            }
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    private static boolean isOther(Split split, int a, int b) {
        return split.snapshot().mayForm(a, b) && !split.hasFormed(a, b);
    }

    private static int[] parties(Split split) {
        return IntStream.range(0, split.known().length)
                .filter(party -> split.known()[party])
                .filter(party -> !split.snapshot().parties().isUserSegment(party))
                .toArray();
    }
}

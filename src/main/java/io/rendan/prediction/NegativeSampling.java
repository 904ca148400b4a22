package io.rendan.prediction;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Candidates to learn from: all that formed a tie, and a weighted sample of those that did not. A
 * candidate's weight is 0.01 + L3: among hundreds of millions of pairs those that resemble a tie
 * are rare, and they are the ones to learn from. Priority sampling (Duffield, Lund and Thorup
 * 2007): a pair's priority is a uniform number, hashed from its key, divided by its weight; the
 * pairs of smallest priority are kept. A pair of weight {@code w} is then in the sample with
 * probability {@code min(1, threshold × w)}.
 *
 * @param formed candidates that formed a tie, by key
 * @param others sampled candidates that did not, by priority
 * @param threshold all candidates of smaller priority are in the sample; infinite if it holds all
 * @param pairs that there are, in the sample or not
 */
record NegativeSampling(
        List<SampledPair> formed, List<SampledPair> others, double threshold, long pairs) {

    private static final int FEWEST = 20_000;
    private static final int TIMES = 4;
    private static final int CHUNK = 64;

    /**
     * So many times as many pairs that nothing joins are visited as others are wanted: with the
     * weight that they have no more than a {@value}th of them can come into the sample.
     */
    private static final int VISITS = 4;

    private static final Comparator<SampledPair> SMALLEST_FIRST =
            Comparator.comparingDouble(SampledPair::priority).thenComparingLong(SampledPair::key);

    /**
     * A candidate and its features.
     *
     * @param key see {@link Pairs#unordered}
     */
    record SampledPair(long key, double priority, double[] features) {}

    /** Samples {@value #TIMES} others for each pair that formed, at least {@value #FEWEST}. */
    static NegativeSampling of(Split split, long seed, Parallel parallel) {
        return of(split, Math.max(FEWEST, TIMES * split.formed().length), seed, parallel);
    }

    /**
     * One pass over all candidates of a split.
     *
     * @param limit number of others to sample
     */
    static NegativeSampling of(Split split, int limit, long seed, Parallel parallel) {
        Collector collector = new Collector(split, limit, seed);
        Chunks chunks = new Chunks(split.known().length, CHUNK);
        parallel.forEach(
                chunks.count(),
                () -> new PairFeatures(split.snapshot()),
                (features, chunk) -> {
                    for (int party = chunks.from(chunk); party < chunks.to(chunk); party++) {
                        if (split.known()[party]) {
                            collector.collect(party, features);
                        }
                    }
                });
        return collector.sampling();
    }

    /** Shared by all threads; which pairs it keeps does not depend on the order they come in. */
    private static final class Collector {

        private final Split split;
        private final int limit;
        private final long salt;
        private final List<SampledPair> formed = new ArrayList<>();
        private final List<SampledPair> others = new ArrayList<>();
        private final double visited;
        private volatile double bound = Double.POSITIVE_INFINITY;

        Collector(Split split, int limit, long seed) {
            this.split = split;
            this.limit = limit;
            this.salt = Pairs.mixed(seed);
            this.visited = Math.min(1, (double) VISITS * limit / Math.max(1, split.pairs()));
        }

        void collect(int party, PairFeatures features) {
            features.from(party);
            int to = split.firstFormedOf(party + 1);
            for (int at = split.firstFormedOf(party); at < to; at++) {
                addFormed(pair(party, Pairs.second(split.formed()[at]), 0, features));
            }
            features.pairs()
                    .forEachJoined(
                            other -> {
                                if (other > party && split.known()[other]) {
                                    offer(party, other, 1, features);
                                }
                            });
            collectPathless(party, features);
        }

        /** Visits a part of those that nothing joins to the party, and leaps over the others. */
        private void collectPathless(int party, PairFeatures features) {
            SplittableRandom leaps = new SplittableRandom(Pairs.mixed(party ^ salt));
            int other = party + 1 + leap(leaps);
            while (other < split.known().length) {
                if (split.known()[other] && features.pairs().isPathless(other)) {
                    offer(party, other, visited, features);
                }
                other += 1 + leap(leaps);
            }
        }

        /**
         * Geometric, so that every pair is visited with the same probability; none where all are.
         */
        private int leap(SplittableRandom random) {
            return visited == 1
                    ? 0
                    : (int) (Math.log1p(-random.nextDouble()) / Math.log1p(-visited));
        }

        private void offer(int party, int other, double share, PairFeatures features) {
            double priority = priority(party, other, share, features);
            if (priority <= bound && !split.hasFormed(party, other)) {
                add(pair(party, other, priority, features));
            }
        }

        private static SampledPair pair(
                int party, int other, double priority, PairFeatures features) {
            return new SampledPair(Pairs.unordered(party, other), priority, features.of(other));
        }

        /**
         * The priority of a pair.
         *
         * @param share of such pairs that come here: the smallest priorities of all of them
         */
        private double priority(int party, int other, double share, PairFeatures features) {
            double weight = PairFeatures.LEAST + features.pairs().l3(other);
            long uniform = (Pairs.mixed(Pairs.unordered(party, other) ^ salt) >>> 11) + 1;
            return share * uniform * 0x1p-53 / weight;
        }

        private synchronized void addFormed(SampledPair pair) {
            formed.add(pair);
        }

        private synchronized void add(SampledPair pair) {
            others.add(pair);
            if (others.size() > 2 * (limit + 1)) {
                keepSmallest();
                bound = others.getLast().priority();
            }
        }

        /** Keeps one more than the limit: its priority is the threshold. */
        private void keepSmallest() {
            others.sort(SMALLEST_FIRST);
            if (others.size() > limit + 1) {
                others.subList(limit + 1, others.size()).clear();
            }
        }

        NegativeSampling sampling() {
            formed.sort(Comparator.comparingLong(SampledPair::key));
            keepSmallest();
            double threshold =
                    others.size() > limit
                            ? others.removeLast().priority()
                            : Double.POSITIVE_INFINITY;
            return new NegativeSampling(
                    List.copyOf(formed), List.copyOf(others), threshold, split.pairs());
        }
    }
}

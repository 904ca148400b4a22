package io.rendan.prediction;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.Parallel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Candidates to learn from: all that formed a tie, and of the others so many, drawn the likelier
 * the larger their three-step score, for among hundreds of millions of pairs those that are hard to
 * tell apart are rare. Priority sampling (Duffield, Lund and Thorup 2007): a pair's priority is a
 * uniform number, made from its key, divided by its weight 0.01 + l3; the smallest stay, so a pair
 * of weight {@code r} was drawn with probability {@code min(1, threshold × r)}.
 *
 * @param formed that formed a tie, by key
 * @param others that did not, by priority
 * @param threshold below which all priorities are there; infinite if all others are there
 */
record NegativeSampling(List<Drawn> formed, List<Drawn> others, double threshold) {

    private static final int FEWEST = 20_000;
    private static final int TIMES = 4;
    private static final int CHUNK = 64;
    private static final Comparator<Drawn> SMALLEST_FIRST =
            Comparator.comparingDouble(Drawn::priority).thenComparingLong(Drawn::key);

    /** A candidate and its features. */
    record Drawn(long key, double priority, double[] features) {}

    /**
     * {@value #FEWEST} of the others, or where more formed a tie, {@value #TIMES} times as many as
     * those.
     */
    static NegativeSampling of(Split split, long seed, Parallel parallel) {
        return of(split, Math.max(FEWEST, TIMES * split.formed().length), seed, parallel);
    }

    /** One pass over all candidates of a split. */
    static NegativeSampling of(Split split, int limit, long seed, Parallel parallel) {
        Collector collector = new Collector(split, limit, seed);
        Chunks chunks = new Chunks(split.known().length, CHUNK);
        parallel.forEach(
                chunks.count(),
                () -> new PairFeatures(split.situation()),
                (features, chunk) -> {
                    for (int party = chunks.from(chunk); party < chunks.to(chunk); party++) {
                        if (split.known()[party]) {
                            collector.look(party, features);
                        }
                    }
                });
        return collector.drawn();
    }

    /** What all threads have drawn; which pairs stay does not depend on the order they come in. */
    private static final class Collector {

        private final Split split;
        private final int limit;
        private final long salt;
        private final List<Drawn> formed = new ArrayList<>();
        private final List<Drawn> others = new ArrayList<>();
        private volatile double bound = Double.POSITIVE_INFINITY;

        Collector(Split split, int limit, long seed) {
            this.split = split;
            this.limit = limit;
            this.salt = Pairs.mixed(seed);
        }

        void look(int party, PairFeatures features) {
            features.from(party);
            int to = split.firstFormedOf(party + 1);
            for (int at = split.firstFormedOf(party); at < to; at++) {
                int other = Pairs.larger(split.formed()[at]);
                if (features.pairs().isCandidate(other)) {
                    addFormed(drawn(party, other, features));
                }
            }
            features.pairs()
                    .forEachCandidate(
                            other -> {
                                if (other > party && split.known()[other]) {
                                    look(party, other, features);
                                }
                            });
        }

        private void look(int party, int other, PairFeatures features) {
            if (priority(party, other, features) <= bound && !split.hasFormed(party, other)) {
                add(drawn(party, other, features));
            }
        }

        private Drawn drawn(int party, int other, PairFeatures features) {
            return new Drawn(
                    Pairs.key(party, other), priority(party, other, features), features.of(other));
        }

        private double priority(int party, int other, PairFeatures features) {
            double weight = PairFeatures.LEAST + features.pairs().l3(other);
            long uniform = (Pairs.mixed(Pairs.key(party, other) ^ salt) >>> 11) + 1;
            return uniform * 0x1p-53 / weight;
        }

        private synchronized void addFormed(Drawn drawn) {
            formed.add(drawn);
        }

        private synchronized void add(Drawn drawn) {
            others.add(drawn);
            if (others.size() > 2 * (limit + 1)) {
                keepSmallest();
                bound = others.getLast().priority();
            }
        }

        /** One more than the limit stays: its priority is the threshold. */
        private void keepSmallest() {
            others.sort(SMALLEST_FIRST);
            if (others.size() > limit + 1) {
                others.subList(limit + 1, others.size()).clear();
            }
        }

        NegativeSampling drawn() {
            formed.sort(Comparator.comparingLong(Drawn::key));
            keepSmallest();
            double threshold =
                    others.size() > limit
                            ? others.removeLast().priority()
                            : Double.POSITIVE_INFINITY;
            return new NegativeSampling(List.copyOf(formed), List.copyOf(others), threshold);
        }
    }
}

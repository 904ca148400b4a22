package io.rendan.prediction;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.Parallel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One pass over a split: the features of sampled pairs, which pairs the model and l3 alone put
 * first, and how many contracts the model expects.
 *
 * @param features of each sampled pair, empty if it is no candidate
 * @param firstByModel pairs that the model puts first, best first
 * @param firstByL3 pairs that l3 puts first, best first
 * @param expected contracts that the model expects, by step of log odds
 * @param counted candidates, by step of log odds
 */
record HoldoutScan(
        double[][] features,
        List<Ranked> firstByModel,
        List<Ranked> firstByL3,
        double[] expected,
        long[] counted) {

    /** Ranks that are looked at, from the first. */
    static final int FIRST = 100;

    private static final int CHUNK = 64;
    private static final double[] NO_CANDIDATE = {};

    /** A pair and its score; equal scores fall in an order that has nothing to do with ids. */
    record Ranked(long key, double score) {

        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparingLong(ranked -> Pairs.mixed(ranked.key))
                        .thenComparingLong(Ranked::key);

        static Ranked of(int a, int b, double score) {
            return new Ranked(Pairs.key(a, b), score);
        }
    }

    boolean isCandidate(int sampled) {
        return features[sampled].length > 0;
    }

    /** Looks at the sampled pairs and ranks all. */
    static HoldoutScan of(Split split, PairSample sample, FormationModel model, Parallel parallel) {
        double[][] features = new double[sample.size()][];
        Chunks chunks = new Chunks(split.known().length, CHUNK);
        Part[] parts = new Part[chunks.count()];
        parallel.forEach(
                chunks.count(),
                () -> new Worker(split, sample, model),
                (worker, chunk) -> {
                    parts[chunk] = new Part();
                    for (int party = chunks.from(chunk); party < chunks.to(chunk); party++) {
                        if (split.known()[party]) {
                            worker.look(party, features, parts[chunk]);
                        }
                    }
                });
        return merged(features, parts);
    }

    private static HoldoutScan merged(double[][] features, Part[] parts) {
        Part all = new Part();
        for (Part part : parts) {
            all.add(part);
        }
        return new HoldoutScan(
                features, all.byModel.drain(), all.byL3.drain(), all.expected, all.counted);
    }

    /** What some parties add. */
    private static final class Part {

        private final Shortlist<Ranked> byModel = new Shortlist<>(FIRST, Ranked.BEST_FIRST);
        private final Shortlist<Ranked> byL3 = new Shortlist<>(FIRST, Ranked.BEST_FIRST);
        private final double[] expected = new double[LogOddsBins.COUNT];
        private final long[] counted = new long[LogOddsBins.COUNT];

        void count(int a, int b, double logOdds, double l3) {
            int bin = LogOddsBins.of(logOdds);
            expected[bin] += FormationModel.probability(logOdds, 1);
            counted[bin]++;
            offer(byModel, a, b, logOdds);
            offer(byL3, a, b, l3);
        }

        private static void offer(Shortlist<Ranked> list, int a, int b, double score) {
            if (list.isOpen() || score >= list.last().score()) {
                list.offer(Ranked.of(a, b, score));
            }
        }

        void add(Part other) {
            other.byModel.drain().forEach(byModel::offer);
            other.byL3.drain().forEach(byL3::offer);
            for (int bin = 0; bin < expected.length; bin++) {
                expected[bin] += other.expected[bin];
                counted[bin] += other.counted[bin];
            }
        }
    }

    /** A thread's working memory. */
    private static final class Worker {

        private final Split split;
        private final PairSample sample;
        private final FormationModel model;
        private final PairFeatures features;
        private final double[] scratch = new double[PairFeatures.NAMES.size()];

        Worker(Split split, PairSample sample, FormationModel model) {
            this.split = split;
            this.sample = sample;
            this.model = model;
            this.features = new PairFeatures(split.situation(), model.weights().length);
        }

        void look(int party, double[][] ofSample, Part part) {
            features.from(party);
            int to = start(party + 1);
            for (int at = start(party); at < to; at++) {
                int other = Pairs.larger(sample.keys()[at]);
                ofSample[at] =
                        features.pairs().isCandidate(other) ? features.of(other) : NO_CANDIDATE;
            }
            rank(party, part);
        }

        private int start(int party) {
            int found = Arrays.binarySearch(sample.keys(), (long) party << 32);
            return found < 0 ? -found - 1 : found;
        }

        private void rank(int party, Part part) {
            PairScan pairs = features.pairs();
            pairs.forEachCandidate(
                    other -> {
                        if (other > party && split.known()[other] && !pairs.isFormer(other)) {
                            features.write(other, scratch);
                            part.count(party, other, model.logOdds(scratch), pairs.l3(other));
                        }
                    });
        }
    }
}

package io.rendan.prediction;

import io.rendan.algorithm.Chunks;
import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One pass over the candidates of a {@link Split} that a model was not fitted on: the features of
 * sampled pairs, the pairs that the model and L3 alone rank first, and how many contracts the model
 * expects.
 *
 * @param features of each sampled pair
 * @param firstByModel pairs that the model ranks first, best first
 * @param firstByL3 pairs that L3 ranks first, best first
 * @param expected contracts that the model expects, by bin of log odds
 * @param counted candidates, by bin of log odds
 */
record HoldoutScan(
        double[][] features,
        List<Ranked> firstByModel,
        List<Ranked> firstByL3,
        double[] expected,
        long[] counted) {

    /** Length of the rankings. */
    static final int FIRST = 100;

    private static final int CHUNK = 64;

    /** A pair and its score; equal scores are ordered by a hash, not by the parties' numbers. */
    record Ranked(long key, double score) {

        static final Comparator<Ranked> BEST_FIRST =
                Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparingLong(ranked -> Pairs.mixed(ranked.key))
                        .thenComparingLong(Ranked::key);

        static Ranked of(int a, int b, double score) {
            return new Ranked(Pairs.unordered(a, b), score);
        }
    }

    /** Takes the features of the sampled pairs and ranks all candidates. */
    static HoldoutScan of(Split split, PairSample sample, FormationModel model, Parallel parallel) {
        double[][] features = new double[sample.size()][];
        Chunks chunks = new Chunks(split.known().length, CHUNK);
        Part[] parts = new Part[chunks.count()];
        PathlessOdds pathless = new PathlessOdds(split.snapshot(), model);
        parallel.forEach(
                chunks.count(),
                () -> new Worker(split, sample, model, pathless),
                (worker, chunk) -> {
                    parts[chunk] = new Part();
                    for (int party = chunks.from(chunk); party < chunks.to(chunk); party++) {
                        if (split.known()[party]) {
                            worker.scan(party, features, parts[chunk]);
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

    /** The result over some of the parties. */
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

    /** The working memory of one thread. */
    private static final class Worker {

        private final Split split;
        private final PairSample sample;
        private final FormationModel model;
        private final PairFeatures features;
        private final PathlessOdds pathless;
        private final double[] scratch = new double[Feature.COUNT];

        Worker(Split split, PairSample sample, FormationModel model, PathlessOdds pathless) {
            this.split = split;
            this.sample = sample;
            this.model = model;
            this.features = new PairFeatures(split.snapshot(), model.weights().length);
            this.pathless = pathless;
        }

        void scan(int party, double[][] ofSample, Part part) {
            features.from(party);
            int to = start(party + 1);
            for (int at = start(party); at < to; at++) {
                int other = Pairs.second(sample.keys()[at]);
                ofSample[at] = features.of(other);
            }
            rank(party, part);
        }

        /** Index in the sample of the first pair whose first party is this one or a later. */
        private int start(int party) {
            int found = Arrays.binarySearch(sample.keys(), Pairs.ordered(party, 0));
            return found < 0 ? -found - 1 : found;
        }

        private void rank(int party, Part part) {
            PairScan pairs = features.pairs();
            pairs.forEachJoined(
                    other -> {
                        if (other > party && split.known()[other] && !pairs.isFormer(other)) {
                            features.write(other, scratch);
                            part.count(party, other, model.logOdds(scratch), pairs.l3(other));
                        }
                    });
            for (int other = party + 1; other < split.known().length; other++) {
                if (split.known()[other] && pairs.isPathless(other) && !pairs.isFormer(other)) {
                    part.count(party, other, pathless.of(party, other, false), 0);
                }
            }
        }
    }
}

package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.network.OpenDemand;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well rankings predicted which pairs formed a contract. Methods, section 4.
 *
 * @param splitDate last day that features may see; empty where ties were held out at random
 * @param days after it within which a pair had to form a contract: a year, or less where the
 *     history is short; 0 where ties were held out at random
 * @param fitted whether the first ranking is learned from before the split, or else the default
 * @param counts of pairs
 * @param rankings this room's first, then l3 alone, then what everyone else uses
 * @param reliability the model's probabilities against what happened
 * @param undatedAuc area under the curve of the probability that also uses needs and offers as they
 *     stand today, which leak what came after the split (a contract that formed since has met its
 *     need); empty where nobody states any, and where the split is not by time
 */
public record Backtest(
        Optional<String> splitDate,
        int days,
        boolean fitted,
        Counts counts,
        List<Quality> rankings,
        List<Reliability> reliability,
        OptionalDouble undatedAuc) {

    /** The warning that is shown beside {@link #undatedAuc}. */
    public static final String LEAKS =
            "With needs and offers as they stand today, which leak what came after the split.";

    /** Ranks at which hits are counted. */
    static final int[] RANKS = {10, 50, 100};

    /**
     * How many pairs the backtest is about.
     *
     * @param pairs that are ranked: both parties known before the split, never tied before it
     * @param compared pairs without a tie that the areas under the curve are measured on
     * @param formed pairs that formed a tie
     */
    public record Counts(long pairs, int compared, int formed) {}

    /**
     * How good a ranking was.
     *
     * @param name of the ranking
     * @param auc area under the ROC curve, NaN where nothing formed
     * @param hits share of the first 10, 50 and 100 pairs that formed a tie
     */
    public record Quality(String name, double auc, double[] hits) {

        Map<String, @Nullable Object> block() {
            Map<String, @Nullable Object> block = new LinkedHashMap<>();
            block.put("ranking", name);
            block.put("auc", Double.isNaN(auc) ? null : auc);
            for (int i = 0; i < RANKS.length; i++) {
                block.put("hit@" + RANKS[i], hits[i]);
                block.put("hitRate" + RANKS[i], hits[i]);
            }
            return block;
        }
    }

    /** The block that the API shows. */
    public Map<String, @Nullable Object> block() {
        Map<String, @Nullable Object> block = new LinkedHashMap<>();
        block.put("splitDate", splitDate.orElse(null));
        block.put("days", days == 0 ? null : days);
        block.put("learned", fitted);
        block.put("pairs", counts.pairs());
        block.put("formed", counts.formed());
        block.put("compared", counts.compared());
        block.put("rankings", rankings.stream().map(Quality::block).toList());
        block.put("reliability", reliability.stream().map(Reliability::block).toList());
        block.put("undatedAuc", undatedAuc.isPresent() ? undatedAuc.getAsDouble() : null);
        if (undatedAuc.isPresent()) {
            block.put("undatedAucLeaks", LEAKS);
        }
        return block;
    }

    /** The same with the area under the curve of {@link #undatedAuc}. */
    Backtest withUndatedAuc(OptionalDouble auc) {
        return new Backtest(splitDate, days, fitted, counts, rankings, reliability, auc);
    }

    /** Measures a model on a split. */
    static Backtest of(
            Optional<LocalDate> splitDate,
            int days,
            Split split,
            PairSample sample,
            HoldoutScan scan,
            FormationModel model,
            List<Baselines> baselines) {
        boolean[] evaluated = evaluated(split, sample);
        Measure measure = new Measure(split, sample, evaluated);
        List<Quality> rankings = new ArrayList<>();
        rankings.add(
                measure.quality(
                        "probability",
                        scan.firstByModel(),
                        pair -> model.logOdds(scan.features()[pair])));
        rankings.add(
                measure.quality(
                        "l3", scan.firstByL3(), pair -> Feature.L3.of(scan.features()[pair])));
        for (Baselines baseline : baselines) {
            rankings.add(
                    measure.quality(
                            baseline.name(), baseline.first(), pair -> baseline.scores()[pair]));
        }
        return new Backtest(
                splitDate.map(LocalDate::toString),
                days,
                model.learned(),
                new Counts(split.evaluatedPairs(), measure.count(false), measure.count(true)),
                rankings,
                Reliability.table(sample, evaluated, scan, model),
                OptionalDouble.empty());
    }

    /** Area under the curve of the probability that also uses needs and offers of today. */
    static OptionalDouble undatedAuc(
            Split split,
            PairSample sample,
            HoldoutScan scan,
            FormationModel model,
            OpenDemand openDemand,
            double matchOddsFactor) {
        if (openDemand.needs().size() == 0 && openDemand.offers().size() == 0) {
            return OptionalDouble.empty();
        }
        double auc =
                new Measure(split, sample, evaluated(split, sample))
                        .auc(
                                pair -> {
                                    int a = Pairs.first(sample.keys()[pair]);
                                    int b = Pairs.second(sample.keys()[pair]);
                                    boolean matched = !openDemand.matches(a, b).isEmpty();
                                    double factor =
                                            openDemand.oddsFactor(a, b, matched, matchOddsFactor);
                                    return model.logOdds(scan.features()[pair]) + Math.log(factor);
                                });
        return Double.isNaN(auc) ? OptionalDouble.empty() : OptionalDouble.of(auc);
    }

    /** Former partners are learned from, but not evaluated: a renewal is easy to predict. */
    private static boolean[] evaluated(Split split, PairSample sample) {
        boolean[] evaluated = new boolean[sample.size()];
        for (int pair = 0; pair < evaluated.length; pair++) {
            long key = sample.keys()[pair];
            evaluated[pair] = !split.isFormer(Pairs.first(key), Pairs.second(key));
        }
        return evaluated;
    }

    /** Measures rankings on those pairs of a sample that are evaluated. */
    private record Measure(Split split, PairSample sample, boolean[] evaluated) {

        Quality quality(
                String name, List<HoldoutScan.Ranked> first, IntToDoubleFunction scoreOfPair) {
            double[] hits = new double[RANKS.length];
            for (int i = 0; i < RANKS.length; i++) {
                hits[i] = first.stream().limit(RANKS[i]).filter(this::hasFormed).count();
                hits[i] /= RANKS[i];
            }
            return new Quality(name, auc(scoreOfPair), hits);
        }

        double auc(IntToDoubleFunction scoreOfPair) {
            return RocAuc.auc(scores(true, scoreOfPair), scores(false, scoreOfPair));
        }

        int count(boolean formed) {
            return scores(formed, pair -> 0).length;
        }

        private boolean hasFormed(HoldoutScan.Ranked pair) {
            return split.hasFormed(Pairs.first(pair.key()), Pairs.second(pair.key()));
        }

        private double[] scores(boolean formed, IntToDoubleFunction scoreOfPair) {
            return IntStream.range(0, sample.size())
                    .filter(pair -> evaluated[pair] && sample.formed()[pair] == formed)
                    .mapToDouble(scoreOfPair)
                    .toArray();
        }
    }
}

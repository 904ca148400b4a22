package io.rendan.prediction;

import io.rendan.network.OpenDemand;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well rankings foretold what then happened. Methods, section 4.
 *
 * @param splitDate day after which nothing was looked at; empty where ties were hidden at random
 * @param fitted whether the first ranking was learned from what lies before the split
 * @param pairs asked about: known before, never tied before
 * @param compared of the pairs that formed no tie, those that the areas are measured on
 * @param formed pairs that formed a tie
 * @param rankings this room's first, then l3 alone, then what everyone else uses
 * @param reliability the model's probabilities against what happened
 * @param undatedAuc area of the probability with needs and offers as they stand today, which leak
 *     what came after the split: a contract formed since has met its need; empty where nobody
 *     states any, and where there is no split by time
 */
public record Backtest(
        Optional<String> splitDate,
        boolean fitted,
        long pairs,
        int compared,
        int formed,
        List<Quality> rankings,
        List<Reliability> reliability,
        OptionalDouble undatedAuc) {

    /** What stands beside {@link #undatedAuc}. */
    public static final String LEAKS =
            "With needs and offers as they stand today, which leak what came after the split.";

    /** Ranks at which hits are counted. */
    static final int[] RANKS = {10, 50, 100};

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
            }
            return block;
        }
    }

    /** The block that the API shows. */
    public Map<String, @Nullable Object> block() {
        Map<String, @Nullable Object> block = new LinkedHashMap<>();
        block.put("splitDate", splitDate.orElse(null));
        block.put("learned", fitted);
        block.put("pairs", pairs);
        block.put("formed", formed);
        block.put("compared", compared);
        block.put("rankings", rankings.stream().map(Quality::block).toList());
        block.put("reliability", reliability.stream().map(Reliability::block).toList());
        block.put("undatedAuc", undatedAuc.isPresent() ? undatedAuc.getAsDouble() : null);
        if (undatedAuc.isPresent()) {
            block.put("undatedAucLeaks", LEAKS);
        }
        return block;
    }

    /** The same with the area that leaks. */
    Backtest withUndatedAuc(OptionalDouble auc) {
        return new Backtest(splitDate, fitted, pairs, compared, formed, rankings, reliability, auc);
    }

    /** Measures a model on a split. */
    static Backtest of(
            Optional<String> splitDate,
            Split split,
            PairSample sample,
            HoldoutScan survey,
            FormationModel model,
            List<Baselines> baselines) {
        boolean[] asked = asked(split, sample);
        Measure measure = new Measure(split, sample, asked);
        List<Quality> rankings = new ArrayList<>();
        rankings.add(
                measure.quality(
                        "probability",
                        survey.firstByModel(),
                        pair -> candidateScore(survey, pair, model::logOdds)));
        rankings.add(
                measure.quality(
                        "l3",
                        survey.firstByL3(),
                        pair ->
                                candidateScore(
                                        survey, pair, features -> features[PairFeatures.L3])));
        for (Baselines baseline : baselines) {
            rankings.add(
                    measure.quality(
                            baseline.name(), baseline.first(), pair -> baseline.scores()[pair]));
        }
        int formed = measure.count(true);
        return new Backtest(
                splitDate,
                model.learned(),
                split.asked(),
                measure.count(false),
                formed,
                rankings,
                Reliability.table(sample, asked, survey, model),
                OptionalDouble.empty());
    }

    /** Area of the probability where needs and offers count, as they stand today. */
    static OptionalDouble undatedAuc(
            Split split,
            PairSample sample,
            HoldoutScan survey,
            FormationModel model,
            OpenDemand market,
            double matchOddsFactor) {
        if (market.needs().size() == 0 && market.offers().size() == 0) {
            return OptionalDouble.empty();
        }
        double auc =
                new Measure(split, sample, asked(split, sample))
                        .auc(
                                pair -> {
                                    int a = Pairs.smaller(sample.keys()[pair]);
                                    int b = Pairs.larger(sample.keys()[pair]);
                                    boolean matched = !market.matches(a, b).isEmpty();
                                    double factor =
                                            market.oddsFactor(a, b, matched, matchOddsFactor);
                                    return candidateScore(survey, pair, model::logOdds)
                                            + Math.log(factor);
                                });
        return Double.isNaN(auc) ? OptionalDouble.empty() : OptionalDouble.of(auc);
    }

    /** Former partners are learned from, but were not to be foretold. */
    private static boolean[] asked(Split split, PairSample sample) {
        boolean[] asked = new boolean[sample.size()];
        for (int pair = 0; pair < asked.length; pair++) {
            long key = sample.keys()[pair];
            asked[pair] = !split.isFormer(Pairs.smaller(key), Pairs.larger(key));
        }
        return asked;
    }

    private static double candidateScore(
            HoldoutScan survey, int pair, ToDoubleFunction<double[]> ofFeatures) {
        return survey.isCandidate(pair)
                ? ofFeatures.applyAsDouble(survey.features()[pair])
                : Double.NEGATIVE_INFINITY;
    }

    private record Measure(Split split, PairSample sample, boolean[] asked) {

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
            return split.hasFormed(Pairs.smaller(pair.key()), Pairs.larger(pair.key()));
        }

        private double[] scores(boolean formed, IntToDoubleFunction scoreOfPair) {
            return IntStream.range(0, sample.size())
                    .filter(pair -> asked[pair] && sample.formed()[pair] == formed)
                    .mapToDouble(scoreOfPair)
                    .toArray();
        }
    }
}

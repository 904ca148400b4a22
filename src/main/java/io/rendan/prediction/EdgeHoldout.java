package io.rendan.prediction;

import io.rendan.algorithm.Pairs;
import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Measures rankings where contracts carry no dates to split by. A random share of the ties is held
 * out, and the rankings have to find them among all untied pairs. The model is learned by holding
 * out the same share of the remaining ties. The result says how well missing ties are recovered,
 * not how well future ones are predicted.
 *
 * <p>Two things differ between learning and measuring. The model is learned on a sparser network
 * than it is measured on, so the features of measured pairs are {@linkplain TieSnapshot#thinned
 * thinned}. And the ties held out first count as negatives while it is learned, although they are
 * the positives of the measurement; {@link #corrected} accounts for that.
 *
 * @param share of the ties that is held out, above 0 and below 1
 * @param compared pairs without a tie that are sampled to measure on
 * @param seed of the ties held out and of the pairs sampled
 */
public record EdgeHoldout(double share, int compared, long seed) {

    /** Cap of corrected probabilities, so that their log odds stay finite. */
    private static final double MOST_CERTAIN = 0.999;

    public EdgeHoldout {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must be above 0 and below 1, is " + share);
        }
    }

    /** Holds out, learns and measures; costs two passes over all candidates. */
    public Backtest measure(EcosystemNetwork network, Parallel parallel) {
        CompressedGraph all = TieSnapshot.today(network).ties();
        TieSnapshot visible = including(network, pair -> isVisible(pair, 1));
        FormationModel model = learn(network, visible.ties(), parallel);
        Split split = Split.holdingOut(visible.thinned(1 - share), all);
        PairSample sample = PairSample.of(split, compared, seed);
        return Backtest.of(
                Optional.empty(),
                0,
                split,
                sample,
                HoldoutScan.of(split, sample, model, parallel),
                model,
                Baselines.of(split, sample, parallel));
    }

    private FormationModel learn(
            EcosystemNetwork network, CompressedGraph visibleTies, Parallel parallel) {
        TieSnapshot less = including(network, pair -> isVisible(pair, 1) && isVisible(pair, 2));
        Split split = Split.holdingOut(less, visibleTies);
        TrainingSet training = new TrainingSet();
        training.add(NegativeSampling.of(split, seed, parallel));
        if (!training.isEnough()) {
            return FormationModel.byDefault();
        }
        FormationModel fitted = training.fit(parallel);
        return fitted.calibrated(fitted.calibration().observing(this::corrected));
    }

    /**
     * Turns the log odds of being held out in the second round, with those of the first round
     * counted as negatives, into the log odds of being held out in the first. Of all ties held out
     * in either round, a share of {@code (1 − share) / (2 − share)} is labelled as such (learning
     * from positive and unlabelled pairs, Elkan and Noto 2008). And with one round instead of two,
     * {@code 2 − share} times fewer ties are held out.
     */
    private double corrected(double logOdds) {
        double known = (1 - share) / (2 - share);
        double tied = Math.min(MOST_CERTAIN, FormationModel.probability(logOdds, 1) / known);
        return Math.log(tied / (1 - tied) / (2 - share));
    }

    private static TieSnapshot including(EcosystemNetwork network, LongPredicate pairs) {
        Contracts contracts = network.contracts();
        return TieSnapshot.including(
                network,
                id -> pairs.test(Pairs.unordered(contracts.supplier(id), contracts.buyer(id))));
    }

    private boolean isVisible(long pair, int round) {
        long hash = Pairs.mixed(pair ^ Pairs.mixed(seed + round));
        return (hash >>> 11) * 0x1p-53 >= share;
    }
}

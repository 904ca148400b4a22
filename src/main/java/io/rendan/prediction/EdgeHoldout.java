package io.rendan.prediction;

import io.rendan.algorithm.Parallel;
import io.rendan.algorithm.graph.CompressedGraph;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Measures rankings where contracts carry no dates to split by: some of the ties are hidden, and
 * the rankings have to find them again among all untied pairs. The model is learned by hiding some
 * of what is left. It says how well structure can be restored, not how well the future is foretold.
 *
 * <p>The model is learned on a sparser network than it is asked about, so pairs are seen
 * {@linkplain TieSnapshot#thinned thinned}; and some of the pairs that it learned to be untied are
 * among those it is asked for, which {@link #corrected} makes good.
 *
 * @param share of the ties that is hidden, above 0 and below 1
 * @param compared pairs without a tie that are drawn to learn from and measure on
 * @param seed of what is hidden and drawn
 */
public record EdgeHoldout(double share, int compared, long seed) {

    /** Nobody is surer of a hidden tie. */
    private static final double MOST_CERTAIN = 0.999;

    public EdgeHoldout {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must be above 0 and below 1, is " + share);
        }
    }

    /** Hides, learns and measures; costs two passes over all candidates. */
    public Backtest measure(EcosystemNetwork network, Parallel parallel) {
        CompressedGraph all = TieSnapshot.today(network).ties();
        TieSnapshot shown = showing(network, pair -> isShown(pair, 1));
        FormationModel model = learn(network, shown.ties(), parallel);
        Split split = Split.hiding(shown.thinned(1 - share), all);
        PairSample sample = PairSample.of(split, compared, seed);
        return Backtest.of(
                Optional.empty(),
                split,
                sample,
                HoldoutScan.of(split, sample, model, parallel),
                model,
                Baselines.of(split, sample, parallel));
    }

    private FormationModel learn(
            EcosystemNetwork network, CompressedGraph shownTies, Parallel parallel) {
        TieSnapshot less = showing(network, pair -> isShown(pair, 1) && isShown(pair, 2));
        Split split = Split.hiding(less, shownTies);
        TrainingSet training = new TrainingSet();
        training.add(NegativeSampling.of(split, seed, parallel));
        if (!training.isEnough()) {
            return FormationModel.byDefault();
        }
        FormationModel fitted = training.fit(parallel);
        return fitted.calibrated(fitted.calibration().observing(this::corrected));
    }

    /**
     * From the log odds that a pair is among the ties hidden in the second round, when those of the
     * first round pass for untied, to those that it is among the ties of the first. Of all that is
     * hidden, {@code (1 − share) / (2 − share)} is known to be (Elkan and Noto 2008); and with one
     * round less, a tie is {@code 2 − share} times less likely to be hidden.
     */
    private double corrected(double logOdds) {
        double known = (1 - share) / (2 - share);
        double tied = Math.min(MOST_CERTAIN, FormationModel.probability(logOdds, 1) / known);
        return Math.log(tied / (1 - tied) / (2 - share));
    }

    private static TieSnapshot showing(EcosystemNetwork network, LongPredicate pairs) {
        Contracts contracts = network.contracts();
        return TieSnapshot.showing(
                network,
                id -> pairs.test(Pairs.key(contracts.suppliers()[id], contracts.buyers()[id])));
    }

    private boolean isShown(long pair, int round) {
        long hash = Pairs.mixed(pair ^ Pairs.mixed(seed + round));
        return (hash >>> 11) * 0x1p-53 >= share;
    }
}

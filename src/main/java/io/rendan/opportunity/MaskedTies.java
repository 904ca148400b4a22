package io.rendan.opportunity;

import io.rendan.algorithm.CompressedGraph;
import io.rendan.algorithm.Parallel;
import io.rendan.network.Contracts;
import io.rendan.network.EcosystemNetwork;

import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Measures rankings where contracts carry no dates to split by: some of the ties are hidden, and
 * the rankings have to find them again among all untied pairs. The model is learned by hiding some
 * of what is left. It says how well structure can be restored, not how well the future is foretold.
 *
 * @param share of the ties that is hidden, above 0 and below 1
 * @param compared pairs without a tie that are drawn to learn from and measure on
 * @param seed of what is hidden and drawn
 */
public record MaskedTies(double share, int compared, long seed) {

    public MaskedTies {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must be above 0 and below 1, is " + share);
        }
    }

    /** Hides, learns and measures; costs two passes over all candidates. */
    public Backtest measure(EcosystemNetwork network, Parallel parallel) {
        CompressedGraph all = Situation.today(network).ties();
        Situation shown = showing(network, pair -> isShown(pair, 1));
        FormationModel model = learn(network, shown.ties(), parallel);
        Split split = Split.hiding(shown, all);
        PairSample sample = PairSample.of(split, compared, seed);
        return Backtest.of(
                Optional.empty(),
                split,
                sample,
                SplitSurvey.ofAll(split, sample, model, parallel),
                model,
                Baselines.of(split, sample, parallel));
    }

    private FormationModel learn(
            EcosystemNetwork network, CompressedGraph shownTies, Parallel parallel) {
        Situation less = showing(network, pair -> isShown(pair, 1) && isShown(pair, 2));
        Split split = Split.hiding(less, shownTies);
        PairSample sample = PairSample.of(split, compared, seed);
        TrainingSet training = new TrainingSet();
        training.add(sample, SplitSurvey.ofSample(split, sample, parallel));
        return training.isEnough() ? training.fit() : FormationModel.byDefault();
    }

    private static Situation showing(EcosystemNetwork network, LongPredicate pairs) {
        Contracts contracts = network.contracts();
        return Situation.showing(
                network,
                id -> pairs.test(Pairs.key(contracts.suppliers()[id], contracts.buyers()[id])));
    }

    private boolean isShown(long pair, int round) {
        long hash = Pairs.mixed(pair ^ Pairs.mixed(seed + round));
        return (hash >>> 11) * 0x1p-53 >= share;
    }
}

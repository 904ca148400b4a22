package io.rendan.prediction;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import java.util.Optional;

/**
 * Measures rankings on pairs that are known to have formed a contract after the network's date. The
 * model is learned from all of the network's own history.
 *
 * @param compared pairs without a contract that are sampled to measure on
 * @param seed of the sampling
 */
public record LaterPairs(int compared, long seed) {

    /**
     * Learns and measures.
     *
     * @param pairs party indices, two each; pairs with a contract already are ignored
     */
    public Backtest measure(EcosystemNetwork network, int[][] pairs, Parallel parallel) {
        FormationModel model =
                new FormationLearner(
                                network,
                                PredictionParameters.defaults(seed).withCompared(compared),
                                parallel)
                        .learn()
                        .model();
        Split split = Split.after(TieHistory.of(network), pairs);
        PairSample sample = PairSample.of(split, compared, seed);
        return Backtest.of(
                Optional.of(network.asOf()),
                Split.HORIZON,
                split,
                sample,
                HoldoutScan.of(split, sample, model, parallel),
                model,
                Baselines.of(split, sample, parallel));
    }
}

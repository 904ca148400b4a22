package io.rendan.prediction;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import java.util.Optional;

/**
 * Measures rankings on pairs that are known to have formed after the snapshot's date. All of the
 * snapshot's own history is learned from, nothing of what came after.
 *
 * @param compared pairs that formed none, drawn to measure on where there are more
 * @param seed of what is drawn
 */
public record LaterPairs(int compared, long seed) {

    /**
     * Learns and measures.
     *
     * @param pairs party indices, two each; those that had a contract already are left out
     */
    public Backtest measure(EcosystemNetwork network, int[][] pairs, Parallel parallel) {
        FormationModel model =
                new FormationLearner(
                                network,
                                PredictionParameters.defaults().withCompared(compared),
                                seed,
                                parallel)
                        .learn()
                        .model();
        Split split = Split.after(TieHistory.of(network), pairs);
        PairSample sample = PairSample.of(split, compared, seed);
        return Backtest.of(
                Optional.of(network.asOf().toString()),
                split,
                sample,
                HoldoutScan.of(split, sample, model, parallel),
                model,
                Baselines.of(split, sample, parallel));
    }
}

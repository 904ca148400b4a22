package io.rendan.prediction;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import java.util.Optional;

/**
 * Measures rankings on the newest year of an ecosystem's own dated history.
 *
 * @param compared pairs without a contract that are sampled to measure on
 * @param seed of the sampling
 */
public record TimeSplit(int compared, long seed) {

    /** Learns from the years before the newest and measures; empty without enough history. */
    public Optional<Backtest> measure(EcosystemNetwork network, Parallel parallel) {
        return new FormationLearner(
                        network,
                        PredictionParameters.defaults(seed).withCompared(compared),
                        parallel)
                .learn()
                .backtest();
    }
}

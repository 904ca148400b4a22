package io.rendan.prediction;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;

import java.util.Optional;

/**
 * Measures rankings on the newest year of an ecosystem's own dated history.
 *
 * @param compared pairs that formed none, drawn to learn from and measure on
 * @param seed of what is drawn
 */
public record TimeSplit(int compared, long seed) {

    /** Learns from the years before and measures; empty without history to split. */
    public Optional<Backtest> measure(EcosystemNetwork network, Parallel parallel) {
        return new FormationLearner(
                        network,
                        PredictionParameters.defaults().withCompared(compared),
                        seed,
                        parallel)
                .learn()
                .backtest();
    }
}

package io.rendan.prediction;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.OpenDemand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Learns from the ecosystem's own past which pairs form contracts. Each year before the snapshot's
 * date makes a {@link Split}: features come from what is dated before the year, outcomes from the
 * contracts that formed in it. A model that is fitted on all years but the newest is measured on
 * the newest (the backtest); the model that is used is fitted on all of them.
 */
public final class FormationLearner {

    /** Years looked back on, at most. */
    static final int YEARS = 5;

    /** Formed pairs from which on no older year is added. */
    static final int PLENTY = 500;

    private final TieHistory history;
    private final PredictionParameters parameters;
    private final Parallel parallel;
    private final List<NegativeSampling> years = new ArrayList<>();

    public FormationLearner(
            EcosystemNetwork network, PredictionParameters parameters, Parallel parallel) {
        this.history = TieHistory.of(network);
        this.parameters = parameters;
        this.parallel = parallel;
    }

    /**
     * What was learned.
     *
     * @param model learned, or the default where there is not enough history
     * @param backtest empty where there is nothing to measure on
     */
    public record Learned(FormationModel model, Optional<Backtest> backtest) {

        /**
         * How likely a pair forms a contract within twelve months of which nothing else is known:
         * the share of all pairs that did in the year of the backtest; where nothing was learned,
         * what the default model says of a pair without any ties.
         */
        public double baseRate() {
            return backtest.filter(measured -> model.learned())
                    .map(
                            measured ->
                                    measured.counts().formed() / (double) measured.counts().pairs())
                    .orElse(FormationModel.defaultBaseRate());
        }
    }

    /** Learns and measures. */
    public Learned learn() {
        Optional<Split> test = split(1);
        if (test.isEmpty() || test.get().formed().length == 0) {
            return new Learned(FormationModel.byDefault(), Optional.empty());
        }
        FormationModel before = fitted(2, new TrainingSet());
        PairSample sample = PairSample.of(test.get(), parameters.compared(), parameters.seed());
        HoldoutScan scan = HoldoutScan.of(test.get(), sample, before, parallel);
        TrainingSet all = new TrainingSet();
        all.add(sampling(test.get()));
        Backtest backtest =
                Backtest.of(
                        Optional.of(LocalDate.ofEpochDay(day(1)).toString()),
                        test.get(),
                        sample,
                        scan,
                        before,
                        Baselines.of(test.get(), sample, parallel));
        OptionalDouble undatedAuc =
                Backtest.undatedAuc(
                        test.get(),
                        sample,
                        scan,
                        before,
                        OpenDemand.of(history.network()),
                        parameters.matchOddsFactor());
        return new Learned(fitted(2, all), Optional.of(backtest.withUndatedAuc(undatedAuc)));
    }

    /** Adds years, newest first, until they hold {@value #PLENTY} formed pairs. */
    private FormationModel fitted(int firstYear, TrainingSet training) {
        for (int back = firstYear; back <= YEARS && training.formed() < PLENTY; back++) {
            year(back).ifPresent(training::add);
        }
        return training.isEnough() ? training.fit(parallel) : FormationModel.byDefault();
    }

    /** The sampling of a year, which is made once and then kept. */
    private Optional<NegativeSampling> year(int back) {
        int index = back - 2;
        if (index == years.size()) {
            split(back).ifPresent(split -> years.add(sampling(split)));
        }
        return index < years.size() ? Optional.of(years.get(index)) : Optional.empty();
    }

    private NegativeSampling sampling(Split split) {
        return NegativeSampling.of(split, parameters.seed(), parallel);
    }

    /** The split so many years back, if anything was known by then. */
    private Optional<Split> split(int back) {
        OptionalInt first = history.firstDay();
        return first.isPresent() && first.getAsInt() <= day(back)
                ? Optional.of(Split.at(history, day(back)))
                : Optional.empty();
    }

    private long day(int back) {
        return history.network().day() - (long) back * Split.HORIZON;
    }
}

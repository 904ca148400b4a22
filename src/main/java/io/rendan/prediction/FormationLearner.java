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

    /** Days that a split looks ahead at least. */
    private static final int SHORTEST = 30;

    /** Splits that a history of less than two years is cut into. */
    private static final int PARTS = 4;

    /** Formed pairs from which on no older year is added. */
    static final int PLENTY = 500;

    private final TieHistory history;
    private final PredictionParameters parameters;
    private final Parallel parallel;
    private final int horizon;
    private final List<NegativeSampling> years = new ArrayList<>();

    public FormationLearner(
            EcosystemNetwork network, PredictionParameters parameters, Parallel parallel) {
        this.history = TieHistory.of(network);
        this.parameters = parameters;
        this.parallel = parallel;
        this.horizon = horizon(history);
    }

    /** A year, or a quarter of the history where that is shorter than two years. */
    private static int horizon(TieHistory history) {
        long known = history.network().day() - history.firstDay().orElse(0);
        return history.firstDay().isPresent() && known < 2 * Split.HORIZON
                ? (int) Math.max(SHORTEST, known / PARTS)
                : Split.HORIZON;
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
                                    Split.HORIZON
                                            * measured.counts().formed()
                                            / ((double) measured.days()
                                                    * measured.counts().pairs()))
                    .orElse(FormationModel.defaultBaseRate());
        }
    }

    /** Learns and measures. */
    public Learned learn() {
        Optional<Split> test = split(1);
        if (test.isEmpty() || test.get().formed().length == 0) {
            return new Learned(FormationModel.byDefault(), Optional.empty());
        }
        FormationModel before = fitted(2, new TrainingSet(), test.get().pairs());
        PairSample sample = PairSample.of(test.get(), parameters.compared(), parameters.seed());
        HoldoutScan scan = HoldoutScan.of(test.get(), sample, before, parallel);
        TrainingSet all = new TrainingSet();
        all.add(sampling(test.get()));
        Backtest backtest =
                Backtest.of(
                        Optional.of(LocalDate.ofEpochDay(day(1))),
                        horizon,
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
        long pairs = Split.after(history, new int[0][]).pairs();
        return new Learned(
                fitted(2, all, pairs).oftener(Split.HORIZON / (double) horizon),
                Optional.of(backtest.withUndatedAuc(undatedAuc)));
    }

    /**
     * Adds years, newest first, until they hold {@value #PLENTY} formed pairs. A market signs about
     * as many contracts a year as the year before, however many pairs there are by now.
     */
    private FormationModel fitted(int firstYear, TrainingSet training, long pairs) {
        for (int back = firstYear; back <= YEARS && training.formed() < PLENTY; back++) {
            year(back).ifPresent(training::add);
        }
        return training.isEnough()
                ? training.fit(parallel).oftener(training.pairs() / (double) Math.max(1, pairs))
                : FormationModel.byDefault();
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
                ? Optional.of(Split.at(history, day(back), horizon))
                : Optional.empty();
    }

    private long day(int back) {
        return history.network().day() - (long) back * horizon;
    }
}

package io.rendan.evaluation;

import io.rendan.prediction.Backtest;
import io.rendan.prediction.Reliability;

import java.util.List;
import java.util.Locale;

/** Backtests as rows of a Markdown table. */
final class BacktestTable {

    static final List<String> HEADER =
            List.of(
                    "| dataset | asked | formed | AUC learned / best baseline"
                            + " | hit@100 learned / best baseline / l3 alone"
                            + " | lines of >= 50 pairs within |",
                    "|---|---|---|---|---|---|");

    /** Place of hit@100 among the hits. */
    private static final int HUNDRED = 2;

    private BacktestTable() {}

    static String ofSplit(String dataset, Backtest backtest) {
        return row(
                dataset,
                "the %s after ".formatted(BacktestText.within(backtest))
                        + backtest.splitDate().orElseThrow(),
                backtest);
    }

    static String ofLater(String dataset, Backtest backtest) {
        return row(dataset, "after " + backtest.splitDate().orElseThrow(), backtest);
    }

    static String ofHidden(String dataset, double share, Backtest backtest) {
        return row(dataset, BacktestText.percent(share) + " of the ties hidden", backtest);
    }

    private static String row(String dataset, String asked, Backtest backtest) {
        Backtest.Quality learned = backtest.rankings().getFirst();
        Backtest.Quality l3 = backtest.rankings().get(1);
        List<Reliability> judged = BacktestText.judged(backtest.reliability());
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %.3f / %.3f | %.2f / %.2f / %.2f | %d of %d |",
                dataset,
                asked,
                backtest.counts().formed(),
                learned.auc(),
                BacktestText.best(backtest, Backtest.Quality::auc),
                learned.hits()[HUNDRED],
                BacktestText.best(backtest, ranking -> ranking.hits()[HUNDRED]),
                l3.hits()[HUNDRED],
                judged.stream().filter(Reliability::isWithin).count(),
                judged.size());
    }
}

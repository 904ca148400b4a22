package io.rendan.evaluation;

import io.rendan.prediction.Backtest;
import io.rendan.prediction.Reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** A backtest as lines for a console. */
final class BacktestText {

    /** This room's own rankings come first: the probability, then l3 alone. */
    private static final int OWN = 2;

    /** Lines with fewer are not judged. */
    private static final int FEWEST_PAIRS = 50;

    private static final int YEAR = 365;

    private BacktestText() {}

    static List<String> ofSplit(String dataset, Backtest backtest) {
        return lines(
                "%s: contracts signed in the %s after %s"
                        .formatted(dataset, within(backtest), backtest.splitDate().orElse("?")),
                backtest);
    }

    /** How long after the split is looked at, as part of a sentence. */
    static String within(Backtest backtest) {
        return backtest.days() == YEAR ? "year" : backtest.days() + " days";
    }

    static List<String> ofLater(String dataset, int pairs, Backtest backtest) {
        return lines(
                "%s: the %s pairs of truth/ that formed after %s"
                        .formatted(dataset, pairs, backtest.splitDate().orElse("?")),
                backtest);
    }

    static List<String> ofHidden(String dataset, double share, Backtest backtest) {
        return lines(
                "%s: no dates to split by, so %s of the ties are hidden and to be found again"
                        .formatted(dataset, percent(share)),
                backtest);
    }

    private static List<String> lines(String title, Backtest backtest) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add(
                String.format(
                        Locale.ROOT,
                        "  %,d of %,d pairs formed; areas against %,d others; probability %s",
                        backtest.counts().formed(),
                        backtest.counts().pairs(),
                        backtest.counts().compared(),
                        backtest.fitted() ? "learned" : "by default, too little history"));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "  %-24s%8s%9s%9s%9s",
                        "ranking",
                        "AUC",
                        "hit@10",
                        "hit@50",
                        "hit@100"));
        backtest.rankings().forEach(ranking -> lines.add(ranking(ranking)));
        lines.add(verdict(backtest));
        backtest.undatedAuc()
                .ifPresent(
                        auc ->
                                lines.add(
                                        String.format(
                                                Locale.ROOT,
                                                "  undatedAuc %.4f  %s",
                                                auc,
                                                Backtest.LEAKS)));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "  %12s%14s%9s%12s   %s",
                        "pairs",
                        "probability",
                        "formed",
                        "observed",
                        "95 % interval"));
        backtest.reliability().forEach(line -> lines.add(reliability(line)));
        lines.add(calibration(backtest.reliability()));
        return lines;
    }

    private static String ranking(Backtest.Quality ranking) {
        return String.format(
                Locale.ROOT,
                "  %-24s%8.4f%9.2f%9.2f%9.2f",
                ranking.name(),
                ranking.auc(),
                ranking.hits()[0],
                ranking.hits()[1],
                ranking.hits()[2]);
    }

    /** Lines of a reliability table that have enough pairs to be judged. */
    static List<Reliability> judged(List<Reliability> lines) {
        return lines.stream().filter(line -> line.pairs() >= FEWEST_PAIRS).toList();
    }

    private static String calibration(List<Reliability> lines) {
        List<Reliability> judged = judged(lines);
        return "  of %s lines with at least %s pairs, the interval holds the probability in %s"
                .formatted(
                        judged.size(),
                        FEWEST_PAIRS,
                        judged.stream().filter(Reliability::isWithin).count());
    }

    private static String verdict(Backtest backtest) {
        if (backtest.counts().formed() == 0) {
            return "  no pair formed, so no ranking can be told from another";
        }
        Backtest.Quality own = backtest.rankings().getFirst();
        return "  probability %s the best baseline's AUC and %s its hit@100"
                .formatted(
                        compared(own.auc(), best(backtest, Backtest.Quality::auc)),
                        compared(own.hits()[2], best(backtest, ranking -> ranking.hits()[2])));
    }

    /** The best of the rankings that everyone else uses. */
    static double best(Backtest backtest, ToDoubleFunction<Backtest.Quality> figure) {
        return backtest.rankings().stream()
                .skip(OWN)
                .max(Comparator.comparingDouble(figure))
                .map(figure::applyAsDouble)
                .orElse(Double.NaN);
    }

    private static String compared(double own, double best) {
        return own > best ? "beats" : own == best ? "equals" : "MISSES";
    }

    private static String reliability(Reliability line) {
        return String.format(
                Locale.ROOT,
                "  %,12d%14.6f%9d%12.6f   %.6f – %.6f%s",
                line.pairs(),
                line.meanProbability(),
                line.formed(),
                line.formed() / (double) line.pairs(),
                line.low(),
                line.high(),
                line.isWithin() ? "" : "   outside");
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}

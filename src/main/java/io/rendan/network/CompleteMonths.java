package io.rendan.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The complete months of a window: those that end on or before its date. Months are numbered as in
 * the window, 0 the oldest; a value that was not reported is NaN.
 *
 * @param window the window
 */
public record CompleteMonths(Window window) {

    /** How many months make the recent past. */
    public static final int RECENT = 3;

    /** Index of the last complete month: 11, or 10 where asOf is not the last day of its month. */
    public int last() {
        return isComplete(window.lastMonth(), window.asOf())
                ? Window.MONTHS - 1
                : Window.MONTHS - 2;
    }

    /** Whether a month is over on a date: its last day is over in the evening. */
    public static boolean isComplete(YearMonth month, LocalDate asOf) {
        return !asOf.isBefore(month.atEndOfMonth());
    }

    /** Index of the first of the last three complete months. */
    public int firstRecent() {
        return last() - RECENT + 1;
    }

    /** The first of the last three complete months. */
    public YearMonth recentFrom() {
        return window.firstMonth().plusMonths(firstRecent());
    }

    /** The last complete month. */
    public YearMonth recentTo() {
        return window.firstMonth().plusMonths(last());
    }

    /** The last three complete months, oldest first. */
    public List<YearMonth> recent() {
        return IntStream.range(0, RECENT).mapToObj(recentFrom()::plusMonths).toList();
    }

    /** The first complete month that was reported, or -1. */
    public int firstReported(IntToDoubleFunction ofMonth) {
        for (int month = 0; month <= last(); month++) {
            if (!Double.isNaN(ofMonth.applyAsDouble(month))) {
                return month;
            }
        }
        return -1;
    }

    /**
     * Mean of the last three complete months, leaving out those before the first report; a month
     * without report after it counts 0. NaN if none of the three was reported.
     */
    public double recentMean(IntToDoubleFunction ofMonth) {
        int first = firstReported(ofMonth);
        int from = Math.max(first, firstRecent());
        double sum = 0;
        boolean known = false;
        for (int month = from; month <= last(); month++) {
            double value = ofMonth.applyAsDouble(month);
            known |= !Double.isNaN(value);
            sum += Unknown.orElse(value, 0);
        }
        return first >= 0 && known ? sum / (last() - from + 1) : Double.NaN;
    }

    /** Complete months from the first report on, oldest first; one without report counts 0. */
    public double[] history(IntToDoubleFunction ofMonth) {
        int first = firstReported(ofMonth);
        if (first < 0) {
            return new double[0];
        }
        double[] values = new double[last() - first + 1];
        for (int month = first; month <= last(); month++) {
            double value = ofMonth.applyAsDouble(month);
            values[month - first] = Unknown.orElse(value, 0);
        }
        return values;
    }
}

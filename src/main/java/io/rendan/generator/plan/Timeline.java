package io.rendan.generator.plan;

import io.rendan.network.CompleteMonths;
import io.rendan.network.Window;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The months of the history, numbered from 0; the last one holds {@code asOf}.
 *
 * @param asOf day that the dataset describes
 * @param months number of months
 * @param firstSettled number of the first month with settlements
 */
public record Timeline(LocalDate asOf, int months, int firstSettled) {

    public static Timeline of(GeneratorParameters parameters) {
        return new Timeline(
                parameters.asOf(),
                parameters.history().months(),
                parameters.history().months() - parameters.history().settledMonths());
    }

    public YearMonth month(int number) {
        return YearMonth.from(asOf).minusMonths(months - 1L - number);
    }

    public LocalDate start() {
        return month(0).atDay(1);
    }

    /** The last day of the month that is not after {@code asOf}. */
    public LocalDate lastDay(int number) {
        LocalDate end = month(number).atEndOfMonth();
        return end.isAfter(asOf) ? asOf : end;
    }

    /** The last month that is over by {@code asOf}. */
    public int lastComplete() {
        return CompleteMonths.isComplete(month(months - 1), asOf) ? months - 1 : months - 2;
    }

    /** First month of the twelve that end with {@code asOf}'s. */
    public int firstOfWindow() {
        return months - Window.MONTHS;
    }

    /** Share of a month's days that lie between two dates, both inclusive, and not after asOf. */
    public double share(int number, LocalDate from, LocalDate to) {
        YearMonth month = month(number);
        LocalDate first = month.atDay(1);
        LocalDate last = lastDay(number);
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate end = to.isBefore(last) ? to : last;
        long days = ChronoUnit.DAYS.between(begin, end) + 1;
        return Math.max(0, days) / (double) month.lengthOfMonth();
    }
}

package io.rendan.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The year a snapshot looks back on: the days (asOf − 365, asOf], and the twelve months that end
 * with asOf's. Methods, section 0.
 */
public record Window(LocalDate asOf) {

    /** Length in days, and the divisor of annual values. */
    public static final int DAYS = 365;

    /** Length in months. */
    public static final int MONTHS = 12;

    /** The first of the twelve months. */
    public YearMonth firstMonth() {
        return lastMonth().minusMonths(MONTHS - 1);
    }

    /** The month of asOf. */
    public YearMonth lastMonth() {
        return YearMonth.from(asOf);
    }

    /** 0 for the first month to 11 for asOf's, or -1 outside. */
    public int monthIndex(YearMonth month) {
        long index = ChronoUnit.MONTHS.between(firstMonth(), month);
        return index >= 0 && index < MONTHS ? (int) index : -1;
    }

    /** 0 for asOf's month, 12 for the last one before the window; negative after asOf. */
    public int monthsBack(YearMonth month) {
        return (int) ChronoUnit.MONTHS.between(month, lastMonth());
    }

    /** The window that lies this many years before. */
    public Window before(int years) {
        return new Window(asOf.minusYears(years));
    }

    /** Days of the window from {@code firstDay} to {@code lastDay}, both inclusive epoch days. */
    public int activeDays(long firstDay, long lastDay) {
        long end = Math.min(lastDay, asOf.toEpochDay());
        long start = Math.max(firstDay, asOf.toEpochDay() - DAYS + 1);
        return (int) Math.max(0, end - start + 1);
    }
}

package io.rendan.trend;

import java.time.LocalDate;

/**
 * The dates that the data in the graph cover.
 *
 * @param dataset its name
 * @param version of the data
 * @param first the earliest contract or month
 * @param last the dataset's own date
 */
record DataRange(String dataset, String version, LocalDate first, LocalDate last) {

    /** Refuses a date outside, naming the dates inside. */
    void check(LocalDate asOf) {
        if (asOf.isBefore(first) || asOf.isAfter(last)) {
            throw new TrendException.OutsideData(asOf, first, last);
        }
    }
}

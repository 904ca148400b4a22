package io.rendan.run;

import io.rendan.cypher.Row;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates that the data in the graph cover.
 *
 * @param dataset its name
 * @param version of the data
 * @param first the earliest contract or month
 * @param last the dataset's own date
 */
public record DataRange(String dataset, String version, LocalDate first, LocalDate last) {

    /**
     * Refuses a date outside, naming the dates inside.
     *
     * @throws DateOutsideDataException if the data do not reach there
     */
    public void check(LocalDate asOf) {
        if (asOf.isBefore(first) || asOf.isAfter(last)) {
            throw new DateOutsideDataException(asOf, first, last);
        }
    }

    /** Reads a row; empty where there are no data, or not whole ones. */
    static Optional<DataRange> of(Row row) {
        if (row.isKnown("importing") || !row.isKnown("dataVersion")) {
            return Optional.empty();
        }
        LocalDate last = row.date("asOf");
        LocalDate firstDate = row.dateIfKnown("firstDate").orElse(last);
        LocalDate first =
                row.monthIfKnown("firstMonth")
                        .map(month -> month.atDay(1))
                        .filter(start -> start.isBefore(firstDate))
                        .orElse(firstDate);
        return Optional.of(
                new DataRange(
                        row.text("name"),
                        row.text("dataVersion"),
                        first.isAfter(last) ? last : first,
                        last));
    }
}

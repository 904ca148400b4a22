package io.rendan.dataset;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A row of a dataset file as typed values. A cell that is empty, and a column that the file does
 * not have, are unknown: an empty {@link Optional}, NaN or -1. Immutable.
 */
public final class DatasetRow {

    private final DatasetFile table;
    private final long line;
    private final Header header;
    private final @Nullable Object[] values;

    /** Takes over the values, one for each column of the table. */
    public DatasetRow(DatasetFile table, long line, Header header, @Nullable Object[] values) {
        this.table = table;
        this.line = line;
        this.header = header;
        this.values = values;
    }

    public DatasetFile table() {
        return table;
    }

    /** Line of the file where the row starts, counted from 1. */
    public long line() {
        return line;
    }

    /** Whether the file has the column at all, filled in this row or not. */
    public boolean has(String column) {
        return header.has(index(column));
    }

    public boolean has(int column) {
        return header.has(column);
    }

    /** An id, a reference, a word or another text. */
    public Optional<String> text(String column) {
        return value(index(column), String.class);
    }

    /**
     * A text that every row has, such as {@code id} or {@code kind}.
     *
     * @throws IllegalStateException if the column is not a required one of the table
     */
    public String required(String column) {
        return text(column)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "%s of %s is not given".formatted(column, table)));
    }

    /** A decimal; NaN where unknown. */
    public double number(String column) {
        return value(index(column), Double.class).orElse(Double.NaN);
    }

    /** A whole number; -1 where unknown. */
    public long count(String column) {
        return value(index(column), Long.class).orElse(-1L);
    }

    public Optional<LocalDate> date(String column) {
        return value(index(column), LocalDate.class);
    }

    public Optional<YearMonth> month(String column) {
        return value(index(column), YearMonth.class);
    }

    public Optional<Boolean> flag(String column) {
        return value(index(column), Boolean.class);
    }

    /** Value of whatever type, by position of the column. */
    public Optional<Object> value(int column) {
        return Optional.ofNullable(values[column]);
    }

    public <T> Optional<T> value(int column, Class<T> type) {
        return Optional.ofNullable(values[column]).map(type::cast);
    }

    private int index(String column) {
        int index = table.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(table + " has no column " + column);
        }
        return index;
    }

    @Override
    public String toString() {
        return table.stem() + " line " + line;
    }
}

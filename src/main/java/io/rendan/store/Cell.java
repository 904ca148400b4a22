package io.rendan.store;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import java.time.LocalDate;
import java.time.YearMonth;

/** Reads a record's cells in the form that snapshots use: unknown is NaN, -1 or null. */
final class Cell {

    private Cell() {}

    static String text(Record row, String column) {
        return row.get(column).asString();
    }

    static @Nullable String reference(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : value.asString();
    }

    static double number(Record row, String column) {
        return number(row.get(column));
    }

    static double number(Value value) {
        return value.asDouble(Double.NaN);
    }

    static int count(Record row, String column) {
        return row.get(column).asInt(-1);
    }

    static boolean truth(Record row, String column) {
        return row.get(column).asBoolean(false);
    }

    static @Nullable Boolean maybe(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : (Boolean) value.asBoolean();
    }

    static @Nullable LocalDate date(Record row, String column) {
        Value value = row.get(column);
        return value.isNull() ? null : value.asLocalDate();
    }

    static YearMonth month(Value value) {
        return YearMonth.parse(value.asString());
    }
}

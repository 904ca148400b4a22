package io.rendan.cypher;

import org.neo4j.driver.Value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What one cell holds, by the type that its reader expects. Shared by cells that have a name and
 * cells that have a position. Where a value must be known and is not, or is of another type, the
 * message names the cell.
 */
final class Cell {

    private Cell() {}

    static Optional<Value> known(Value cell) {
        return cell.isNull() ? Optional.empty() : Optional.of(cell);
    }

    static String text(Value cell, Object name) {
        return required(cell, name).asString();
    }

    static long integer(Value cell, Object name) {
        return required(cell, name).asLong();
    }

    static int count(Value cell) {
        return cell.asInt(-1);
    }

    static double number(Value cell) {
        return cell.asDouble(Double.NaN);
    }

    static boolean truth(Value cell) {
        return cell.asBoolean(false);
    }

    static LocalDate date(Value cell, Object name) {
        return required(cell, name).asLocalDate();
    }

    static YearMonth month(Value cell, Object name) {
        return YearMonth.parse(text(cell, name));
    }

    static Instant instant(Value cell, Object name) {
        return required(cell, name).asZonedDateTime().toInstant();
    }

    static Value required(Value cell, Object name) {
        if (cell.isNull()) {
            throw new IllegalStateException("cell %s is empty, expected a value".formatted(name));
        }
        return cell;
    }
}

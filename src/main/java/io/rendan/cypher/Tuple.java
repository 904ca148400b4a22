package io.rendan.cypher;

import org.neo4j.driver.Value;

import java.time.YearMonth;

/** A list in a cell that is read by position, from 0, as its statement documents. */
public final class Tuple {

    private final Value cells;

    Tuple(Value cells) {
        this.cells = cells;
    }

    /** A text. */
    public String text(int position) {
        return Cell.text(cells.get(position), position);
    }

    /** A number; NaN where it is not known. */
    public double number(int position) {
        return Cell.number(cells.get(position));
    }

    /** A month, kept as text such as {@code 2026-03}. */
    public YearMonth month(int position) {
        return Cell.month(cells.get(position), position);
    }
}

package io.rendan.dashboard.figure;

import io.rendan.analysis.Money;
import io.rendan.dashboard.figure.NumberTable.Cell;
import io.rendan.dashboard.frame.Wording;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/**
 * Makes figures of one page in its reader's words.
 *
 * @param base address below which the page's figures have addresses of their own
 */
public record Easel(JsonMapper json, Wording words, String currency, String base) {

    /** A figure whose title and caption stand among the messages. */
    public Figure figure(String id, Sketch sketch, NumberTable table, Object... caption) {
        String own = base + "/figures/" + id;
        return new Figure(
                id,
                words.text("figure." + id),
                words.text("figure." + id + ".caption", caption),
                json.writeValueAsString(sketch),
                table,
                own + ".csv",
                own);
    }

    /** A number that may not be known. */
    public Cell number(@Nullable Double value) {
        return value == null ? unknown() : new Cell(words.number(value), value);
    }

    /** A share that may not be known. */
    public Cell percent(@Nullable Double value) {
        return value == null ? unknown() : new Cell(words.percent(value), value);
    }

    /** An amount that may not be known. */
    public Cell money(@Nullable Double value) {
        return value == null
                ? unknown()
                : new Cell(words.moneyInFull(new Money(value, currency)), value);
    }

    /** An amount in few letters; empty where it is not known. */
    public String shortly(@Nullable Double value) {
        return value == null ? "" : words.money(new Money(value, currency));
    }

    private Cell unknown() {
        return new Cell(words.text("unknown"), null);
    }
}

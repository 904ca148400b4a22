package io.rendan.dashboard.figure;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A drawing in numbers. */
public record NumberTable(List<Head> heads, List<List<Cell>> rows) {

    /**
     * A column.
     *
     * @param title for people
     * @param numeric whether its cells are numbers
     */
    public record Head(String title, boolean numeric) {}

    /**
     * A cell.
     *
     * @param text for people
     * @param raw for machines: a number, a text, or null where it is not known
     */
    public record Cell(String text, @Nullable Object raw) {

        /** A text. */
        public static Cell of(String text) {
            return new Cell(text, text);
        }
    }

    public NumberTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Rows under columns, the first of texts, the others of numbers. */
    public static NumberTable of(List<String> titles, List<List<Cell>> rows) {
        List<Head> heads = new ArrayList<>();
        titles.forEach(title -> heads.add(new Head(title, !heads.isEmpty())));
        return new NumberTable(heads, rows);
    }

    /** A row. */
    public static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }
}

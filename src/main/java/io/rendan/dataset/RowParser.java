package io.rendan.dataset;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Turns the cells of one file's rows into typed values. */
public final class RowParser {

    private final DatasetFile table;
    private final Header header;
    private final FaultCollector complaints;

    public RowParser(DatasetFile table, Header header, FaultCollector complaints) {
        this.table = table;
        this.header = header;
        this.complaints = complaints;
    }

    /**
     * Reads a row. Every cell that breaks its rule is an error and unknown in the result. A row
     * with too few or too many cells is one error; of it only the id is read, so that what points
     * at it is not reported too.
     */
    public DatasetRow parse(long line, List<String> cells) {
        List<Column> columns = table.columns();
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        boolean ragged = cells.size() != header.cells();
        if (ragged) {
            complaints.error(
                    line,
                    "",
                    "",
                    "expected %s cells as in the header, found %s"
                            .formatted(header.cells(), cells.size()));
        }
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            String text = header.text(cells, i);
            if (ragged) {
                values[i] =
                        column.type() == Column.Type.ID && !text.isEmpty()
                                ? Cells.parse(column, text).orElse(null)
                                : null;
            } else {
                values[i] = value(line, i, column, text).orElse(null);
            }
        }
        return new DatasetRow(table, line, header, values);
    }

    private Optional<Object> value(long line, int index, Column column, String text) {
        if (text.isEmpty()) {
            if (column.required() && header.has(index)) {
                complaints.error(
                        line,
                        column.name(),
                        "",
                        "expected " + Cells.expectation(column) + "; the cell is empty");
            }
            return Optional.empty();
        }
        Optional<Object> value = Cells.parse(column, text);
        if (value.isEmpty()) {
            complaints.error(
                    line,
                    column.name(),
                    text,
                    "expected "
                            + Cells.expectation(column)
                            + CellHints.of(column, text).map(hint -> "; " + hint).orElse(""));
        }
        return value;
    }
}

package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.cypher.Row;
import io.rendan.dataset.Column;
import io.rendan.dataset.ContentDigest;
import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.Header;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way back: rows of the format out of the graph, ordered by their ids. */
final class StoredRows {

    private final CypherQueries queries;

    StoredRows(CypherQueries queries) {
        this.queries = queries;
    }

    /** The rows of a table as its file would have them; to be closed after use. */
    Stream<DatasetRow> of(DatasetFile table) {
        List<Column> columns = table.columns();
        var header =
                new Header(columns.size(), IntStream.range(0, columns.size()).boxed().toList());
        var line = new AtomicLong(1);
        return queries.stream("export/" + table.stem().replace('_', '-'), Map.of())
                .map(
                        cells ->
                                new DatasetRow(
                                        table,
                                        line.incrementAndGet(),
                                        header,
                                        values(columns, cells)));
    }

    /** Hands over the rows of a table. */
    void forEach(DatasetFile table, Consumer<DatasetRow> row) {
        try (Stream<DatasetRow> rows = of(table)) {
            rows.forEach(row);
        }
    }

    boolean isEmpty(DatasetFile table) {
        try (Stream<DatasetRow> rows = of(table)) {
            return rows.findAny().isEmpty();
        }
    }

    private static @Nullable Object[] values(List<Column> columns, Row cells) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            values[i] = cells.isKnown(column.name()) ? value(column, cells) : null;
        }
        return values;
    }

    private static Object value(Column column, Row cells) {
        String name = column.name();
        return switch (column.type()) {
            case ID, REFERENCE, TEXT, WORD -> cells.text(name);
            case AMOUNT, SHARE, SCORE, DECIMAL -> cells.number(name);
            case COUNT -> cells.integer(name);
            case DATE -> cells.date(name);
            case MONTH -> cells.month(name);
            case BOOLEAN -> cells.truth(name);
        };
    }

    /**
     * Checksum of what the graph holds: that of a dataset with this content.
     *
     * @param description what the data are
     */
    String checksum(DatasetDescription description) {
        var digest = new ContentDigest();
        digest.add(description);
        for (DatasetFile table : DatasetFile.values()) {
            try (Stream<DatasetRow> rows = of(table)) {
                rows.forEach(digest::add);
            }
        }
        return digest.hex();
    }
}

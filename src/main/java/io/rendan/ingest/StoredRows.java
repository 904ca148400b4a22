package io.rendan.ingest;

import io.rendan.dataset.Column;
import io.rendan.dataset.ContentDigest;
import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.Header;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way back: rows of the format out of the graph, ordered by their ids. */
final class StoredRows {

    private final Graph graph;

    StoredRows(Graph graph) {
        this.graph = graph;
    }

    /** The rows of a table as its file would have them; to be closed after use. */
    Stream<DatasetRow> of(DatasetFile table) {
        List<Column> columns = table.columns();
        var header =
                new Header(columns.size(), IntStream.range(0, columns.size()).boxed().toList());
        var line = new AtomicLong(1);
        return graph.stream("export/" + table.stem().replace('_', '-'), Map.of())
                .map(
                        cells ->
                                new DatasetRow(
                                        table,
                                        line.incrementAndGet(),
                                        header,
                                        values(columns, cells)));
    }

    boolean isEmpty(DatasetFile table) {
        try (Stream<DatasetRow> rows = of(table)) {
            return rows.findAny().isEmpty();
        }
    }

    private static @Nullable Object[] values(List<Column> columns, Record cells) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Value cell = cells.get(columns.get(i).name());
            values[i] = cell.isNull() ? null : value(columns.get(i), cell);
        }
        return values;
    }

    private static Object value(Column column, Value cell) {
        return switch (column.type()) {
            case ID, REFERENCE, TEXT, WORD -> cell.asString();
            case AMOUNT, SHARE, SCORE, DECIMAL -> cell.asDouble();
            case COUNT -> cell.asLong();
            case DATE -> cell.asLocalDate();
            case MONTH -> YearMonth.parse(cell.asString());
            case BOOLEAN -> cell.asBoolean();
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

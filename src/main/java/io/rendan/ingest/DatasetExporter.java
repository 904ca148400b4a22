package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.CellText;
import io.rendan.dataset.DatasetDescription;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.DatasetWriter;

import org.springframework.stereotype.Component;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the graph's data as a dataset that, imported, gives the same graph. Tables without rows
 * are left out unless they are required.
 */
@Component
public class DatasetExporter {

    private final CypherQueries queries;

    DatasetExporter(CypherQueries queries) {
        this.queries = queries;
    }

    /**
     * Writes the dataset.
     *
     * @param folder where it shall stand; an older dataset there is replaced
     * @param zipped whether to write {@code .csv.gz}
     * @throws IllegalStateException if there are no data, or not whole ones
     */
    public void export(Path folder, boolean zipped) {
        DatasetDescription description =
                DataState.read(queries)
                        .filter(data -> data.importing().isEmpty())
                        .flatMap(DataState::description)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "expected data in the graph that are whole"));
        try (DatasetWriter writer = DatasetWriter.to(folder)) {
            writer.describe(description);
            for (DatasetFile table : DatasetFile.values()) {
                write(writer, table, zipped);
            }
            writer.commit();
        }
    }

    private void write(DatasetWriter writer, DatasetFile table, boolean zipped) {
        var graph = new StoredRows(queries);
        if (!table.isRequired() && graph.isEmpty(table)) {
            return;
        }
        try (Stream<DatasetRow> rows = graph.of(table)) {
            writer.table(table, zipped, rows, DatasetExporter::cells);
        }
    }

    private static List<String> cells(DatasetRow row) {
        return IntStream.range(0, row.table().columns().size())
                .mapToObj(i -> row.value(i).map(DatasetExporter::text).orElse(""))
                .toList();
    }

    private static String text(Object value) {
        return value instanceof Double number ? CellText.decimal(number) : value.toString();
    }
}

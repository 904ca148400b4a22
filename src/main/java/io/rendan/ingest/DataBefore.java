package io.rendan.ingest;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.RowSource;
import io.rendan.dataset.RowStore;
import io.rendan.dataset.check.KnownIds;

import org.springframework.stereotype.Component;

import java.util.stream.Stream;

/** The data as they were before an import began to write, and the way back to them. */
@Component
class DataBefore {

    private final CypherQueries queries;
    private final ImportFiles files;

    DataBefore(CypherQueries queries, ImportFiles files) {
        this.queries = queries;
        this.files = files;
    }

    /** Keeps all rows of the graph beside the files of an import. */
    void keep(String id) {
        var graph = new StoredRows(queries);
        try (RowStore before = files.before(id)) {
            for (DatasetFile table : DatasetFile.values()) {
                try (Stream<DatasetRow> rows = graph.of(table)) {
                    rows.forEach(before::put);
                }
            }
        }
        files.markKept(id);
    }

    /** Whether there is a way back. */
    boolean isKept(String id) {
        return files.hasBefore(id);
    }

    /**
     * Makes the graph hold what it held.
     *
     * @throws InterruptedException if the thread is interrupted; to be started over then
     */
    void restore(String id) throws InterruptedException {
        RowSource before = files.before(id);
        new GraphLoad(queries, before, ImportMode.REPLACE, rows -> {}).write(KnownIds.of(before));
    }
}

package io.rendan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.CountedDataset;
import io.rendan.dataset.DatasetFolder;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.RowStore;
import io.rendan.dataset.check.CheckListener;
import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;
import io.rendan.dataset.check.KnownThings;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.nio.file.Path;

@RendanTest
class GraphLoadIT {

    @Autowired Driver driver;
    @Autowired CypherQueries queries;
    @TempDir Path folder;

    @BeforeEach
    void emptyTheGraph() {
        EmptyGraph.empty(driver);
    }

    @Test
    void aLoadParsesEveryFileOnce() throws Exception {
        for (String filling : new String[] {"an empty graph", "a full one"}) {
            var dataset = new CountedDataset(DatasetFolder.small(folder).path());

            var kept = new RowStore(folder.resolve("rows"));
            CheckReport report = check(dataset, kept);
            new GraphLoad(queries, kept, ImportMode.REPLACE, rows -> {}).write(report.ids());
            assertThat(new StoredRows(queries).checksum(report.description().orElseThrow()))
                    .isEqualTo(report.checksum());

            assertThat(dataset.opened()).as(filling).containsEntry("contracts.csv", 1);
            assertThat(dataset.opened().values()).as(filling).allMatch(times -> times == 1);
        }
    }

    private static CheckReport check(CountedDataset dataset, RowStore rows) throws IOException {
        try (DatasetSource source = dataset.open();
                rows) {
            return DatasetChecker.check(source, KnownThings.NONE, keeping(rows));
        }
    }

    private static CheckListener keeping(RowStore rows) {
        return new CheckListener() {
            @Override
            public void read(DatasetRow row) {
                rows.put(row);
            }
        };
    }
}

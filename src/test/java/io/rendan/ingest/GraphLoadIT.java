package io.rendan.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.CountedDataset;
import io.rendan.dataset.DatasetFolder;
import io.rendan.dataset.DatasetReader;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

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
    void aReplaceReadsEveryFileTwiceOnceToCheckAndOnceToWrite() throws Exception {
        for (String filling : new String[] {"an empty graph", "a full one"}) {
            var dataset = new CountedDataset(DatasetFolder.small(folder).path());

            try (DatasetSource source = dataset.open()) {
                CheckReport report = DatasetChecker.check(source);
                new GraphLoad(queries, new DatasetReader(source), ImportMode.REPLACE, rows -> {})
                        .write(report.ids());
                assertThat(new StoredRows(queries).checksum(report.description().orElseThrow()))
                        .isEqualTo(report.checksum());
            }

            assertThat(dataset.opened()).as(filling).containsEntry("contracts.csv", 2);
            assertThat(dataset.opened().values()).as(filling).allMatch(times -> times <= 2);
        }
    }
}

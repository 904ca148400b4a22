package io.rendan.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.cypher.CypherQueries;
import io.rendan.dataset.DatasetReader;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;
import io.rendan.store.EmptyGraph;
import io.rendan.store.RendanTest;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data of real organisations and economies, where they are at hand, and the starter. */
@RendanTest
class SharedDatasetsIT {

    @Autowired Driver driver;
    @Autowired CypherQueries queries;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "datasets/starter",
                "../shared/data/rendan/act-procurement-2025",
                "../shared/data/rendan/debian-bookworm",
                "../shared/data/rendan/graphhopper-2017",
                "../shared/data/rendan/krackhardt-advice",
                "../shared/data/rendan/ukfaculty",
                "../shared/data/rendan/us-economy-2017"
            })
    void comeOutOfTheGraphAsTheyWentIn(String path) throws InterruptedException {
        assumeTrue(Files.isDirectory(Path.of(path)), "no " + path + " on this machine");
        EmptyGraph.empty(driver);
        try (DatasetSource source = DatasetSource.open(Path.of(path))) {
            CheckReport report = DatasetChecker.check(source);
            assertThat(report.errors()).isEmpty();

            new GraphLoad(queries, new DatasetReader(source), ImportMode.REPLACE, rows -> {})
                    .write(report.ids());

            assertThat(new StoredRows(queries).checksum(report.description().orElseThrow()))
                    .isEqualTo(report.checksum());
        }
    }
}

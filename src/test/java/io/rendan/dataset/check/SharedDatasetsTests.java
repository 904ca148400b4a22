package io.rendan.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** Data of real organisations and economies, where they are at hand. */
class SharedDatasetsTests {

    private static final Path SHARED = Path.of("../shared/data/rendan");
    private static final Path FORMATS = Path.of("../shared/data/formats/datasets");

    @ParameterizedTest
    @CsvSource({
        "act-procurement-2025, 24, 1296",
        "debian-bookworm, 34169, 174933",
        "graphhopper-2017, 137, 356",
        "krackhardt-advice, 21, 0",
        "ukfaculty, 81, 0",
        "us-economy-2017, 71, 4800"
    })
    void haveNoFaults(String name, long units, long contracts) {
        Path folder = SHARED.resolve(name);
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");
        try (DatasetSource source = DatasetSource.open(folder)) {
            CheckReport report = DatasetChecker.check(source);

            assertThat(report.errors()).isEmpty();
            assertThat(report.rows())
                    .containsEntry(DatasetFile.MICRO_ENTERPRISES, units)
                    .containsEntry(DatasetFile.CONTRACTS, contracts);
        }
    }

    /** Registers as their owners publish them, in our columns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "canada-vendors-2021-22",
                "kosovo-procurement",
                "networkrail-2020-21",
                "supplygraph-fmcg",
                "sydney-contracts",
                "viva-g2g"
            })
    void ofOthersLoadAsTheyAre(String name) {
        Path folder = FORMATS.resolve(name);
        assumeTrue(Files.isDirectory(folder), "no " + folder + " on this machine");
        try (DatasetSource source = DatasetSource.open(folder)) {
            assertThat(DatasetChecker.check(source).errors()).isEmpty();
        }
    }
}

package io.rendan.silo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.rendan.algorithm.Parallel;
import io.rendan.network.EcosystemBuilder;
import io.rendan.network.EcosystemNetwork;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Published networks in which nobody keeps apart: messages of scientists (Freeman &amp; Freeman
 * 1979), a tailor shop (Kapferer 1972), a mine (Kapferer 1969), a karate club (Zachary 1977), which
 * splits without closing, Florentine families (Padgett &amp; Ansell 1993). A test whose network is
 * not at hand is skipped.
 */
class QuietNetworksTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eies_messages",
                "tailor_instrumentalt1",
                "tailor_instrumentalt2",
                "tailor_sociationalt1",
                "tailor_sociationalt2",
                "mine",
                "karate",
                "krackhardt_kite",
                "flo_marriage",
                "flo_business"
            })
    void noGroupIsASilo(String name) throws IOException {
        Path ties = Path.of("..", "shared", "data", "classic-networks", name + "_edges.csv");
        assumeThat(ties).as("the network %s", name).exists();
        SiloReport report =
                new SiloDetector(SiloParameters.defaults(5)).detect(read(ties), Parallel.of(2));
        assertThat(report.ties()).isPositive();
        assertThat(report.silos()).isEmpty();
    }

    private static EcosystemNetwork read(Path ties) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(ties)) {
            reader.forEach(rows::add);
        }
        TreeSet<String> units = new TreeSet<>();
        rows.forEach(row -> units.add(row.getField(0)));
        rows.forEach(row -> units.add(row.getField(1)));
        EcosystemBuilder ecosystem = new EcosystemBuilder().units(units.toArray(String[]::new));
        for (NamedCsvRecord row : rows) {
            if (!row.getField(0).equals(row.getField(1))) {
                ecosystem.hours(row.getField(0), row.getField(1), 1);
            }
        }
        return ecosystem.build();
    }
}

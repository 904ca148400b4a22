package io.rendan.silo;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import io.rendan.ecosystem.MicroEnterpriseKind;
import io.rendan.network.Dataset;
import io.rendan.network.EcosystemNetwork;
import io.rendan.network.NetworkBuilder;
import io.rendan.network.NetworkRows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;

/** Published networks as ecosystems; a test that needs one is skipped where it is not at hand. */
final class RealEcosystem {

    private RealEcosystem() {}

    static EcosystemNetwork read(String name, LocalDate asOf) {
        Path folder = Path.of("..", "shared", "data", "rendan", name);
        assumeThat(folder).as("the data set %s", name).exists();
        var builder = new NetworkBuilder(new Dataset(name, name, "XXX", asOf, "1"), asOf);
        rows(
                folder.resolve("platforms.csv"),
                row ->
                        builder.add(
                                new NetworkRows.Platform(
                                        row.getField("id"), row.getField("name"))));
        rows(folder.resolve("micro_enterprises.csv"), row -> builder.add(unit(row)));
        rows(folder.resolve("interactions.csv"), row -> builder.add(interaction(row)));
        return builder.build();
    }

    private static NetworkRows.MicroEnterprise unit(NamedCsvRecord row) {
        return new NetworkRows.MicroEnterprise(
                row.getField("id"),
                row.getField("name"),
                MicroEnterpriseKind.valueOf(row.getField("kind")),
                row.getField("platform_id"),
                Integer.parseInt(row.getField("headcount")),
                null);
    }

    private static NetworkRows.Interaction interaction(NamedCsvRecord row) {
        return new NetworkRows.Interaction(
                row.getField("source_id"),
                row.getField("target_id"),
                YearMonth.parse(row.getField("month")),
                Double.parseDouble(row.getField("hours")));
    }

    private static void rows(Path file, Consumer<NamedCsvRecord> consumer) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(file))) {
            reader.forEach(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

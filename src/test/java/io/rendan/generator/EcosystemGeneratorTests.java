package io.rendan.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;
import io.rendan.generator.plan.GeneratorParameters;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

class EcosystemGeneratorTests {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"30, 1", "31, 7", "47, 3", "120, 2", "600, 5"})
    void anySizeGivesADatasetWithoutFaultOrWarning(int units, long seed) {
        write(GeneratorParameters.of(units, seed), "dataset");

        CheckReport report = check("dataset");

        assertThat(report.errors()).isEmpty();
        assertThat(report.warnings()).isEmpty();
        assertThat(report.rows().values()).hasSize(13).allMatch(rows -> rows > 0);
    }

    @Test
    void aMonthThatIsNotOverAndALongHistoryAreFine() {
        var parameters =
                GeneratorParameters.of(90, 4, LocalDate.of(2025, 2, 14), 60, 24, "mid-month");
        write(parameters, "dataset");

        assertThat(check("dataset").errors()).isEmpty();
    }

    @Test
    void theShortestHistoryIsFine() {
        write(GeneratorParameters.of(60, 4, LocalDate.of(2024, 2, 29), 12, 12, "short"), "dataset");

        assertThat(check("dataset").errors()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        write(GeneratorParameters.of(150, 9), "one");
        write(GeneratorParameters.of(150, 9), "other");

        assertThat(bytes("one")).isEqualTo(bytes("other"));
    }

    @Test
    void anotherSeedGivesAnotherEcosystem() {
        write(GeneratorParameters.of(150, 9), "one");
        write(GeneratorParameters.of(150, 10), "other");

        assertThat(bytes("one").get("contracts.csv.gz"))
                .isNotEqualTo(bytes("other").get("contracts.csv.gz"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 29, 50_001})
    void sizesOutOfRangeAreRefused(int units) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratorParameters.of(units, 1))
                .withMessageContaining("units is " + units)
                .withMessageContaining("30 to 50000");
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void haierScaleTakesSecondsAndGivesTheRowsItShould() {
        Generated haier = Generated.haier();

        assertThat(haier.rows.size()).isBetween(600_000L, 800_000L);
        assertThat(haier.rows.market().deals()).hasSizeBetween(10_500, 13_500);
        assertThat(haier.rows.collaboration().ties()).hasSizeBetween(47_000, 53_000);
    }

    private void write(GeneratorParameters parameters, String name) {
        EcosystemGenerator.generate(parameters).writeTo(folder.resolve(name), true);
    }

    private CheckReport check(String name) {
        try (DatasetSource source = DatasetSource.open(folder.resolve(name))) {
            return DatasetChecker.check(source);
        }
    }

    private Map<String, String> bytes(String name) {
        Path dataset = folder.resolve(name);
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        dataset.relativize(file).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
            return bytes;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}

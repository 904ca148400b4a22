package io.rendan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

class DatasetWriterTests {

    private static final DatasetDescription DESCRIPTION =
            new DatasetDescription(
                    "tiny",
                    Optional.of("A \"tiny\" one"),
                    "EUR",
                    LocalDate.of(2026, 6, 30),
                    Optional.empty(),
                    Optional.empty());

    @TempDir private Path folder;

    @Test
    void whatIsWrittenReadsBackWithoutFault() {
        write(folder.resolve("tiny"), false);

        try (DatasetSource source = DatasetSource.open(folder.resolve("tiny"))) {
            CheckReport report = DatasetChecker.check(source);
            assertThat(report.errors()).isEmpty();
            assertThat(report.description()).contains(DESCRIPTION);
            assertThat(report.totalRows()).isEqualTo(2);
        }
    }

    @Test
    void cellsWithCommasQuotesAndLinesAreQuoted() throws IOException {
        write(folder.resolve("tiny"), false);

        assertThat(Files.readString(folder.resolve("tiny/platforms.csv")))
                .isEqualTo("id,name,kind\np1,\"Kitchen, \"\"smart\"\"\",INDUSTRY\n");
    }

    @Test
    void gzipHasNoTimeInIt() throws IOException {
        write(folder.resolve("one"), true);
        write(folder.resolve("other"), true);

        byte[] one = Files.readAllBytes(folder.resolve("one/platforms.csv.gz"));
        assertThat(one).isEqualTo(Files.readAllBytes(folder.resolve("other/platforms.csv.gz")));
        assertThat(one[4] | one[5] | one[6] | one[7]).isZero();
    }

    @Test
    void withoutCommitNothingStays() {
        try (DatasetWriter writer = DatasetWriter.to(folder.resolve("tiny"))) {
            writer.describe(DESCRIPTION);
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOlderDatasetStaysUntilTheNewOneIsWhole() {
        write(folder.resolve("tiny"), false);
        try (DatasetWriter writer = DatasetWriter.to(folder.resolve("tiny"))) {
            writer.describe(DESCRIPTION);
        }

        assertThat(folder.resolve("tiny/platforms.csv")).exists();
        assertThat(folder.toFile().list()).containsExactly("tiny");
    }

    @Test
    void aFileInTheWayIsRefused() throws IOException {
        Files.writeString(folder.resolve("tiny"), "a file");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetWriter.to(folder.resolve("tiny")))
                .withMessageContaining("is a file");
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsRefused() {
        try (DatasetWriter writer = DatasetWriter.to(folder.resolve("tiny"))) {
            Function<String, List<String>> tooShort = List::of;
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () ->
                                    writer.table(
                                            DatasetFile.PLATFORMS,
                                            false,
                                            Stream.of("p1"),
                                            tooShort))
                    .withMessageContaining("does not fit");
        }
    }

    @Test
    void decimalsAreWrittenPlainly() {
        assertThat(CellText.decimal(1e9)).isEqualTo("1000000000");
        assertThat(CellText.decimal(0.0625)).isEqualTo("0.0625");
        assertThat(CellText.decimal(1e-7)).isEqualTo("0.0000001");
        assertThat(CellText.decimal(Double.NaN)).isEmpty();
        assertThat(CellText.count(0)).isEqualTo("0");
        assertThat(CellText.count(-1)).isEmpty();
    }

    private static void write(Path target, boolean zipped) {
        try (DatasetWriter writer = DatasetWriter.to(target)) {
            writer.describe(DESCRIPTION);
            writer.table(
                    DatasetFile.PLATFORMS,
                    zipped,
                    Stream.of("Kitchen, \"smart\""),
                    name -> List.of("p1", name, "INDUSTRY"));
            writer.table(
                    DatasetFile.MICRO_ENTERPRISES,
                    zipped,
                    Stream.of("u1"),
                    id -> List.of(id, "Ovens", "USER", "p1", "12", "", "", "", ""));
            writer.table(DatasetFile.CONTRACTS, zipped, Stream.<String>of(), List::of);
            writer.truth("silos", List.of("group_id", "party_id"), Stream.empty());
            writer.commit();
        }
    }
}

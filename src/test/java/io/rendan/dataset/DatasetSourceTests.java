package io.rendan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rendan.dataset.check.CheckReport;
import io.rendan.dataset.check.DatasetChecker;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class DatasetSourceTests {

    @TempDir Path root;
    private DatasetFolder dataset;

    @BeforeEach
    void writeFaultlessDataset() {
        dataset = DatasetFolder.small(root.resolve("small"));
    }

    private static CheckReport check(Path path) {
        try (DatasetSource source = DatasetSource.open(path)) {
            return DatasetChecker.check(source);
        }
    }

    private Path zipOf(String... names) throws IOException {
        Path path = root.resolve("made.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.closeEntry();
            }
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "small/", "another name/"})
    void aZipHoldsTheFolderOrItsContents(String prefix) {
        dataset.write("truth/silos.csv", "group_id,party_id").gzip("contracts.csv");
        CheckReport zipped = check(dataset.zip(root.resolve("z.zip"), prefix));

        assertThat(zipped.errors()).isEmpty();
        assertThat(zipped.warnings()).isEmpty();
        assertThat(zipped.checksum()).isEqualTo(dataset.check().checksum());
    }

    @Test
    void whatMacOsAddsToAZipIsNoPartOfIt() throws IOException {
        Path zip = zipOf("small/dataset.json", "__MACOSX/small/._dataset.json");
        try (DatasetSource source = DatasetSource.open(zip)) {
            assertThat(source.hasDescription()).isTrue();
            assertThat(source.unknownNames()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../contracts.csv", "a/../../x", "/etc/passwd", "a\\..\\b", "C:/x"})
    void aZipWhoseEntriesLeadOutOfTheFolderIsRefused(String name) throws IOException {
        Path zip = zipOf("dataset.json", name);
        assertThatThrownBy(() -> DatasetSource.open(zip))
                .isInstanceOf(DatasetException.Unreadable.class)
                .hasMessageContaining("leads out");
    }

    @Test
    void aZipWithAPasswordIsRefused() throws IOException {
        Path zip = zipOf("dataset.json");
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 8] |= 1; // the flag of encryption in the central directory
            }
        }
        Files.write(zip, bytes);
        assertThatThrownBy(() -> DatasetSource.open(zip))
                .isInstanceOf(DatasetException.Unreadable.class)
                .hasMessageContaining("without a password");
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        Path file = Files.writeString(root.resolve("x.zip"), "id,name");
        assertThatThrownBy(() -> DatasetSource.open(file))
                .isInstanceOf(DatasetException.Unreadable.class)
                .hasMessageStartingWith("x.zip is no dataset: expected a zip");
    }

    @Test
    void whatUnpacksWithoutEndIsNotReadToIt() {
        dataset.append("partners.csv", "\n".repeat(200_000));
        dataset.gzip("partners.csv");
        Path zip = dataset.zip(root.resolve("bomb.zip"), "");
        try (DatasetSource source = DatasetSource.open(zip, new Limits(100_000, 1_000, 100_000))) {
            CheckReport report = DatasetChecker.check(source);
            assertThat(report.errors())
                    .last()
                    .extracting(DatasetFault::message)
                    .asString()
                    .contains("more than 100,000 bytes");
        }
    }

    @Test
    void aNameIsAFolderOrAZip() {
        dataset.zip(root.resolve("packed.zip"), "");
        assertThat(DatasetSource.named(root, "small")).isEqualTo(root.resolve("small"));
        assertThat(DatasetSource.named(root, "packed")).isEqualTo(root.resolve("packed.zip"));
        assertThat(DatasetSource.named(root, "packed.zip")).isEqualTo(root.resolve("packed.zip"));
        assertThatThrownBy(() -> DatasetSource.named(root, "other"))
                .isInstanceOf(DatasetException.NotFound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "..", "../small", "a/b", "/etc", "a\\b", "C:x", "\n", "\0"})
    void aNameThatLeadsElsewhereIsRefused(String name) {
        assertThatThrownBy(() -> DatasetSource.named(root, name))
                .isInstanceOf(DatasetException.InvalidName.class);
    }

    @Test
    void aLinkThatLeadsElsewhereIsRefused(@TempDir Path elsewhere) throws IOException {
        Files.createSymbolicLink(root.resolve("link"), elsewhere);
        assertThatThrownBy(() -> DatasetSource.named(root, "link"))
                .isInstanceOf(DatasetException.InvalidName.class);
    }
}

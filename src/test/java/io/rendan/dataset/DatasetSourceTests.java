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
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    private Path zipOf(Charset names, String separator, String folder) throws IOException {
        Path path = root.resolve("renamed.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path), names);
                var files = Files.list(dataset.path())) {
            for (Path file : files.toList()) {
                zip.putNextEntry(new ZipEntry(folder + separator + file.getFileName()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return path;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "\\"})
    void namesOfFoldersMatterNotWhateverTheirEncodingAndTheirSlash(String slash)
            throws IOException {
        for (String names : new String[] {"GBK", "Shift_JIS", "UTF-8", "IBM437"}) {
            String folder =
                    names.equals("IBM437") ? "my \u00E9t\u00E9" : "\u8868\u793A\u30BD\u6570\u8868";
            Path zip = zipOf(Charset.forName(names), slash, folder);
            CheckReport report = check(zip);
            assertThat(report.errors()).as(names).isEmpty();
            assertThat(report.checksum()).as(names).isEqualTo(dataset.check().checksum());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "small/.ds_store",
                "Thumbs.db",
                "THUMBS.DB",
                "desktop.ini",
                "Desktop.ini",
                "._small",
                "small/._contracts.csv",
                "__macosx/x.csv",
                "small/~$contracts.csv",
                "Icon\r",
                ".Trashes/contracts.csv"
            })
    void whatFileManagersLeaveBehindIsNoPartOfIt(String name) throws IOException {
        Path zip = zipOf("small/dataset.json", "small/contracts.csv", name);
        try (DatasetSource source = DatasetSource.open(zip)) {
            assertThat(source.names()).containsExactly("contracts.csv", "dataset.json");
        }
        Path left = dataset.path().resolve(name.replaceFirst(".*/", ""));
        if (!left.getFileName().toString().endsWith(".csv")) {
            Files.writeString(left, "x");
            assertThat(dataset.check().warnings()).isEmpty();
        }
    }

    @Test
    void aWrongChecksumIsAFault() throws IOException {
        Path zip = dataset.zip(root.resolve("damaged.zip"), "d/");
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0; i + 46 < bytes.length; i++) {
            boolean central =
                    bytes[i] == 'P'
                            && bytes[i + 1] == 'K'
                            && bytes[i + 2] == 1
                            && bytes[i + 3] == 2;
            if (central && new String(bytes, i + 46, 11).equals("d/contracts")) {
                bytes[i + 16] ^= 1;
            }
        }
        Files.write(zip, bytes);
        assertThat(check(zip).errors())
                .extracting(DatasetFault::file, DatasetFault::message)
                .singleElement()
                .asString()
                .contains("contracts.csv", "expected the checksum that the zip names");
    }

    @Test
    void whatIsNoDatasetIsRefusedWithASentence() throws IOException {
        Path file = root.resolve("x.zip");
        assertRefused(Files.write(file, new byte[0]), "the file is empty");
        assertRefused(Files.writeString(file, "id,name\nu1,Oven\n"), "it seems to be a text");
        assertRefused(Files.writeString(file, "%PDF-1.7 \0"), "it seems to be a PDF document");
        assertRefused(Files.write(file, new byte[] {0x1F, (byte) 0x8B, 8, 0}), "a gzip");
        byte[] zip = Files.readAllBytes(dataset.zip(root.resolve("whole.zip"), ""));
        assertRefused(Files.write(file, Arrays.copyOf(zip, zip.length / 2)), "cut short");
        assertRefused(zipOf(), "the zip is empty");
        assertRefused(zipOf("notes.txt", "photos/a.jpg"), "the zip holds none of them");
        assertRefused(
                zipOf("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
                "save each sheet as CSV in UTF-8");
        assertRefused(zipOf("mimetype", "content.xml"), "save each sheet as CSV in UTF-8");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> DatasetSource.open(file))
                .isInstanceOf(DatasetException.Unreadable.class)
                .hasMessageContaining("is no dataset")
                .hasMessageContaining(reason);
    }
}

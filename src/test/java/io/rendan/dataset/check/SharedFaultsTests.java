package io.rendan.dataset.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.rendan.dataset.DatasetException;
import io.rendan.dataset.DatasetSource;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;

/** Inputs after public reports about other tools, where they are at hand. */
class SharedFaultsTests {

    private static final Path FOLDER = Path.of("../shared/data/faults");

    private static Path input(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), "no " + path + " on this machine");
        return path;
    }

    private static CheckReport check(String name) {
        try (DatasetSource source = DatasetSource.open(input(name))) {
            return DatasetChecker.check(source);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zips/a-ds-store-at-top.zip",
                "zips/a-thumbs-and-desktop-ini-at-top.zip",
                "zips/backslash-folder.zip",
                "zips/gbk-folder.zip",
                "zips/shift-jis-folder-with-5c.zip",
                "names/twins",
                "names/search",
                "numbers/denormal-sales",
                "numbers/one-denormal",
                "numbers/huge-beside-tiny"
            })
    void areAccepted(String name) {
        assertThat(check(name).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zips/b-deflate64-contracts.zip", "zips/really-leads-out.zip"})
    void areRefusedAtOnce(String name) {
        Path path = input(name);
        assertThatThrownBy(() -> DatasetSource.open(path))
                .isInstanceOf(DatasetException.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "zips/c-crc-wrong.zip, checksum",
        "zips/b-readme-beside-folder.zip, expected this file",
        "spreadsheets/german-semicolon, 'commas between the columns, found semicolons'",
        "spreadsheets/german-with-sep-line, delete this line",
        "spreadsheets/serial-dates, day number it is 2024-12-01",
        "'spreadsheets/us', 'write 900000.00'",
        "text/b-utf16le-bom, seems to be UTF-16LE",
        "text/c-cp1252, seems to be windows-1252",
        "text/e-nul-in-id, control character U+0000",
        "names/nfd-reference, U+00FC where this has U+0075 U+0308",
        "names/no-break-reference, U+0020 where this has U+00A0",
        "names/blank-ids, nothing but U+200B",
        "numbers/across, add up to at most 1e306",
        "numbers/months, add up to at most 1e306",
        "numbers/sales, add up to at most 1e306",
        "numbers/budgets, add up to at most 1e306"
    })
    void areRefusedForWhatIsWrong(String name, String message) {
        assertThat(check(name).errors())
                .anySatisfy(fault -> assertThat(fault.message()).contains(message));
    }
}

package io.rendan.web.openapi;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What every list must be as CSV: a header without doubles, and rows as long as it. */
final class CsvShape {

    private CsvShape() {}

    static Optional<String> misfit(String text, boolean headed) {
        try {
            List<CsvRecord> rows =
                    CsvReader.builder().ofCsvRecord(text.replaceFirst("^\uFEFF", "")).stream()
                            .toList();
            if (!headed) {
                return Optional.empty();
            }
            if (rows.isEmpty()) {
                return Optional.of("has no header");
            }
            List<String> header = rows.getFirst().getFields();
            return new HashSet<>(header).size() < header.size()
                    ? Optional.of("has a column twice: " + header)
                    : Optional.empty();
        } catch (CsvParseException uneven) {
            return Optional.of("is no table: " + uneven.getMessage());
        }
    }
}

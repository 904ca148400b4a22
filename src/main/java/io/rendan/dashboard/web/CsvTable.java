package io.rendan.dashboard.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

import io.rendan.web.CsvCell;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;

/** A table that is no list of JSON objects, as CSV like all others: RFC 4180, no formulas. */
final class CsvTable {

    private static final QuoteStrategy QUOTES =
            new QuoteStrategy() {
                @Override
                public boolean quoteValue(int line, int field, String value) {
                    return CsvCell.quoted(value);
                }
            };

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QUOTES).build(text);

    /** A table with a header. */
    CsvTable(List<String> header) {
        csv.writeRecord(header.stream().map(CsvCell::safe).toList());
    }

    /**
     * Adds a row.
     *
     * @param cells numbers, texts, or null for what is not known
     */
    void add(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Double number when !Double.isFinite(number) -> "";
            case Double number -> new BigDecimal(Double.toString(number)).toPlainString();
            case Number number -> number.toString();
            default -> CsvCell.safe(value.toString());
        };
    }

    /** The whole table. */
    @Override
    public String toString() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return text.toString();
    }
}

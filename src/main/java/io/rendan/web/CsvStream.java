package io.rendan.web;

import de.siegmar.fastcsv.writer.CsvWriter;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as CSV, row by row, in the form of a {@link Listing}'s but without an end in sight: no
 * row is kept. What the client does not take in time lets the writing wait.
 */
public final class CsvStream {

    private final JsonMapper mapper;
    private final Writer text;
    private final CsvWriter csv;

    /**
     * Begins an answer.
     *
     * @throws IOException if the client is gone
     */
    public CsvStream(HttpServletResponse response, JsonMapper mapper) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        this.mapper = mapper;
        text = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        csv = CsvConverter.writer(text);
    }

    /** Writes the header. */
    public void header(List<String> columns) throws IOException {
        CsvConverter.begin(text);
        csv.writeRecord(columns.stream().map(CsvCell::safe).toList());
    }

    /** Writes a row. */
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        List<String> record = new ArrayList<>(cells.size());
        for (Object cell : cells) {
            record.add(cell(cell));
        }
        csv.writeRecord(record);
    }

    private String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case String simple -> CsvCell.safe(simple);
            case Long number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> CsvRows.safe(mapper.<JsonNode>valueToTree(cell));
        };
    }

    /** Sends what has been written. */
    public void flush() throws IOException {
        csv.flush();
        text.flush();
    }
}

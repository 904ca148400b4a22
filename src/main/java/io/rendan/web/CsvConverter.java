package io.rendan.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

import io.rendan.web.request.ListForm;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a {@link Listing} as CSV: RFC 4180, UTF-8, header first unless {@code header=absent},
 * lines end in CRLF.
 */
class CsvConverter extends AbstractHttpMessageConverter<Listing<?>> {

    static final MediaType CSV = new MediaType("text", "csv");

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final QuoteStrategy QUOTES =
            new QuoteStrategy() {
                @Override
                public boolean quoteValue(int line, int field, String value) {
                    return CsvCell.quoted(value);
                }
            };

    private final JsonMapper mapper;

    CsvConverter(JsonMapper mapper) {
        super(StandardCharsets.UTF_8, CSV);
        this.mapper = mapper;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("lists are only written", message);
    }

    @Override
    protected void writeInternal(Listing<?> listing, HttpOutputMessage message) throws IOException {
        List<JsonNode> items =
                listing.items().stream().map(item -> mapper.<JsonNode>valueToTree(item)).toList();
        CsvRows table = CsvRows.of(items, listing.columns());
        Writer text = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
        begin(text);
        CsvWriter csv = writer(text);
        if (!isHeadless(message.getHeaders().getContentType())) {
            csv.writeRecord(table.header());
        }
        table.rows().forEach(csv::writeRecord);
        csv.flush();
        text.flush();
    }

    /** What stands before the first row, if anything. */
    static void begin(Writer text) throws IOException {
        if (ListForm.beginsWithBom()) {
            text.write(BYTE_ORDER_MARK);
        }
    }

    static CsvWriter writer(Writer text) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QUOTES)
                .build(text);
    }

    private static boolean isHeadless(@Nullable MediaType type) {
        return type != null && AcceptHeader.ABSENT.equals(type.getParameter(AcceptHeader.HEADER));
    }
}

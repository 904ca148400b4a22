package io.rendan.dataset;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Streams the records of a CSV file after RFC 4180. Records are numbered by the line they start on,
 * whatever line breaks their quoted cells hold; empty lines are skipped.
 */
public final class CsvSource {

    /** Longest cell that is read, in characters; a quote that is never closed ends here. */
    private static final int LONGEST_CELL = 1 << 20;

    /** Takes the records, the header first, and what stands in the way of reading them. */
    public interface Listener {
        void onRecord(long line, List<String> cells);

        /** A fault in the text; reading goes on. */
        void onFault(long line, String value, String message);

        /** A fault after which the rest of the file cannot be read. */
        void onEnd(long line, String message);
    }

    private record Line(long number, List<String> cells) {}

    private CsvSource() {}

    public static void read(InputStream source, Listener listener) {
        var handler = new LineHandler();
        var text =
                new Utf8Reader(
                        source,
                        (line, bytes, encoding) ->
                                listener.onFault(line, bytes, Utf8Reader.expected(encoding)));
        try (text;
                CsvReader<Line> lines =
                        CsvReader.builder()
                                .maxBufferSize(LONGEST_CELL)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .allowUnclosedQuote(false)
                                .build(handler, text)) {
            for (Line line : lines) {
                listener.onRecord(line.number(), line.cells());
            }
        } catch (CsvParseException e) {
            listener.onEnd(handler.line, "expected a record after RFC 4180; " + wordsOf(e));
        } catch (UncheckedIOException e) {
            listener.onEnd(handler.line, wordsOf(Objects.requireNonNull(e.getCause())));
        } catch (IOException e) {
            listener.onEnd(handler.line, wordsOf(e));
        }
    }

    private static String wordsOf(IOException e) {
        return e instanceof UnreadableTextException
                ? String.valueOf(e.getMessage())
                : "the file cannot be read further; " + e.getMessage();
    }

    private static String wordsOf(RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {

        private final List<String> cells = new ArrayList<>();
        private long line = 1;

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            cells.clear();
        }

        @Override
        protected void handleField(int index, char[] text, int offset, int length, boolean quoted) {
            cells.add(length == 0 ? "" : new String(text, offset, length));
        }

        @Override
        protected Line buildRecord() {
            return new Line(line, List.copyOf(cells));
        }
    }
}

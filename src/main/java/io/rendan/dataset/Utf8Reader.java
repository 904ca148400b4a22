package io.rendan.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes UTF-8 strictly without giving up: bytes that are not UTF-8 are reported with their line
 * and read as U+FFFD, so that what follows can still be checked, together with the encoding that
 * the text seems to be in; UTF-16 and UTF-32 are not read at all. A byte order mark at the start is
 * skipped. Lines end with LF, CR or CR LF; a text of hardly anything else is given up.
 */
final class Utf8Reader extends Reader {

    /** Hears of bytes that are not UTF-8. */
    @FunctionalInterface
    interface Malformed {
        void at(long line, String bytes, String encoding);
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    /** Lines without a character; no file of a dataset needs them. */
    private static final int MOST_EMPTY_LINES = 1_000_000;

    private static final int STRETCH = 1 << 12;

    private final InputStream source;
    private final Malformed malformed;
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
    private boolean ended;
    private boolean started;
    private boolean afterReturn;
    private boolean lineBegins = true;
    private long line = 1;
    private long emptyLines;
    private Optional<String> encoding = Optional.empty();

    Utf8Reader(InputStream source, Malformed malformed) {
        this.source = source;
        this.malformed = malformed;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        CharBuffer target = CharBuffer.wrap(buffer, offset, length);
        while (target.position() == offset) {
            if (!decodeInto(target, offset)) {
                return -1;
            }
        }
        return target.position() - offset;
    }

    /** Decodes what is at hand; false at the end of the text. */
    private boolean decodeInto(CharBuffer target, int offset) throws IOException {
        int from = target.position();
        CoderResult result = decoder.decode(bytes, target, ended);
        countLines(target.array(), from, target.position());
        skipByteOrderMark(target, offset);
        if (result.isError()) {
            reportMalformed(target, result.length());
        } else if (result.isUnderflow()) {
            if (ended) {
                return target.position() > offset;
            }
            fill();
        }
        return true;
    }

    private void reportMalformed(CharBuffer target, int length) {
        if (encoding.isEmpty()) {
            encoding = Optional.of(Encodings.narrow(stretch()));
        }
        byte[] wrong = new byte[length];
        bytes.get(wrong);
        malformed.at(line, "0x" + HexFormat.of().withUpperCase().formatHex(wrong), encoding.get());
        if (target.hasRemaining()) {
            target.put(REPLACEMENT);
        }
        started = true;
    }

    /** What is at hand around the bytes that are read next. */
    private byte[] stretch() {
        int from = Math.max(0, bytes.position() - STRETCH);
        int to = Math.min(bytes.limit(), bytes.position() + STRETCH);
        return Arrays.copyOfRange(bytes.array(), from, to);
    }

    private void fill() throws IOException {
        boolean first = !started && bytes.position() == 0;
        bytes.compact();
        int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
        if (first) {
            refuseWideEncodings();
        }
    }

    private void refuseWideEncodings() throws IOException {
        Optional<String> wide = Encodings.wide(bytes.array(), bytes.limit());
        if (wide.isPresent()) {
            throw new UnreadableTextException(expected(wide.get()));
        }
    }

    /** What is wrong with a text in another encoding. */
    static String expected(String encoding) {
        return "expected UTF-8 text; the file seems to be " + encoding + ", save it as UTF-8";
    }

    private void skipByteOrderMark(CharBuffer target, int offset) {
        if (started || target.position() == offset) {
            return;
        }
        started = true;
        char[] text = target.array();
        if (text[offset] == BYTE_ORDER_MARK) {
            System.arraycopy(text, offset + 1, text, offset, target.position() - offset - 1);
            target.position(target.position() - 1);
        }
    }

    private void countLines(char[] text, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
                emptyLines += lineBegins ? 1 : 0;
                lineBegins = true;
            } else if (c != '\n') {
                lineBegins = false;
            }
            afterReturn = c == '\r';
        }
        if (emptyLines > MOST_EMPTY_LINES) {
            throw new UnreadableTextException(
                    String.format(
                            Locale.ROOT,
                            "expected rows, found over %,d empty lines",
                            MOST_EMPTY_LINES));
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

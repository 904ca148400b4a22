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
import java.util.HexFormat;

/**
 * Decodes UTF-8 strictly without giving up: bytes that are not UTF-8 are reported with their line
 * and read as U+FFFD, so that what follows can still be checked. A byte order mark at the start is
 * skipped. Lines end with LF, CR or CR LF.
 */
final class Utf8Reader extends Reader {

    /** Hears of bytes that are not UTF-8. */
    @FunctionalInterface
    interface Malformed {
        void at(long line, String bytes);
    }

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

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
    private long line = 1;

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
        byte[] wrong = new byte[length];
        bytes.get(wrong);
        malformed.at(line, "0x" + HexFormat.of().withUpperCase().formatHex(wrong));
        if (target.hasRemaining()) {
            target.put(REPLACEMENT);
        }
        started = true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
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

    private void countLines(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}

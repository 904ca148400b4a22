package io.rendan.dataset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/**
 * What encoding bytes seem to be in that are not UTF-8. A guess for a message, after the marks that
 * encodings leave: byte order marks and zero bytes of UTF-16 and UTF-32; high bytes that stand
 * alone between ASCII letters (western European), that make whole words (Cyrillic), or that come in
 * pairs (East Asian).
 */
final class Encodings {

    private static final int SAMPLE = 4_096;
    private static final int FEWEST = 8;

    /** Kana in Shift_JIS begin with one of these. */
    private static final int KANA = 0x82;

    private Encodings() {}

    /** UTF-16 or UTF-32, from the first bytes of a text; empty for all that ASCII is part of. */
    static Optional<String> wide(byte[] bytes, int length) {
        int[] zeros = new int[4];
        int end = Math.min(length, SAMPLE) & ~3;
        for (int i = 0; i < end; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
        }
        if (startsWith(bytes, length, 0xFF, 0xFE)) {
            return Optional.of(
                    startsWith(bytes, length, 0xFF, 0xFE, 0, 0) ? "UTF-32LE" : "UTF-16LE");
        }
        if (startsWith(bytes, length, 0, 0, 0xFE, 0xFF)) {
            return Optional.of("UTF-32BE");
        }
        if (startsWith(bytes, length, 0xFE, 0xFF)) {
            return Optional.of("UTF-16BE");
        }
        if (end < FEWEST) {
            return Optional.empty();
        }
        boolean[] zero = new boolean[4];
        for (int i = 0; i < 4; i++) {
            zero[i] = zeros[i] * 4L * 4 > end * 3L;
        }
        if (zero[1] && zero[3]) {
            return Optional.of(zero[2] ? "UTF-32LE" : "UTF-16LE");
        }
        if (zero[0] && zero[2]) {
            return Optional.of(zero[1] ? "UTF-32BE" : "UTF-16BE");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int length, int... mark) {
        if (length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** An encoding of which ASCII is a part, from a stretch of text that is no UTF-8. */
    static String narrow(byte[] text) {
        int high = 0;
        int alone = 0;
        int letters = 0;
        int kana = 0;
        for (int i = 0; i < text.length; i++) {
            int value = text[i] & 0xFF;
            if (value < 0x80) {
                continue;
            }
            high++;
            boolean before = i > 0 && text[i - 1] < 0;
            boolean after = i + 1 < text.length && text[i + 1] < 0;
            alone += before || after ? 0 : 1;
            letters += value >= 0xC0 ? 1 : 0;
            kana += value == KANA || value == KANA + 1 ? 1 : 0;
        }
        if (kana * 4 > high && decodes(text, "Shift_JIS")) {
            return "Shift_JIS";
        }
        if (alone * 2 > high) {
            return "windows-1252";
        }
        if (letters * 10 > high * 9 && isCyrillic(text)) {
            return "windows-1251";
        }
        return List.of("GB18030", "Shift_JIS", "Big5", "EUC-KR").stream()
                .filter(name -> decodes(text, name))
                .findFirst()
                .orElse("windows-1252");
    }

    /** Most small letters of windows-1251 stand from 0xE0 on; Chinese uses the range evenly. */
    private static boolean isCyrillic(byte[] text) {
        int high = 0;
        int small = 0;
        for (byte b : text) {
            high += b < 0 ? 1 : 0;
            small += (b & 0xFF) >= 0xE0 ? 1 : 0;
        }
        return small * 10 > high * 6;
    }

    private static boolean decodes(byte[] text, String name) {
        try {
            // the last bytes may be half of a character
            int end = text.length;
            while (end > 0 && text[end - 1] < 0) {
                end--;
            }
            Charset.forName(name)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text, 0, end == 0 ? text.length : end));
            return true;
        } catch (CharacterCodingException | UnsupportedCharsetException e) {
            return false;
        }
    }
}

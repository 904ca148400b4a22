package io.rendan.dataset;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Texts that a reader takes for one: other normal forms, blanks, invisible characters, letter case,
 * dashes, full-width forms, and letters of other scripts with the same shape.
 */
public final class Lookalikes {

    private static final String CYRILLIC_AND_GREEK =
            "\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0456\u0458\u0455\u0432\u043A\u043C\u043D\u0442"
                    + "\u03B1\u03BF\u03C1\u03BD\u03B9\u03BA\u03C4\u03C7";
    private static final String LATIN = "aceopxyijsbkmht" + "aopviktx";

    private static final int NEXT_LINE = 0x85;

    private Lookalikes() {}

    /** Whether it is what is left of a letter that was read in a wrong encoding; nobody sees it. */
    public static boolean isLeftover(int character) {
        return character >= 0x80 && character <= 0x9F && character != NEXT_LINE;
    }

    /** The same text for all texts that look alike; empty for one that nobody can see. */
    public static String fold(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(character -> append(folded, character));
        return folded.toString()
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(Lookalikes::latin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void append(StringBuilder folded, int character) {
        switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> {
                if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                    folded.append(' ');
                }
            }
            case Character.CONTROL, Character.FORMAT -> {}
            case Character.DASH_PUNCTUATION -> folded.append('-');
            default -> folded.appendCodePoint(character == '\u2212' ? '-' : character);
        }
    }

    private static int latin(int character) {
        int at = CYRILLIC_AND_GREEK.indexOf(character);
        return at < 0 ? character : LATIN.charAt(at);
    }

    /** Where two texts part, by code points: {@code U+00E9 where this has U+0065 U+0301}. */
    public static String difference(String there, String here) {
        int[] a = there.codePoints().toArray();
        int[] b = here.codePoints().toArray();
        int at = 0;
        while (at < a.length && at < b.length && a[at] == b[at]) {
            at++;
        }
        if (at > 0 && (isMark(a, at) || isMark(b, at))) {
            at--;
        }
        return "%s where this has %s, at character %s"
                .formatted(letter(a, at), letter(b, at), at + 1);
    }

    private static boolean isMark(int[] text, int at) {
        return at < text.length && Character.getType(text[at]) == Character.NON_SPACING_MARK;
    }

    /** A character with the marks that stand on it. */
    private static String letter(int[] text, int from) {
        if (from >= text.length) {
            return "nothing";
        }
        int to = from + 1;
        while (isMark(text, to)) {
            to++;
        }
        return codes(Arrays.copyOfRange(text, from, to));
    }

    /** {@code U+0065 U+0301}. */
    static String codes(int[] characters) {
        return Arrays.stream(characters)
                .mapToObj(character -> String.format(Locale.ROOT, "U+%04X", character))
                .collect(Collectors.joining(" "));
    }
}

package io.rendan.party;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as people look for it: without case, accents and differences of writing that Unicode calls
 * compatible (wide and narrow forms, ligatures, composed and decomposed letters), sharp s as ss,
 * dotless i as i, final sigma as sigma, letters with a stroke without it, and one blank for any
 * number. Two texts that fold to the same are the same for a search.
 */
final class FoldedText {

    private static final Pattern ACCENTS =
            Pattern.compile("[\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** Letters that Unicode takes for letters of their own, and people for accented ones. */
    private static final Map<Character, String> LETTERS =
            Map.of(
                    '\u0142', "l",
                    '\u00f8', "o",
                    '\u0111', "d",
                    '\u0127', "h",
                    '\u0167', "t",
                    '\u00e6', "ae",
                    '\u0153', "oe",
                    '\u03c2', "\u03c3");

    private FoldedText() {}

    static String of(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = ACCENTS.matcher(apart).replaceAll("");
        // to lower case first: the capital sharp s has a small one, and that two capitals
        String folded =
                bare.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(folded.length());
        folded.chars()
                .forEach(
                        c ->
                                letters.append(
                                        LETTERS.getOrDefault(
                                                (char) c, Character.toString((char) c))));
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }
}

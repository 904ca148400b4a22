package io.rendan.quality;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters as a reader hears them: small, without accents, ligatures taken apart. */
final class Letters {

    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
    private static final String LIGATURES = "ßæœøłđðþıħ";
    private static final String[] TAKEN_APART = {
        "ss", "ae", "oe", "o", "l", "d", "d", "th", "i", "h"
    };
    private static final String UMLAUTS = "äöüåøæ";
    private static final String[] SPELLED_OUT = {"ae", "oe", "ue", "aa", "oe", "ae"};
    private static final String CYRILLIC_AND_GREEK = "асеорхуіјѕвкмнтαορνικτχ";
    private static final String LATIN = "aceopxyijsbkmhtaopviktx";

    private Letters() {}

    /** Small letters without accents: {@code müller} becomes {@code muller}. */
    static String plain(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String small = small(text);
        String bare =
                ACCENTS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(replaced(bare, LIGATURES, TAKEN_APART), Normalizer.Form.NFC);
    }

    /** The same with umlauts spelled out: {@code müller} becomes {@code mueller}. */
    static String spelledOut(String text) {
        String small = Normalizer.normalize(small(text), Normalizer.Form.NFC);
        return plain(replaced(small, UMLAUTS, SPELLED_OUT));
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String small(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('İ', 'i')
                .toLowerCase(Locale.ROOT);
    }

    private static String replaced(String text, String letters, String[] by) {
        var replaced = new StringBuilder(text.length() + 4);
        text.chars()
                .forEach(
                        letter -> {
                            int at = letters.indexOf(letter);
                            if (at < 0) {
                                replaced.append((char) letter);
                            } else {
                                replaced.append(by[at]);
                            }
                        });
        return replaced.toString();
    }

    /** A Latin word with letters of another script among its own, as a Latin one. */
    static String oneScript(String word) {
        if (isAscii(word)) {
            return word;
        }
        boolean latin = word.chars().anyMatch(letter -> letter >= 'a' && letter <= 'z');
        boolean other = word.chars().anyMatch(letter -> CYRILLIC_AND_GREEK.indexOf(letter) >= 0);
        if (!latin || !other) {
            return word;
        }
        var folded = new StringBuilder(word.length());
        word.chars()
                .forEach(
                        letter -> {
                            int at = CYRILLIC_AND_GREEK.indexOf(letter);
                            folded.append(at < 0 ? (char) letter : LATIN.charAt(at));
                        });
        return folded.toString();
    }

    /** Whether a word is of an alphabet, so that a letter more or less may be a slip. */
    static boolean isAlphabetic(String word) {
        return word.codePoints()
                .allMatch(
                        letter ->
                                switch (Character.UnicodeScript.of(letter)) {
                                    case LATIN, CYRILLIC, GREEK -> Character.isLetter(letter);
                                    default -> false;
                                });
    }

    static boolean hasDigit(String word) {
        return word.codePoints().anyMatch(Character::isDigit);
    }
}

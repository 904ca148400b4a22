package io.rendan.launch;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant: the fewest letters to put in, take out or change. */
final class Likeness {

    /** A word in so many letters may be wrong once; at least two may be anyway. */
    private static final int LETTERS_A_SLIP = 6;

    private static final int FEWEST_SLIPS = 2;

    private Likeness() {}

    private record Near(String word, int slips) {}

    /** The word that is nearest, the first of equals; empty where none is near. */
    static Optional<String> nearest(String written, Collection<String> words) {
        int bound = Math.max(FEWEST_SLIPS, written.length() / LETTERS_A_SLIP);
        String lower = written.toLowerCase(Locale.ROOT);
        return words.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= bound)
                .map(word -> new Near(word, slips(lower, word.toLowerCase(Locale.ROOT))))
                .filter(near -> near.slips() <= bound && near.slips() < written.length())
                .min(Comparator.comparingInt(Near::slips))
                .map(Near::word);
    }

    /** Levenshtein's distance. */
    static int slips(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}

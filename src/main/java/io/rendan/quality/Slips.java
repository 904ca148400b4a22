package io.rendan.quality;

import org.apache.commons.text.similarity.LevenshteinDistance;

import java.util.Set;

/**
 * Whether one word is the other with a slip of the pen in it: a letter missed, doubled, exchanged
 * or swapped with its neighbour; two of them from {@value #TWO_SLIPS} letters on (Damerau 1964).
 *
 * <p>The fewer letters, the more a difference means: of short words only doubled and swapped
 * letters count, a first letter is never mistaken, a last one only in long words, and some pairs of
 * words are made to differ by little, such as directions and names of descent.
 */
final class Slips {

    private static final int SHORTEST = 5;
    private static final int ONE_LETTER = 7;
    private static final int LAST_LETTER = 10;
    private static final int TWO_SLIPS = 12;
    private static final int SURE_TWIN = 8;
    private static final int SURE_LETTER = 10;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    /** Stems that stand against each other. */
    private static final String[][] OPPOSITES = {
        {"east", "west", "north", "south"},
        {"ost", "west", "nord", "sud", "sued"},
        {"oriental", "occidental"},
        {"orient", "occident"},
        {"inter", "intra"},
        {"hyper", "hypo"},
        {"macro", "micro"},
        {"over", "under"},
        {"upper", "lower"},
        {"inner", "outer"},
        {"import", "export"},
        {"male", "female"},
        {"primary", "secondary"},
        {"pre", "pro"},
        {"bio", "geo"},
        {"hydro", "petro"},
        {"thermo", "chromo"},
        {"auto", "moto"},
        {"photo", "phono"},
    };

    private static final Set<String> OF_DESCENT = Set.of("sen", "son");

    private Slips() {}

    /** How a word came to differ from another. */
    enum Slip {
        NONE,
        SWAPPED,
        DOUBLED,
        MISSED,
        REPLACED,
        /** A letter more at the end. */
        ENDING,
        TWO
    }

    /** Whether two different words are likely one. */
    static boolean between(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return switch (slip(one, other)) {
            case NONE -> false;
            case SWAPPED, DOUBLED -> longer >= SHORTEST;
            case MISSED -> longer >= ONE_LETTER;
            case REPLACED -> longer >= ONE_LETTER && !isOfDescent(one);
            case ENDING -> longer >= LAST_LETTER;
            case TWO -> longer >= TWO_SLIPS;
        };
    }

    /** The same with one slip at most. */
    static boolean oneBetween(String one, String other) {
        return slip(one, other) != Slip.TWO && between(one, other);
    }

    /** Whether two words are one even where nothing else names the company. */
    static boolean sureBetween(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return switch (slip(one, other)) {
            case NONE -> false;
            case SWAPPED, DOUBLED -> longer >= SURE_TWIN;
            case MISSED, REPLACED, ENDING -> longer >= SURE_LETTER;
            case TWO -> longer >= TWO_SLIPS;
        };
    }

    /** Whether one of them misspells the other, which is a word that many companies have. */
    static boolean inKnownWord(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return switch (slip(one, other)) {
            case NONE -> false;
            case TWO -> longer >= TWO_SLIPS;
            default -> longer >= SHORTEST;
        };
    }

    /** What makes one word of another. */
    private static Slip slip(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST - 1
                || one.charAt(0) != other.charAt(0)
                || !Letters.isAlphabetic(one)
                || !Letters.isAlphabetic(other)
                || areOpposites(one, other)) {
            return Slip.NONE;
        }
        int before = commonStart(one, other);
        int after = commonEnd(one, other, before);
        String left = one.substring(before, one.length() - after);
        String right = other.substring(before, other.length() - after);
        if (left.length() <= 1 && right.length() <= 1) {
            return oneLetter(left.isEmpty() ? other : one, left, right, before, after == 0);
        }
        if (left.length() == 2 && isSwapped(left, right)) {
            return Slip.SWAPPED;
        }
        return after > 0 && DISTANCE.apply(one, other) == 2 ? Slip.TWO : Slip.NONE;
    }

    private static Slip oneLetter(
            String longer, String left, String right, int before, boolean last) {
        boolean replaced = left.length() == right.length();
        if (!replaced && !last && isDoubled(longer, before, left + right)) {
            return Slip.DOUBLED;
        }
        if (last) {
            return Slip.ENDING;
        }
        return replaced ? Slip.REPLACED : Slip.MISSED;
    }

    /** Whether the letter that is too many stands beside another such. */
    private static boolean isDoubled(String longer, int at, String letter) {
        return longer.charAt(at - 1) == letter.charAt(0)
                || (at + 1 < longer.length() && longer.charAt(at + 1) == letter.charAt(0));
    }

    private static boolean isOfDescent(String word) {
        return OF_DESCENT.contains(word.substring(word.length() - 3));
    }

    private static boolean isSwapped(String left, String right) {
        return right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }

    private static boolean areOpposites(String one, String other) {
        for (String[] stems : OPPOSITES) {
            for (String stem : stems) {
                if (one.contains(stem) && meansAnother(one, other, stem, stems)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean meansAnother(String one, String other, String stem, String[] stems) {
        for (String opposite : stems) {
            if (!opposite.equals(stem) && one.replace(stem, opposite).equals(other)) {
                return true;
            }
        }
        return false;
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String other, int from) {
        int most = Math.min(one.length(), other.length()) - from;
        int at = 0;
        while (at < most
                && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at;
    }
}

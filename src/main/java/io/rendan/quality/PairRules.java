package io.rendan.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether two names of a register mean one party; methods.md, section 13. After Christen 2012 (Data
 * Matching): rules that a person can check in the place of a threshold on a similarity.
 */
final class PairRules {

    private static final int LETTERS_JOINED = 6;
    private static final int LETTERS_MISSPELLED = 9;
    private static final int LETTERS_CUT = 24;
    private static final int LETTERS_THAT_NAME = 5;
    private static final int PLURAL = 5;
    private static final int WORD_IN_USE = 3;
    private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9._+/-]*");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    /** Words that say what a company does, in the place of which another order says nothing. */
    private final Map<String, Integer> namesByWord;

    /**
     * @param namesByWord how many names of the register have a word
     */
    PairRules(Map<String, Integer> namesByWord) {
        this.namesByWord = Map.copyOf(namesByWord);
    }

    /** A party with the form of its name. */
    record Entry(RegisteredParty party, NameForm name) {

        Entry(RegisteredParty party) {
            this(party, NameForm.of(party.name()));
        }

        /** Its id without case, punctuation and leading zeros; empty where it has no number. */
        Optional<String> id() {
            String bare = Letters.plain(NO_ID.matcher(party.id()).replaceAll(""));
            long digits = bare.chars().filter(Character::isDigit).count();
            return digits < 3
                            || bare.equals(
                                    Letters.plain(NO_ID.matcher(party.name()).replaceAll("")))
                    ? Optional.empty()
                    : Optional.of(LEADING_ZEROS.matcher(bare).replaceAll(""));
        }
    }

    /** Why two parties are taken for one; empty where they are not. */
    Optional<DuplicateKind> judge(Entry a, Entry b) {
        if (areApart(a, b)) {
            return Optional.empty();
        }
        Optional<DuplicateKind> kind = kind(a, b);
        if (LegalForms.differ(a.name().legal(), b.name().legal())) {
            return kind.filter(DuplicateKind.SAME_NAME::equals)
                    .map(same -> DuplicateKind.OTHER_LEGAL_FORM);
        }
        return kind;
    }

    private static boolean areApart(Entry a, Entry b) {
        return a.party().kind() != b.party().kind()
                || (isKey(a.party().name()) && isKey(b.party().name()))
                || differ(a.party().scope(), b.party().scope())
                || differ(a.name().registration(), b.name().registration());
    }

    /**
     * Whether a name is one that machines go by, such as {@code lib-pango}: nobody misspells these,
     * and many differ by a letter.
     */
    static boolean isKey(String name) {
        return KEY.matcher(name).matches();
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Optional<DuplicateKind> kind(Entry a, Entry b) {
        NameForm one = a.name();
        NameForm other = b.name();
        if (one.words().equals(other.words()) || one.spelledOut().equals(other.spelledOut())) {
            return Optional.of(
                    one.aliases().equals(other.aliases())
                            ? DuplicateKind.SAME_NAME
                            : DuplicateKind.ALIAS);
        }
        if (isAlias(one, other) || isAlias(other, one)) {
            return Optional.of(DuplicateKind.ALIAS);
        }
        if (!one.numbers().equals(other.numbers())) {
            return Optional.empty();
        }
        if (isSpacing(one, other)) {
            return Optional.of(DuplicateKind.SPACING);
        }
        if (isOrder(one, other)) {
            return Optional.of(DuplicateKind.ORDER);
        }
        if (a.id().isPresent() && a.id().equals(b.id()) && shareAWord(one, other)) {
            return Optional.of(DuplicateKind.SAME_ID);
        }
        if (isCut(one, other) || isCut(other, one)) {
            return Optional.of(DuplicateKind.TRUNCATED);
        }
        return slip(one, other);
    }

    private static boolean isAlias(NameForm one, NameForm other) {
        return one.aliases().stream()
                .anyMatch(
                        alias ->
                                String.join("", alias).length() >= LETTERS_JOINED
                                        && (alias.equals(other.words())
                                                || other.aliases().contains(alias)));
    }

    private static boolean isSpacing(NameForm one, NameForm other) {
        String letters = one.letters();
        return letters.length() >= LETTERS_JOINED
                && (letters.equals(other.letters())
                        || one.spelledOutLetters().equals(other.spelledOutLetters())
                        || one.whole().equals(other.whole()));
    }

    /**
     * Two words may be a first name and a surname: then the register must use one of them often.
     */
    private boolean isOrder(NameForm one, NameForm other) {
        return one.words().size() == other.words().size()
                && one.sorted().equals(other.sorted())
                && (one.words().size() > 2
                        || one.words().stream().anyMatch(this::isInUse)
                        || one.words().stream().anyMatch(Trades::isTrade));
    }

    private boolean isInUse(String word) {
        return namesByWord.getOrDefault(word, 0) >= 2 * WORD_IN_USE;
    }

    private static boolean shareAWord(NameForm one, NameForm other) {
        return one.words().stream()
                .filter(word -> word.length() >= 3 && !Trades.isTrade(word))
                .anyMatch(other.words()::contains);
    }

    /** Whether the first is the second, broken off inside its last word or its legal form. */
    private static boolean isCut(NameForm cut, NameForm full) {
        List<String> words = cut.words();
        int last = words.size() - 1;
        if (last < 1 || cut.letters().length() < LETTERS_CUT || !cut.legal().isEmpty()) {
            return false;
        }
        List<String> whole = words.subList(0, last);
        if (full.words().size() == words.size()) {
            return whole.equals(full.words().subList(0, last))
                    && full.words().get(last).startsWith(words.get(last));
        }
        return whole.equals(full.words())
                && !full.legal().isEmpty()
                && LegalForms.isBrokenOff(words.get(last));
    }

    private Optional<DuplicateKind> slip(NameForm one, NameForm other) {
        Optional<DuplicateKind> plain = slip(one.words(), other.words());
        return plain.isPresent() ? plain : slip(one.spelledOut(), other.spelledOut());
    }

    private Optional<DuplicateKind> slip(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return slipAndBlank(one, other);
        }
        int at = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (at >= 0) {
                    return Optional.empty();
                }
                at = i;
            }
        }
        return at < 0 || String.join("", one).length() < LETTERS_MISSPELLED
                ? Optional.empty()
                : slip(one.get(at), other.get(at), lettersThatName(one, at));
    }

    /**
     * What a difference in one word means.
     *
     * @param named letters of the other words that name the company
     */
    private Optional<DuplicateKind> slip(String one, String other, int named) {
        boolean known = Trades.isTrade(one) || Trades.isTrade(other);
        if (known && named > 0) {
            boolean both = Trades.isTrade(one) && Trades.isTrade(other);
            return Optional.of(DuplicateKind.TYPO)
                    .filter(typo -> both ? isPlural(one, other) : Slips.inKnownWord(one, other));
        }
        if (areBothInUse(one, other)) {
            return Optional.empty();
        }
        if (Slips.sureBetween(one, other)
                || (named >= LETTERS_THAT_NAME
                        && (Slips.between(one, other) || isPlural(one, other)))) {
            return Optional.of(DuplicateKind.TYPO);
        }
        return Optional.of(DuplicateKind.SIMILAR).filter(similar -> Slips.between(one, other));
    }

    private static boolean isPlural(String one, String other) {
        return Math.min(one.length(), other.length()) >= PLURAL
                && (one.equals(other + "s") || other.equals(one + "s"));
    }

    private static int lettersThatName(List<String> words, int except) {
        int letters = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i != except && word.length() >= 3 && !Trades.isTrade(word)) {
                letters += word.length();
            }
        }
        return letters;
    }

    /** A blank more or less and a slip of the pen besides, in a long name. */
    private static Optional<DuplicateKind> slipAndBlank(List<String> one, List<String> other) {
        String joined = String.join("", one);
        boolean typo =
                Math.abs(one.size() - other.size()) == 1
                        && joined.length() >= 2 * LETTERS_MISSPELLED
                        && Slips.oneBetween(joined, String.join("", other));
        return typo ? Optional.of(DuplicateKind.TYPO) : Optional.empty();
    }

    private boolean areBothInUse(String one, String other) {
        return namesByWord.getOrDefault(one, 0) >= WORD_IN_USE
                && namesByWord.getOrDefault(other, 0) >= WORD_IN_USE;
    }
}

package io.rendan.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without what a clerk may write one way or another: case, accents, punctuation, common
 * abbreviations, articles, legal forms; methods.md, section 13. Names with the same form are the
 * same name.
 *
 * @param words as heard; never empty unless the name has neither letter nor digit
 * @param spelledOut the same with umlauts spelled out
 * @param whole letters and digits of the name, legal forms included
 * @param aliases forms of the names that it says it trades under
 * @param legal classes of its legal forms
 * @param registration number in the register of companies that the name gives
 */
record NameForm(
        List<String> words,
        List<String> spelledOut,
        String whole,
        List<List<String>> aliases,
        Set<String> legal,
        Optional<String> registration) {

    private static final Pattern ALSO =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:o/a|d/b/a|dba|t/a|a/k/a|aka|f/k/a|fka|n/k/a"
                            + "|trading as|operating as|doing business as|also known as"
                            + "|formerly known as|formerly|previously|vormals|firmierend als"
                            + "|anciennement|exploit[ée] sous le nom(?: de)?|handelend onder de naam"
                            + "|que opera como|nombre comercial|ehemals|gi[àa]|tidligere)"
                            + "(?![\\p{L}\\p{N}])[.:,]?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CARE_OF =
            Pattern.compile("(?<![\\p{L}\\p{N}])c/o(?![\\p{L}\\p{N}]).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGISTRATION =
            Pattern.compile(
                    "(?<![\\p{L}])(?:hr ?[ab]|abn|acn|vat(?: no\\.?)?|siren|siret|kvk|cif|nif|nipt"
                            + "|cvr|ico|oib|regon|krs|nip|ust-?id(?:nr)?|org\\.? ?nr|reg\\.? ?no|cr no"
                            + "|company no|инн|огрн)\\.?:? *[a-z]{0,3} ?(\\d[\\d .\\-/]{3,})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("\\s*(\\p{L}[\\p{L}'’-]+), *(\\p{L}[\\p{L}'’-]+)\\s*");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("(?<=\\p{L})[.'’‘`´](?=\\p{L})");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D+");
    private static final Set<String> DROPPED =
            Set.of("and", "und", "et", "og", "och", "dhe", "the", "mit");
    private static final Set<String> ARTICLES =
            Set.of(
                    "le", "la", "les", "der", "die", "das", "el", "los", "las", "il", "gli", "de",
                    "het");
    private static final Set<String> NO_LONGER =
            Set.of("inactive", "inactif", "inaktiv", "closed", "old");
    private static final Map<String, String> ABBREVIATIONS =
            Map.ofEntries(
                    Map.entry("intl", "international"),
                    Map.entry("internatl", "international"),
                    Map.entry("natl", "national"),
                    Map.entry("svc", "services"),
                    Map.entry("svcs", "services"),
                    Map.entry("srvcs", "services"),
                    Map.entry("mfg", "manufacturing"),
                    Map.entry("mgmt", "management"),
                    Map.entry("mgt", "management"),
                    Map.entry("bros", "brothers"),
                    Map.entry("bldg", "building"),
                    Map.entry("univ", "university"),
                    Map.entry("dept", "department"),
                    Map.entry("govt", "government"),
                    Map.entry("assn", "association"),
                    Map.entry("assoc", "associates"),
                    Map.entry("engrg", "engineering"),
                    Map.entry("constr", "construction"),
                    Map.entry("distr", "distribution"),
                    Map.entry("equip", "equipment"),
                    Map.entry("transp", "transport"),
                    Map.entry("mt", "mount"),
                    Map.entry("gebr", "gebruder"),
                    Map.entry("ets", "etablissements"),
                    Map.entry("hnos", "hermanos"),
                    Map.entry("flli", "fratelli"),
                    Map.entry("brdr", "brodrene"));

    NameForm {
        words = List.copyOf(words);
        spelledOut = List.copyOf(spelledOut);
        aliases = List.copyOf(aliases);
        legal = Set.copyOf(legal);
    }

    /** The form of a name as it stands in the register. */
    static NameForm of(String name) {
        Matcher numbered = REGISTRATION.matcher(name);
        Optional<String> registration =
                numbered.find()
                        ? Optional.of(numbered.group(1).replaceAll("\\D", ""))
                        : Optional.empty();
        String bare = CARE_OF.matcher(numbered.reset().replaceAll(" ")).replaceAll(" ");
        List<String> sides =
                ALSO.splitAsStream(bare).filter(side -> WORD.matcher(side).find()).toList();
        String first = inOrder(sides.isEmpty() ? bare : sides.getFirst());
        List<String> written = words(Letters.plain(first));
        List<String> kept = LegalForms.without(written);
        return new NameForm(
                kept,
                Letters.isAscii(first)
                        ? kept
                        : LegalForms.without(words(Letters.spelledOut(first))),
                String.join("", written),
                sides.stream()
                        .skip(1)
                        .map(side -> LegalForms.without(words(Letters.plain(side))))
                        .toList(),
                LegalForms.classes(written),
                registration);
    }

    /** {@code Ashdowne, Grenville} as {@code Grenville Ashdowne}. */
    private static String inOrder(String name) {
        Matcher turned = SURNAME_FIRST.matcher(name);
        return turned.matches() && !saysMore(Letters.plain(turned.group(2)))
                ? turned.group(2) + " " + turned.group(1)
                : name;
    }

    private static boolean saysMore(String word) {
        return LegalForms.isForm(word) || Trades.isTrade(word) || DROPPED.contains(word);
    }

    /** Words of a text in small letters, legal forms among them. */
    private static List<String> words(String text) {
        String bare = INSIDE_A_WORD.matcher(withoutRemarks(text)).replaceAll("");
        List<String> heard = new ArrayList<>();
        for (String written : NO_WORD.split(bare, -1)) {
            String word = Letters.oneScript(written);
            if (!word.isEmpty() && !DROPPED.contains(word)) {
                heard.add(ABBREVIATIONS.getOrDefault(word, word));
            }
        }
        if (heard.size() > 1 && ARTICLES.contains(heard.getFirst())) {
            heard.removeFirst();
        }
        return LegalForms.joined(initialsJoined(heard));
    }

    /** Drops what stands in brackets where that is a number, a legal form or a remark. */
    private static String withoutRemarks(String text) {
        return BRACKETS.matcher(text)
                .replaceAll(
                        bracket -> {
                            String inside = bracket.group(1).strip();
                            String word = NO_WORD.matcher(inside).replaceAll("");
                            boolean dropped =
                                    Letters.hasDigit(inside)
                                            || word.isEmpty()
                                            || word.equals("株")
                                            || word.equals("주")
                                            || NO_LONGER.contains(word)
                                            || LegalForms.isForm(word);
                            return dropped ? " " : Matcher.quoteReplacement(" " + inside + " ");
                        });
    }

    /** {@code r v carling} becomes {@code rv carling}. */
    private static List<String> initialsJoined(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (initial && open) {
                joined.set(joined.size() - 1, joined.getLast() + word);
            } else {
                joined.add(word);
            }
            open = initial;
        }
        return joined;
    }

    /** Letters and digits without legal forms. */
    String letters() {
        return String.join("", words);
    }

    String spelledOutLetters() {
        return String.join("", spelledOut);
    }

    /** Words in the order of the alphabet. */
    List<String> sorted() {
        return words.stream().sorted().toList();
    }

    /** Runs of digits, sorted: names that differ by a number are different names. */
    List<String> numbers() {
        return words.stream()
                .filter(Letters::hasDigit)
                .flatMap(word -> NO_DIGIT.splitAsStream(word))
                .filter(run -> !run.isEmpty())
                .sorted()
                .collect(Collectors.toList());
    }
}

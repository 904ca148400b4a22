package io.rendan.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that say how a company is constituted, not what it is called. Each belongs to a class; two
 * names of which both have a form, and no class in common, are not taken for one party.
 */
final class LegalForms {

    /** Forms that are spelled as several words, as one, by their first word; long ones first. */
    private static final Map<String, List<Phrase>> PHRASES =
            phrases(
                    phrase("gesellschaft beschrankter haftung", "gmbh"),
                    phrase("gesellschaft beschraenkter haftung", "gmbh"),
                    phrase("gemeinnutzige gmbh", "ggmbh"),
                    phrase("naamloze vennootschap", "nv"),
                    phrase("besloten vennootschap", "bv"),
                    phrase("societe anonyme", "sa"),
                    phrase("societe a responsabilite limitee", "sarl"),
                    phrase("sociedad anonima", "sa"),
                    phrase("sociedad limitada", "sl"),
                    phrase("societa per azioni", "spa"),
                    phrase("societa a responsabilita limitata", "srl"),
                    phrase("sa de cv", "sadecv"),
                    phrase("s de rl de cv", "srl"),
                    phrase("sp zoo", "spzoo"),
                    phrase("sp z oo", "spzoo"),
                    phrase("spolka z oo", "spzoo"),
                    phrase("spol sro", "sro"),
                    phrase("spol s ro", "sro"),
                    phrase("anonim sirketi", "as"),
                    phrase("limited sirketi", "ltd"),
                    phrase("public limited company", "plc"),
                    phrase("limited liability company", "llc"),
                    phrase("limited liability partnership", "llp"),
                    phrase("proprietary limited", "ltd"),
                    phrase("private limited", "ltd"),
                    phrase("pvt ltd", "ltd"),
                    phrase("pte ltd", "ltd"),
                    phrase("pty ltd", "ltd"),
                    phrase("pty limited", "ltd"),
                    phrase("co ltd", "ltd"),
                    phrase("company limited", "ltd"),
                    phrase("sh pk", "shpk"),
                    phrase("sh a", "sha"),
                    phrase("shoqeri me pergjegjesi te kufizuara", "shpk"),
                    phrase("n sh", "nsh"),
                    phrase("n t sh", "ntsh"));

    private record Phrase(List<String> words, String form) {}

    /** Dropped wherever they stand. */
    private static final Map<String, String> STRONG = new HashMap<>();

    /** Dropped at either end alone: elsewhere they may be words. */
    private static final Map<String, String> WEAK = new HashMap<>();

    /** Forms of a language without blanks, cut off the ends of words; the longest first. */
    private static final List<String> AFFIXES =
            List.of(
                    "股份有限公司", "有限责任公司", "有限責任公司", "集团有限公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사",
                    "유한회사", "公司");

    static {
        strong("limited", "ltd limited lda ltda limitada ltee limitee");
        strong("plc", "plc");
        strong("partnership", "llp lllp pllc");
        strong("llc", "llc");
        strong("corporation", "inc incorporated corp corporation");
        strong("limited", "pty pvt pte coltd");
        strong("gmbh", "gmbh ggmbh mbh");
        strong("kg", "kg kgaa");
        strong("gmbh", "ug haftungsbeschrankt");
        strong("sarl", "sarl sarlu eurl srl srls sprl");
        strong("sas", "sas sasu");
        strong("sl", "sociedadlimitada slu");
        strong("sa", "sadecv");
        strong("nv", "nv");
        strong("bv", "bv");
        strong("spa", "sapa");
        strong("ab", "aktiebolag");
        strong("as", "aksjeselskap aktieselskab asa");
        strong("aps", "aps");
        strong("oy", "oyj");
        strong("spzoo", "spzoo");
        strong("sro", "sro");
        strong("kft", "kft nyrt zrt");
        strong("doo", "doo dooel");
        strong("ad", "eood ood");
        strong("shpk", "shpk");
        strong(
                "sole",
                "ntsh nsh npsh npt ntp nnp nntp nnsh dpt dpz dpp npn npsha nnpt ndsh nshp ntnsh");
        strong("ooo", "ооо тов");
        strong("ao", "оао зао пао");
        strong("ip", "ип фоп");
        strong("epe", "επε ικε");
        weak("", "co company cie compagnie cia compania");
        weak("sa", "sa");
        weak("ag", "ag");
        weak("sl", "sl");
        weak("spa", "spa");
        weak("as", "as");
        weak("ab", "ab");
        weak("se", "se");
        weak("sha", "sha");
        weak("ad", "ad");
        weak("partnership", "lp");
        weak("verein", "ev eg gbr");
        weak("ek", "ek eirl");
        weak("partnership", "partg partgmbb");
        weak("oy", "oy");
        weak("kft", "bt");
        weak("bv", "vof");
        weak("ohg", "ohg");
        weak("ao", "ао");
        weak("ae", "αε");
        weak("tbk", "tbk pt");
    }

    private LegalForms() {}

    private static Phrase phrase(String words, String form) {
        return new Phrase(List.of(words.split(" ", -1)), form);
    }

    private static Map<String, List<Phrase>> phrases(Phrase... all) {
        return Stream.of(all)
                .sorted(Comparator.comparingInt(phrase -> -phrase.words().size()))
                .collect(Collectors.groupingBy(phrase -> phrase.words().getFirst()));
    }

    private static void strong(String group, String words) {
        for (String word : words.split(" ", -1)) {
            STRONG.put(word, group);
        }
    }

    private static void weak(String group, String words) {
        for (String word : words.split(" ", -1)) {
            WEAK.put(word, group);
        }
    }

    /** Joins forms that are spelled as several words. */
    static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>(words.size());
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrase> phrase = phraseAt(words, at);
            joined.add(phrase.map(Phrase::form).orElse(words.get(at)));
            at += phrase.map(known -> known.words().size() - 1).orElse(0);
        }
        return joined;
    }

    private static Optional<Phrase> phraseAt(List<String> words, int at) {
        for (Phrase phrase : PHRASES.getOrDefault(words.get(at), List.of())) {
            int end = at + phrase.words().size();
            if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    static boolean isForm(String word) {
        return STRONG.containsKey(word) || WEAK.containsKey(word) || AFFIXES.contains(word);
    }

    /** Whether a word breaks off inside a form: {@code lim} for {@code limited}. */
    static boolean isBrokenOff(String word) {
        return word.length() >= 2
                && STRONG.keySet().stream()
                        .anyMatch(form -> form.length() >= 5 && form.startsWith(word));
    }

    /** Words without forms; all of them where nothing would be left that names a company. */
    static List<String> without(List<String> words) {
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            if (!STRONG.containsKey(word) && !AFFIXES.contains(word)) {
                kept.add(withoutAffix(word));
            }
        }
        while (kept.size() > 1 && WEAK.containsKey(kept.getLast())) {
            kept.removeLast();
        }
        while (kept.size() > 1 && WEAK.containsKey(kept.getFirst())) {
            kept.removeFirst();
        }
        kept.removeIf(String::isEmpty);
        return kept.stream().allMatch(Trades::isTrade) ? words : kept;
    }

    private static String withoutAffix(String word) {
        for (String affix : AFFIXES) {
            if (word.length() > affix.length()) {
                if (word.endsWith(affix)) {
                    return word.substring(0, word.length() - affix.length());
                }
                if (word.startsWith(affix)) {
                    return word.substring(affix.length());
                }
            }
        }
        return word;
    }

    /** Classes of the forms of a name; those that fit all are left out. */
    static Set<String> classes(List<String> words) {
        Set<String> kept = Set.copyOf(without(words));
        return words.stream()
                .filter(word -> !kept.contains(word))
                .map(
                        word ->
                                Optional.ofNullable(STRONG.get(word))
                                        .orElse(WEAK.getOrDefault(word, "")))
                .filter(group -> !group.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two sets of classes rule each other out. */
    static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }
}

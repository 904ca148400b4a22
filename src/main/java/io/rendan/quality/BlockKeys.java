package io.rendan.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Keys such that two names which any rule takes for one share at least one: the forms that must be
 * equal, and for slips of the pen the name with a letter left out (Bocek, Hunt & Stiller 2007), two
 * from twelve letters on. Hashes of 64 bits: two that are equal by chance cost a comparison.
 */
final class BlockKeys {

    private static final int LONG_WORD = 12;
    private static final int SHORT_WORD = 4;
    private static final int LETTERS_CUT = 24;

    private final NameForm name;
    private final LongConsumer keys;

    private BlockKeys(NameForm name, LongConsumer keys) {
        this.name = name;
        this.keys = keys;
    }

    /** Hands over every key of an entry, some of them more than once. */
    static void each(PairRules.Entry entry, LongConsumer key) {
        NameForm name = entry.name();
        var keys = new BlockKeys(name, key);
        keys.addForms();
        entry.id().ifPresent(id -> keys.add('i', id));
        keys.addSlips(name.words());
        if (!name.spelledOut().equals(name.words())) {
            keys.addSlips(name.spelledOut());
        }
    }

    private void addForms() {
        add('n', String.join(" ", name.words()));
        add('n', String.join(" ", name.spelledOut()));
        name.aliases().forEach(alias -> add('n', String.join(" ", alias)));
        add('j', name.letters());
        add('j', name.spelledOutLetters());
        add('w', name.whole());
        add('o', String.join(" ", name.sorted()));
        String letters = name.letters();
        if (letters.length() >= LETTERS_CUT) {
            add('c', letters.substring(0, LETTERS_CUT));
        }
    }

    /** The other words together with each way to leave a letter out of one. */
    private void addSlips(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            if (word.length() >= SHORT_WORD && Letters.isAlphabetic(word)) {
                List<String> others = new ArrayList<>(words);
                others.set(at, "*");
                addVariants(String.join(" ", others), word);
            }
        }
        String joined = String.join("", words);
        if (words.size() > 1 && joined.length() >= LONG_WORD && Letters.isAlphabetic(joined)) {
            addVariants("", joined);
        }
        if (words.size() == 1 && joined.length() >= LONG_WORD) {
            addVariants("", joined);
        }
    }

    private void addVariants(String context, String word) {
        long seed = hash('s', context);
        put(hash(seed, word));
        boolean twice = word.length() >= LONG_WORD && !context.isEmpty();
        var shortened = new StringBuilder(word);
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            shortened.deleteCharAt(i);
            put(hash(seed, shortened));
            if (twice) {
                addSecond(seed, shortened, i);
            }
            shortened.insert(i, letter);
        }
    }

    private void addSecond(long seed, StringBuilder word, int from) {
        for (int i = from; i < word.length(); i++) {
            char letter = word.charAt(i);
            word.deleteCharAt(i);
            put(hash(seed, word));
            word.insert(i, letter);
        }
    }

    private void add(char kind, String text) {
        if (!text.isEmpty()) {
            put(hash(kind, text));
        }
    }

    /** Mixed, so that the upper bits alone tell keys apart. */
    private void put(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        keys.accept(mixed ^ mixed >>> 29);
    }

    /** FNV-1a over characters. */
    private static long hash(long seed, CharSequence text) {
        long hash = seed ^ 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}

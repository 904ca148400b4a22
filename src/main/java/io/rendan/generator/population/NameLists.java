package io.rendan.generator.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The word lists that names are made of; resources of this package. */
public final class NameLists {

    private NameLists() {}

    /** Single words, for the names of units and partners. */
    static List<String> calls() {
        return Stream.of(text("names.txt").split("\\s+")).toList();
    }

    static List<String> lines(String resource) {
        return text(resource).lines().toList();
    }

    /** Rows of a table without its header; no cell holds a comma. */
    public static List<String[]> rows(String resource) {
        return text(resource).lines().skip(1).map(line -> line.split(",")).toList();
    }

    /** The n-th of several combinations of a word and a name, readable however large n is. */
    static String call(List<String> calls, int number) {
        int round = number / calls.size();
        String word = calls.get(number % calls.size());
        if (round == 0) {
            return word;
        }
        String second = calls.get((number * 7 + round * 31) % calls.size());
        String pair = word + " " + second;
        return round <= calls.size() / 2 ? pair : pair + " " + round;
    }

    private static String text(String resource) {
        try (InputStream bytes = NameLists.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot read resource " + resource, fault);
        }
    }
}

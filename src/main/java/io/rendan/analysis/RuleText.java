package io.rendan.analysis;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule as somebody wrote it: a file with a header and a statement.
 *
 * @param source what to call the file
 * @param header key to value, in the order of the file
 * @param statement what follows the header
 * @param firstLine line of the file where the statement begins, from 1
 * @param fault why the file could not be read; empty where it was
 */
public record RuleText(
        String source,
        Map<String, String> header,
        String statement,
        int firstLine,
        Optional<String> fault) {

    public RuleText {
        header = Collections.unmodifiableMap(new LinkedHashMap<>(header));
    }

    /** A file that was read. */
    public RuleText(String source, Map<String, String> header, String statement, int firstLine) {
        this(source, header, statement, firstLine, Optional.empty());
    }

    /** A file that could not be read. */
    public static RuleText unreadable(String source, String fault) {
        return new RuleText(source, Map.of(), "", 1, Optional.of(fault));
    }

    /** Names of the columns that the header promises. */
    public List<String> columns() {
        return listed("columns");
    }

    /** What the header lists under a key, separated by commas. */
    public List<String> listed(String key) {
        return Arrays.stream(header.getOrDefault(key, "").split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }
}

package io.rendan.dataset.check;

import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.Lookalikes;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ids of one kind of thing, numbered in the order they were met, each with the table and the
 * line it stands in. About 100 bytes an id.
 */
final class Ids {

    /** Line of an id that is in the graph already rather than in a file. */
    static final int IN_GRAPH = -1;

    private static final int MOST_FOLDED = 1_000_000;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private int foldedSize;
    private int[] lines = new int[1 << 8];
    private DatasetFile[] tables = new DatasetFile[1 << 8];

    /** Number of an id; -1 where it is not known. */
    int find(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /** Adds an id that was not known. */
    void add(String id, DatasetFile table, long line) {
        int number = numbers.size();
        if (number == lines.length) {
            lines = Arrays.copyOf(lines, number * 2);
            tables = Arrays.copyOf(tables, number * 2);
        }
        numbers.put(id, number);
        lines[number] = (int) Math.min(line, Integer.MAX_VALUE);
        tables[number] = table;
    }

    /** Notes that an id of the graph is given again in a file. */
    void meet(int number, long line) {
        lines[number] = (int) Math.min(line, Integer.MAX_VALUE);
    }

    /**
     * Another id that a reader would take for this one. The first call folds all ids, unless there
     * are over a million.
     */
    Optional<String> lookalike(String id) {
        if (numbers.size() > MOST_FOLDED) {
            return Optional.empty();
        }
        if (foldedSize != numbers.size()) {
            numbers.keySet().forEach(known -> folded.putIfAbsent(Lookalikes.fold(known), known));
            foldedSize = numbers.size();
        }
        @Nullable String other = folded.get(Lookalikes.fold(id));
        return other == null || other.equals(id) ? Optional.empty() : Optional.of(other);
    }

    int line(int number) {
        return lines[number];
    }

    DatasetFile table(int number) {
        return tables[number];
    }

    int size() {
        return numbers.size();
    }
}

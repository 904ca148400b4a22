package io.rendan.quality;

import io.rendan.analysis.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much of each column is filled, and what the rest keeps from being computed. */
final class ColumnGaps {

    private static final Map<String, String> TARGETS =
            Map.of(
                    "platform_id", "platforms",
                    "capability_id", "capabilities",
                    "community_id", "communities");

    private static final double ALMOST = 0.99;

    private final Map<String, Map<String, long[]>> files = new LinkedHashMap<>();
    private final Set<String> filled = new HashSet<>();

    /** A file of the format, with rows or not. */
    void file(String name) {
        files.computeIfAbsent(name, first -> new LinkedHashMap<>());
    }

    /** A row of a file. */
    void row(String file) {
        filled.add(file);
    }

    /** A cell of an optional column. */
    void cell(String file, String column, boolean known) {
        long[] counts =
                files.computeIfAbsent(file, first -> new LinkedHashMap<>())
                        .computeIfAbsent(column, first -> new long[2]);
        counts[0] += known ? 1 : 0;
        counts[1]++;
    }

    /** The gaps that matter, in the order of the format. */
    List<Remark> gaps() {
        List<Remark> gaps = new ArrayList<>();
        files.forEach(
                (file, columns) -> {
                    if (!filled.contains(file)) {
                        ColumnUse.of(file).ifPresent(use -> gaps.add(missing(file, use)));
                    }
                    columns.forEach(
                            (column, counts) -> gap(file, column, counts).ifPresent(gaps::add));
                });
        return gaps;
    }

    private static Remark missing(String file, String use) {
        return new Remark(
                RemarkKind.COLUMN_GAP,
                Certainty.CERTAIN,
                RegisterPlace.of(file),
                List.of(),
                Optional.of("0 %"),
                "There are no %s. Needed for: %s.".formatted(file.replace('_', ' '), use));
    }

    private Optional<Remark> gap(String file, String column, long[] counts) {
        if (counts[0] == counts[1]) {
            return Optional.empty();
        }
        String known = known((double) counts[0] / counts[1]);
        return ColumnUse.of(file, column)
                .filter(use -> !isOfMissingFile(column))
                .map(
                        use ->
                                new Remark(
                                        RemarkKind.COLUMN_GAP,
                                        Certainty.CERTAIN,
                                        RegisterPlace.of(file).at(column),
                                        List.of(),
                                        Optional.of(known),
                                        "%s of %s known, of %s. Needed for: %s."
                                                .formatted(
                                                        Words.capitalised(known),
                                                        column + " is",
                                                        Words.count(counts[1], "row", "rows"),
                                                        use)));
    }

    private static String known(double share) {
        return share > ALMOST ? "more than 99 %" : Words.percent(share);
    }

    /** Whether a column points at things of which there are none: one remark says that. */
    private boolean isOfMissingFile(String column) {
        String file = TARGETS.getOrDefault(column, "");
        return files.containsKey(file) && !filled.contains(file);
    }
}

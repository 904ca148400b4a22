package io.rendan.launch;

import io.rendan.analysis.Basis;
import io.rendan.analysis.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What could be computed, on a console: which indicators and kinds of findings are missing and why,
 * which stand on something else, and the columns that would unlock most.
 */
final class CoverageTable {

    /** Columns named at most. */
    static final int UNLOCKS = 3;

    private static final int NAMED = 4;

    private CoverageTable() {}

    /** From what a run's summary says of coverage; empty where an older version ran. */
    static String of(Map<String, Object> summary) {
        if (!(summary.get("coverage") instanceof Map<?, ?> coverage)) {
            return "";
        }
        StringBuilder table = new StringBuilder();
        table.append(
                "\nWhat the data let be computed: %s of %s figures, indicators and kinds of findings; %s of these from data that stand in for others\n"
                        .formatted(
                                count(coverage, "computed") + count(coverage, "onBasis"),
                                count(coverage, "computed")
                                        + count(coverage, "onBasis")
                                        + count(coverage, "missing"),
                                count(coverage, "onBasis")));
        section(table, "Not known", missing(coverage));
        section(table, "Known from what stands in", standingIn(coverage));
        section(table, "What would unlock most", unlocks(coverage));
        return table.toString();
    }

    private static void section(StringBuilder table, String title, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            table.append('\n').append(title).append('\n');
            table.append(Columns.of("ll", rows)).append('\n');
        }
    }

    private static List<List<String>> missing(Map<?, ?> coverage) {
        return entries(coverage, "MISSING").stream()
                .map(entry -> List.of(text(entry, "title"), text(entry, "reason")))
                .toList();
    }

    private static List<List<String>> standingIn(Map<?, ?> coverage) {
        return entries(coverage, "ON_BASIS").stream()
                .map(
                        entry ->
                                List.of(
                                        text(entry, "title"),
                                        "on "
                                                + Words.list(
                                                        texts(entry.get("basis")).stream()
                                                                .map(CoverageTable::basis)
                                                                .toList())))
                .toList();
    }

    /** What a basis is called; a version that knows others may have run. */
    private static String basis(String name) {
        return Arrays.stream(Basis.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(Basis::words)
                .orElse(name);
    }

    /** Indicators and kinds of findings; figures of parties are too many for a console. */
    private static List<Map<?, ?>> entries(Map<?, ?> coverage, String status) {
        return rows(coverage.get("entries")).stream()
                .filter(entry -> text(entry, "status").equals(status))
                .filter(entry -> !text(entry, "kind").equals("FIGURE"))
                .toList();
    }

    private static List<List<String>> unlocks(Map<?, ?> coverage) {
        List<List<String>> rows = new ArrayList<>();
        for (Map<?, ?> unlock : rows(coverage.get("unlocks"))) {
            if (rows.size() < UNLOCKS) {
                List<String> names = new ArrayList<>(texts(unlock.get("missing")));
                names.addAll(texts(unlock.get("onBasis")));
                List<String> titles = titles(coverage, names);
                rows.add(
                        List.of(
                                text(unlock, "file") + " " + text(unlock, "column"),
                                titles.isEmpty()
                                        ? text(unlock, "gives")
                                        : "%s (%s)"
                                                .formatted(
                                                        text(unlock, "gives"),
                                                        Words.list(titles, NAMED))));
            }
        }
        return rows;
    }

    /** Titles of the indicators and kinds of findings of these names. */
    private static List<String> titles(Map<?, ?> coverage, List<String> names) {
        return rows(coverage.get("entries")).stream()
                .filter(entry -> !text(entry, "kind").equals("FIGURE"))
                .filter(entry -> names.contains(text(entry, "name")))
                .map(entry -> text(entry, "title"))
                .distinct()
                .toList();
    }

    private static List<Map<?, ?>> rows(@Nullable Object value) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object row : list) {
                if (row instanceof Map<?, ?> map) {
                    rows.add(map);
                }
            }
        }
        return rows;
    }

    private static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Objects::toString).toList()
                : List.of();
    }

    private static String text(Map<?, ?> row, String name) {
        return Objects.toString(row.get(name), "");
    }

    private static long count(Map<?, ?> coverage, String name) {
        return coverage.get(name) instanceof Number number ? number.longValue() : 0;
    }
}

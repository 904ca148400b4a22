package io.rendan.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which cell of a file's rows holds which column of its table.
 *
 * @param cells cells that every row must have
 * @param positions cell by column of the table, -1 where the file does not have the column
 */
public record Header(int cells, List<Integer> positions) {

    private static final Map<String, String> SEPARATORS =
            Map.of(";", "semicolons", "\t", "tabs", "\\|", "bars");

    public Header {
        positions = List.copyOf(positions);
    }

    /**
     * Reads the header row. A column given twice or a required one left out is an error, a column
     * that the table does not know a warning.
     */
    public static Header read(DatasetFile table, List<String> names, FaultCollector complaints) {
        Map<String, Integer> seen = new HashMap<>();
        for (int cell = 0; cell < names.size(); cell++) {
            String name = names.get(cell);
            if (seen.putIfAbsent(name, cell) != null) {
                complaints.error(1, name, name, "expected each column once in the header");
            } else if (table.indexOf(name) < 0) {
                complaints.warning(1, name, name, "the table has no such column; it is ignored");
            }
        }
        for (Column column : table.columns()) {
            if (column.required() && !seen.containsKey(column.name())) {
                complaints.error(
                        1,
                        column.name(),
                        "",
                        "expected this column in the header" + lookalike(column, names));
            }
        }
        return new Header(
                names.size(),
                table.columns().stream()
                        .map(column -> seen.getOrDefault(column.name(), -1))
                        .toList());
    }

    private static String lookalike(Column column, List<String> names) {
        String folded = Lookalikes.fold(column.name());
        return names.stream()
                .filter(name -> Lookalikes.fold(name).equals(folded))
                .findFirst()
                .map(
                        name ->
                                "; '%s' looks alike and has %s"
                                        .formatted(
                                                name,
                                                Lookalikes.difference(name, column.name())
                                                        .replace("this has", "the name has")))
                .orElse("");
    }

    /**
     * Why a first line that is no header of any of the format's tables looks as it does; empty
     * where it looks like one.
     */
    public static Optional<String> otherForm(DatasetFile table, List<String> names) {
        String first = names.getFirst();
        if (first.toLowerCase(Locale.ROOT).startsWith("sep=")) {
            return Optional.of(
                    "expected a header row; delete this line, which only spreadsheets know, and write"
                            + " commas between the columns");
        }
        String line = String.join(",", names);
        return SEPARATORS.entrySet().stream()
                .filter(other -> line.split(other.getKey()).length > 1)
                .filter(other -> holdsColumn(table, line.split(other.getKey())))
                .findFirst()
                .map(
                        other ->
                                "expected commas between the columns, found %s; decimals are written"
                                                .formatted(other.getValue())
                                        + " with a point, dates as 2026-03-31");
    }

    private static boolean holdsColumn(DatasetFile table, String[] cells) {
        return Arrays.stream(cells).anyMatch(cell -> table.indexOf(cell.strip()) >= 0);
    }

    public boolean has(int column) {
        return positions.get(column) >= 0;
    }

    /** Text of a column in a row; empty where the file does not have the column. */
    String text(List<String> row, int column) {
        int cell = positions.get(column);
        return cell < 0 || cell >= row.size() ? "" : row.get(cell);
    }
}

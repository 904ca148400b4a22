package io.rendan.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cell of a file's rows holds which column of its table.
 *
 * @param cells cells that every row must have
 * @param positions cell by column of the table, -1 where the file does not have the column
 */
public record Header(int cells, List<Integer> positions) {

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
                complaints.error(1, column.name(), "", "expected this column in the header");
            }
        }
        return new Header(
                names.size(),
                table.columns().stream()
                        .map(column -> seen.getOrDefault(column.name(), -1))
                        .toList());
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

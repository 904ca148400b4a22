package io.rendan.ingest;

import io.rendan.dataset.Column;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetRow;

import org.jspecify.annotations.Nullable;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Rows of a table as parameters of the statements in {@code cypher/load}; names in camel case. */
final class RowParameters {

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private final List<Column> columns;
    private final List<String> names;
    private final boolean everyColumn;

    /** For a replace, every column counts, whether its file has it or not. */
    RowParameters(DatasetFile table, ImportMode mode) {
        columns = table.columns();
        names = columns.stream().map(column -> camelCase(column.name())).toList();
        everyColumn = mode == ImportMode.REPLACE;
    }

    private static String camelCase(String column) {
        return UNDERSCORE
                .matcher(column)
                .replaceAll((MatchResult match) -> match.group(1).toUpperCase(Locale.ROOT));
    }

    List<Map<String, @Nullable Object>> of(List<DatasetRow> rows, LoadStep.Form form) {
        return switch (form) {
            case LINKS -> rows.stream().map(this::links).toList();
            case PROPERTIES -> rows.stream().map(this::properties).toList();
            case MONTHS -> months(rows);
        };
    }

    private Map<String, @Nullable Object> links(DatasetRow row) {
        Map<String, @Nullable Object> parameter = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (isLink(i)) {
                parameter.put(names.get(i), value(row, i));
            }
        }
        return parameter;
    }

    /** Links and month by name, all but the links under {@code properties}. */
    private Map<String, @Nullable Object> properties(DatasetRow row) {
        Map<String, @Nullable Object> parameter = links(row);
        Map<String, @Nullable Object> properties = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (columns.get(i).type() == Column.Type.MONTH) {
                parameter.put(names.get(i), value(row, i));
            }
            if (!isLink(i) && (everyColumn || row.has(i))) {
                properties.put(names.get(i), value(row, i));
            }
        }
        parameter.put("properties", properties);
        return parameter;
    }

    /** Links by name and, under {@code months}, a list of cells a row in the order of columns. */
    private List<Map<String, @Nullable Object>> months(List<DatasetRow> rows) {
        Map<Map<String, @Nullable Object>, List<List<@Nullable Object>>> byLinks =
                new LinkedHashMap<>();
        for (DatasetRow row : rows) {
            byLinks.computeIfAbsent(links(row), first -> new ArrayList<>()).add(cells(row));
        }
        List<Map<String, @Nullable Object>> parameters = new ArrayList<>(byLinks.size());
        byLinks.forEach(
                (links, months) -> {
                    Map<String, @Nullable Object> parameter = new HashMap<>(links);
                    parameter.put("months", months);
                    parameters.add(parameter);
                });
        return parameters;
    }

    private List<@Nullable Object> cells(DatasetRow row) {
        List<@Nullable Object> cells = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (!isLink(i)) {
                cells.add(value(row, i));
            }
        }
        return cells;
    }

    private boolean isLink(int column) {
        Column.Type type = columns.get(column).type();
        return type == Column.Type.ID || type == Column.Type.REFERENCE;
    }

    private static @Nullable Object value(DatasetRow row, int column) {
        return row.value(column)
                .map(value -> value instanceof YearMonth month ? month.toString() : value)
                .orElse(null);
    }
}

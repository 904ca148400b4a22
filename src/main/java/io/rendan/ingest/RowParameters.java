package io.rendan.ingest;

import org.neo4j.driver.Values;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rows of a table as parameters of the statements in {@code cypher/load}: ids, references and the
 * month by name, all else under {@code properties}, in camel case.
 */
final class RowParameters {

    private static final Pattern UNDERSCORE = Pattern.compile("_(.)");

    private final List<Column> columns;
    private final List<String> names;
    private final boolean everyColumn;
    private final boolean writesUnknowns;

    /**
     * For a replace, every column counts, whether its file has it or not; unknowns are written
     * where something else may stand.
     */
    RowParameters(DatasetFile table, ImportMode mode) {
        columns = table.columns();
        names = columns.stream().map(column -> camelCase(column.name())).toList();
        everyColumn = mode == ImportMode.REPLACE;
        writesUnknowns = mode == ImportMode.MERGE || !LoadStep.isCreated(table);
    }

    private static String camelCase(String column) {
        return UNDERSCORE
                .matcher(column)
                .replaceAll((MatchResult match) -> match.group(1).toUpperCase(Locale.ROOT));
    }

    Map<String, Object> of(DatasetRow row, boolean linksOnly) {
        Map<String, Object> parameter = new HashMap<>();
        Map<String, Object> properties = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Column.Type type = columns.get(i).type();
            boolean link = type == Column.Type.ID || type == Column.Type.REFERENCE;
            if (link || (type == Column.Type.MONTH && !linksOnly)) {
                parameter.put(names.get(i), value(row, i));
            }
            if (!link && !linksOnly && counts(row, i)) {
                properties.put(names.get(i), value(row, i));
            }
        }
        if (!linksOnly) {
            parameter.put("properties", properties);
        }
        return parameter;
    }

    private boolean counts(DatasetRow row, int column) {
        boolean inFile = everyColumn || row.has(column);
        return inFile && (writesUnknowns || row.value(column).isPresent());
    }

    private static Object value(DatasetRow row, int column) {
        Optional<Object> value = row.value(column);
        if (value.isEmpty()) {
            return Values.NULL;
        }
        return value.get() instanceof YearMonth month ? month.toString() : value.get();
    }
}

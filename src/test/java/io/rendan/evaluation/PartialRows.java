package io.rendan.evaluation;

import io.rendan.dataset.Column;
import io.rendan.dataset.DatasetFile;
import io.rendan.dataset.DatasetReader;
import io.rendan.dataset.DatasetRow;
import io.rendan.dataset.DatasetSource;
import io.rendan.dataset.Header;
import io.rendan.dataset.RowSource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * A dataset's rows in memory, of which files and columns can be left out, with whatever points at
 * what they held: as if the owner had never had them.
 */
final class PartialRows implements RowSource {

    private final Map<DatasetFile, List<DatasetRow>> rows;

    private PartialRows(Map<DatasetFile, List<DatasetRow>> rows) {
        this.rows = rows;
    }

    static PartialRows of(DatasetSource source) {
        Map<DatasetFile, List<DatasetRow>> rows = new EnumMap<>(DatasetFile.class);
        var reader = new DatasetReader(source);
        for (DatasetFile file : DatasetFile.values()) {
            List<DatasetRow> all = new ArrayList<>();
            reader.forEach(file, all::add);
            rows.put(file, all);
        }
        return new PartialRows(rows);
    }

    /** Every file that can be left out, and every column that is filled and not required. */
    Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        for (DatasetFile file : DatasetFile.values()) {
            if (!rows.get(file).isEmpty()) {
                if (file != DatasetFile.MICRO_ENTERPRISES) {
                    parts.add(file.stem());
                }
                for (int column = 0; column < file.columns().size(); column++) {
                    int place = column;
                    if (!file.columns().get(column).required()
                            && rows.get(file).stream().anyMatch(r -> r.value(place).isPresent())) {
                        parts.add(file.stem() + "." + file.columns().get(column).name());
                    }
                }
            }
        }
        return parts;
    }

    /** The same without these parts. */
    PartialRows without(Set<String> parts) {
        Map<DatasetFile, List<DatasetRow>> left = new EnumMap<>(DatasetFile.class);
        Map<Column.Target, Set<Object>> known = new HashMap<>();
        for (DatasetFile file : order()) {
            List<DatasetRow> kept = new ArrayList<>();
            if (!parts.contains(file.stem())) {
                for (DatasetRow row : rows.get(file)) {
                    DatasetRow part = without(row, parts, known);
                    if (part != null) {
                        kept.add(part);
                        remember(part, known);
                    }
                }
            }
            left.put(file, kept);
        }
        return new PartialRows(left);
    }

    /** Things before what points at them. */
    private static List<DatasetFile> order() {
        return List.of(DatasetFile.values());
    }

    private static void remember(DatasetRow row, Map<Column.Target, Set<Object>> known) {
        for (Column.Target target : targets(row.table())) {
            known.computeIfAbsent(target, none -> new HashSet<>()).add(row.required("id"));
        }
    }

    private static List<Column.Target> targets(DatasetFile file) {
        return switch (file) {
            case PLATFORMS -> List.of(Column.Target.PLATFORM);
            case CAPABILITIES -> List.of(Column.Target.CAPABILITY);
            case COMMUNITIES -> List.of(Column.Target.COMMUNITY);
            case MICRO_ENTERPRISES -> List.of(Column.Target.MICRO_ENTERPRISE, Column.Target.PARTY);
            case PARTNERS, USER_SEGMENTS -> List.of(Column.Target.PARTY);
            case CONTRACTS -> List.of(Column.Target.CONTRACT);
            default -> List.of();
        };
    }

    /** The row without what is left out; null where something is gone that it cannot be without. */
    private static @Nullable DatasetRow without(
            DatasetRow row, Set<String> parts, Map<Column.Target, Set<Object>> known) {
        List<Column> columns = row.table().columns();
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            boolean dropped = parts.contains(row.table().stem() + "." + column.name());
            boolean dangling =
                    column.type() == Column.Type.REFERENCE
                            && row.value(i).isPresent()
                            && !known.getOrDefault(column.target().orElseThrow(), Set.of())
                                    .contains(row.value(i).get());
            if (dangling && column.required()) {
                return null;
            }
            values[i] = dropped || dangling ? null : row.value(i).orElse(null);
        }
        return new DatasetRow(
                row.table(),
                row.line(),
                new Header(values.length, IntStream.range(0, values.length).boxed().toList()),
                values);
    }

    @Override
    public void forEach(DatasetFile table, Consumer<DatasetRow> row) {
        rows.get(table).forEach(row);
    }
}
